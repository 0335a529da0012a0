package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.source.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A file of attestations: written, read, and changed line by line. */
class AttestationsTest {

    private static final String PATH = "translations/ru/privacy.attested.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with \"quotes\"", "a \\ and \\n", "two\nlines", "\" }", "{ by: x, words: \"\" }", "# no note", "жеке «маалымат»"})
    void whateverATextHoldsComesBack(String words) {
        Attestation attestation = Texts.attestation(words, "x");
        String line = AttestationLine.write("scope", attestation);
        assertThat(line).doesNotContain("\n");
        assertThat(AttestationLine.parse(line).orElseThrow().attestation()).contains(attestation);
        assertThat(AttestationLine.id(line)).contains("scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope", "#", "fact", "law", "fact:operator", "fact:law", "law:152-fz", "law:fact", "fact:opt-out-2"})
    void everyIdComesBack(String id) {
        String line = AttestationLine.write(id, attestation("A"));
        assertThat(AttestationLine.parse(line).orElseThrow().id()).isEqualTo(id);
        assertThat(AttestationLine.id(line)).contains(id);
        assertThat(AttestationLine.id("  " + (id.equals("#") ? "\"#\"" : id) + ": { damaged")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact:", "fact:Operator", "fact:1", "law:", "law:-", "lex:152-fz", "fact:a:b", "152-fz", "fact:operator "})
    void whatIsNoIdIsNone(String id) {
        String line = AttestationLine.write(id, attestation("A"));
        assertThat(AttestationLine.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  scope:", "  fact:operator", "  fact:operator: { by: x }", "  scope: { by: x }", "scope: x", "  Scope: { }",
        "<<<<<<< HEAD"})
    void whatIsNoSuchLineIsNone(String line) {
        assertThat(AttestationLine.parse(line)).isEmpty();
    }

    @Test
    void aCutLineIsNone() {
        String line = AttestationLine.write("scope", Texts.attestation("a \"b\" c\\d", "x"));
        for (int length = 0; length < line.length(); length++) {
            assertThat(AttestationLine.parse(line.substring(0, length))).as(line.substring(0, length)).isEmpty();
        }
    }

    @Test
    void aNewFileIsSortedAndYaml() {
        Attestations file = Attestations.none(PATH)
                .with(Map.of("b", attestation("B"), "#", attestation("T"), "a", attestation("say \"a\"\n– b"),
                        "fact:operator", attestation("O"), "law:152-fz", attestation("L")), Set.of());
        assertThat(ids(file)).containsExactly("#", "a", "b", "fact:operator", "law:152-fz");
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(file.text());
        Map<?, ?> clauses = (Map<?, ?>) ((Map<?, ?>) yaml).get("clauses");
        assertThat(((Map<?, ?>) clauses.get("a")).get("words")).isEqualTo("say \"a\"\n– b");
        assertThat(((Map<?, ?>) clauses.get("#")).get("by")).isEqualTo("translator");
        assertThat(((Map<?, ?>) clauses.get("fact:operator")).get("words")).isEqualTo("O");
        assertThat(((Map<?, ?>) clauses.get("law:152-fz")).get("words")).isEqualTo("L");
    }

    @Test
    void linesThatNobodyTouchesStayAsTheyAre() {
        String note = "# A sample.\n" + Attestations.FORMAT + "\n\n" + Attestations.CLAUSES + "\n";
        String a = AttestationLine.write("a", attestation("A")) + "\n";
        String d = AttestationLine.write("d", attestation("D")) + "\n";
        String between = "# from here on counsel\n";
        Attestations file = read(note + a + between + d);
        String c = AttestationLine.write("c", attestation("C")) + "\n";
        assertThat(file.with(Map.of("c", attestation("C")), Set.of()).text()).isEqualTo(note + a + between + c + d);
        assertThat(file.with(Map.of(), Set.of("a")).text()).isEqualTo(note + between + d);
        String other = AttestationLine.write("a", attestation("other")) + "\n";
        assertThat(file.with(Map.of("a", attestation("other")), Set.of()).text()).isEqualTo(note + other + between + d);
    }

    @Test
    void whatIsNotInOrderIsLeftSo() {
        Attestations file = read(Attestations.FORMAT + "\n" + Attestations.CLAUSES + "\n"
                + AttestationLine.write("z", attestation("Z")) + "\n" + AttestationLine.write("a", attestation("A")) + "\n");
        Map<String, Attestation> fresh = new HashMap<>();
        fresh.put("m", attestation("M"));
        fresh.put("zz", attestation("ZZ"));
        assertThat(ids(file.with(fresh, Set.of()))).containsExactly("m", "z", "a", "zz");
    }

    @Test
    void tenThousandClausesAreNoTrouble() {
        Map<String, Attestation> all = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            all.put("clause-" + i, attestation("Text " + i));
        }
        Attestations file = Attestations.none(PATH).with(all, Set.of());
        assertThat(read(file.text()).byId()).isEqualTo(file.byId()).hasSize(10_000);
        assertThat(file.with(all, Set.of()).text()).isEqualTo(file.text());
    }

    private static Attestation attestation(String words) {
        return Texts.attestation(words, words);
    }

    private static Attestations read(String text) {
        return AttestationsReader.frozen(TextFile.of(PATH, text));
    }

    private static List<String> ids(Attestations file) {
        return file.text().lines().flatMap(line -> AttestationLine.id(line).stream()).toList();
    }
}
