package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.CompileResult;
import org.clausebook.PolicyCompiler;
import org.clausebook.Repositories;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of what translators get wrong is found: the published policy is harmed in many clauses at once. */
class HarmToThePublishedTextTest {

    private static final String RU = "translations/ru/privacy.md";
    private static final String EN = "translations/en/privacy.md";
    private static final Pattern CLAUSE = Pattern.compile("(?ms)^##+ [^\n]*\\{#[^}]*}\n(.*?)(?=^##|\\z)");

    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        for (String file : List.of("policy-source/privacy.md", "policy-source/site.yaml", RU, EN)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of("..").resolve(file), folder.resolve(file));
        }
    }

    /** Clauses that are harmed, and how many of them are found, in per cent. */
    private double found(Rule rule, String file, String harm, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Pattern pattern = Pattern.compile(harm);
        long harmed = CLAUSE.matcher(text).results()
                .map(MatchResult::group)
                .filter(clause -> pattern.matcher(clause).find())
                .count();
        assertThat(harmed).as("clauses with %s", harm).isPositive();
        Files.writeString(folder.resolve(file), pattern.matcher(text).replaceAll(by));
        long found = findings().filter(finding -> finding.rule() == rule).count();
        return 100.0 * found / harmed;
    }

    private Stream<Finding> findings() throws IOException {
        CompileResult result = PolicyCompiler.check(Repositories.request(folder, folder.resolve("site"), 1));
        return result.findings().stream().filter(finding -> !AttestationCheck.RULES.contains(finding.rule()));
    }

    @Test
    void nothingToMendAndFewHintsInThePublishedTexts() throws IOException {
        assertThat(findings()).hasSizeLessThan(10).allMatch(finding -> finding.severity() == Severity.HINT);
    }

    @Test
    void sentencesThatAreMissing() throws IOException {
        double found = found(Rule.TRANSLATION_SENTENCES, RU, "(?m)(?<=[а-я)]\\.) [А-Я][^\n]*\\.$", "");
        assertThat(found).as("per cent").isGreaterThan(99);
    }

    @Test
    void negationsThatAreLost() throws IOException {
        double found = found(Rule.TRANSLATION_NEGATION, RU, "(?<=[ \n])не (?!позднее|дольше)|(?<=\n)Не (?=[а-я])", "");
        assertThat(found).as("per cent").isGreaterThan(45);
    }

    @Test
    void negationsThatAreLostInEnglish() throws IOException {
        double found = found(Rule.TRANSLATION_NEGATION, EN, "\\b(?:do|does|is|are|must|need)? ?not (?!later)", "");
        assertThat(found).as("per cent").isGreaterThan(70);
    }

    @Test
    void dutiesThatAreLost() throws IOException {
        double found = found(Rule.TRANSLATION_MODALITY_HINT, EN, "\\bmust (?!not)", "");
        assertThat(found).as("per cent").isGreaterThan(60);
    }

    @Test
    void exceptionsThatAreLost() throws IOException {
        double found = found(Rule.TRANSLATION_BOUNDS, EN, "\\b(?:unless|except)\\b", "if");
        assertThat(found).as("per cent").isGreaterThan(60);
    }

    @Test
    void limitsThatAreLost() throws IOException {
        double found = found(Rule.TRANSLATION_BOUNDS, RU, "в течение|не позднее|не дольше", "через");
        assertThat(found).as("per cent").isGreaterThan(99);
    }
}
