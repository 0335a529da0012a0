package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausebook.Golden;
import org.clausebook.Repositories;
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
                    Optional.empty(), Optional.empty(), ""));

    @Test
    void areWrittenAsExpected() {
        Map<String, String> actual = new TreeMap<>();
        put("some", FINDINGS, actual);
        put("none", List.of(), actual);
        Golden.compare(Repositories.CASES.resolve("reports"), actual);
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
            for (List<Finding> findings : List.of(FINDINGS, List.<Finding>of())) {
                String sarif = new String(FindingReports.of(findings, "1.2.3").get("findings.sarif"), StandardCharsets.UTF_8);
                assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
                assertThat(schema.validate(sarif.replace("2.1.0", "2.2.0"), InputFormat.JSON)).isNotEmpty();
            }
        }
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
                        ""))
                .toList();
        assertThat(Fingerprints.of(moved)).isEqualTo(Fingerprints.of(FINDINGS)).doesNotHaveDuplicates();
    }

    @Test
    void anotherMessageFileOrRuleIsAnotherFinding() {
        Finding one = FINDINGS.get(1);
        assertThat(Fingerprints.of(List.of(
                        one,
                        error(RUSSIAN, 28, "another"),
                        error("translations/en/privacy.md", 28, one.message()),
                        new Finding(Rule.REF_DANGLING, one.severity(), one.at(), one.message(), one.hint(), one.clause(), ""))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000\u001B[31m\uFFFE.md", "\u202Egnp.md", "]]>&<\"'.md", "a\nb.md"})
    void noNameOfAFileBreaksThem(String path) throws Exception {
        Finding finding = error(path, 0, "m");
        Map<String, byte[]> files = FindingReports.of(List.of(finding), "1");
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
                Optional.empty(), "");
    }

    private static void put(String name, List<Finding> findings, Map<String, String> actual) {
        FindingReports.of(findings, "1.2.3")
                .forEach((file, bytes) -> actual.put(name + "/" + file, new String(bytes, StandardCharsets.UTF_8)));
    }
}
