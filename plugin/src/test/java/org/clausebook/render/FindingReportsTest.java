package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausebook.Golden;
import org.clausebook.Repositories;
import org.clausebook.finding.Accepted;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The same findings as CI servers and code hosts read them. */
class FindingReportsTest {

    private static final String RUSSIAN = "translations/ru/privacy.md";

    private static final List<Finding> FINDINGS = List.of(
            error("policy-source/саясат & co.md", 0, "\"[x]\" <is> & 'stays' 100% text"),
            error(RUSSIAN, 28, "the Kyrgyz text has no clause \"request-dedline\""),
            error(RUSSIAN, 40, "the Kyrgyz text has no clause \"request-dedline\""),
            Finding.of(Rule.TERM_UNUSED, "", new Location(RUSSIAN, 41, 0), "Пользователь", "clause \"user\"", "user"),
            new Finding(
                    Rule.TERM_UNUSED, Severity.HINT, new Location(RUSSIAN, 42, 7), "somebody should read this",
                    Optional.empty(), Optional.empty(), "read"));

    private static final List<Accepted> ACCEPTED = List.of(new Accepted(
            Finding.of(Rule.VALUE_REPEATED, "", new Location(RUSSIAN, 30, 12), "тридцать (31)", 30, 31).in("deadline"),
            "The law itself counts like this: <Art. 7> & \"31\"."));

    @Test
    void areWrittenAsExpected() {
        Map<String, String> actual = new TreeMap<>();
        put("some", FINDINGS, ACCEPTED, actual);
        put("none", List.of(), List.of(), actual);
        Golden.compare(Repositories.CASES.resolve("reports"), actual);
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            for (List<Finding> findings : List.of(FINDINGS, List.<Finding>of())) {
                byte[] bytes = files(findings, ACCEPTED, "1.2.3").get("findings.sarif");
                String sarif = new String(bytes, StandardCharsets.UTF_8);
                assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
                assertThat(schema.validate(sarif.replace("2.1.0", "2.2.0"), InputFormat.JSON)).isNotEmpty();
                assertThat(schema.validate(sarif.replace("external", "outside"), InputFormat.JSON)).isNotEmpty();
            }
        }
    }

    /** Either all results of a run say whether they are suppressed, or none does. */
    @Test
    void sarifSaysOfEachFindingWhetherItWasAccepted() {
        String sarif = new String(
                files(FINDINGS, ACCEPTED, "1.2.3").get("findings.sarif"), StandardCharsets.UTF_8);
        assertThat(sarif.split("\"suppressions\"", -1)).hasSize(FINDINGS.size() + ACCEPTED.size() + 1);
        assertThat(sarif).containsOnlyOnce("\"justification\"");
    }

    @Test
    void whatWasAcceptedStandsNowhereElse() {
        Map<String, byte[]> files = files(List.of(), ACCEPTED, "1.2.3");
        assertThat(new String(files.get("findings.xml"), StandardCharsets.UTF_8)).contains("no findings");
        assertThat(new String(files.get("codequality.json"), StandardCharsets.UTF_8)).doesNotContain("value.repeated");
    }

    @Test
    void aFindingIsRecognisedOnAnotherLineAndWithAnotherSeverity() {
        List<Finding> moved = FINDINGS.stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        Severity.WARNING,
                        new Location(finding.at().path(), finding.at().line() + 3, 1),
                        finding.message(),
                        finding.hint(),
                        finding.clause(),
                        finding.essence()))
                .toList();
        assertThat(fingerprints(moved)).isEqualTo(fingerprints(FINDINGS)).doesNotHaveDuplicates().hasSize(FINDINGS.size());
    }

    @Test
    void anotherMessageFileOrClauseIsAnotherFinding() {
        Finding one = FINDINGS.get(1);
        assertThat(fingerprints(List.of(
                        one,
                        error(RUSSIAN, 28, "another"),
                        error("translations/en/privacy.md", 28, one.message()),
                        one.in("scope"))))
                .doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(List<Finding> findings) {
        String report = new String(
                files(findings, List.of(), "1").get("codequality.json"), StandardCharsets.UTF_8);
        return Pattern.compile("\"fingerprint\" ?: ?\"([0-9a-f]{64})\"")
                .matcher(report)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000\u001B[31m\uFFFE.md", "\u202Egnp.md", "]]>&<\"'.md", "a\nb.md"})
    void noNameOfAFileBreaksThem(String path) throws Exception {
        Finding finding = error(path, 0, "m");
        Map<String, byte[]> files = files(List.of(finding), List.of(), "1");
        JsonValues.value(files.get("codequality.json"));
        JsonValues.value(files.get("findings.sarif"));
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get("findings.xml")));
        Element suites = xml.getDocumentElement();
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
    }

    private static Finding error(String path, int line, String message) {
        Location at = new Location(path, line, 4);
        return new Finding(Rule.TRANSLATION_UNKNOWN_CLAUSE, Severity.ERROR, at, message, Optional.of("did you mean {#user}?"),
                Optional.empty(), message);
    }

    private static void put(
            String name, List<Finding> findings, List<Accepted> accepted, Map<String, String> actual) {
        files(findings, accepted, "1.2.3")
                .forEach((file, bytes) -> actual.put(name + "/" + file, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> files(List<Finding> findings, List<Accepted> accepted, String version) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            FindingReports.write(findings, accepted, version, files::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
