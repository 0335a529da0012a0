package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.finding.Accepted;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.source.Location;

/** Findings as SARIF 2.1.0, which code hosts show beside the lines they are about. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String UNRESERVED = "-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final List<Result> results;
    private final List<Rule> rules;

    /**
     * What was found.
     *
     * @param reason why it was accepted, if it was
     */
    private record Result(Finding finding, Optional<String> reason) {}

    private SarifReport(List<Finding> findings, List<Accepted> accepted) {
        this.results = Stream.concat(
                        findings.stream().map(finding -> new Result(finding, Optional.empty())),
                        accepted.stream().map(each -> new Result(each.finding(), Optional.of(each.reason()))))
                .sorted(Comparator.comparing(Result::finding))
                .toList();
        this.rules = results.stream().map(result -> result.finding().rule()).distinct().sorted().toList();
    }

    /**
     * @param findings told apart: two of the same identity would be shown once
     * @param version  of the plugin
     */
    static byte[] write(List<Finding> findings, List<Accepted> accepted, String version) {
        SarifReport report = new SarifReport(findings, accepted);
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            report.run(json, version);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void run(JsonGenerator json, String version) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Clausebook");
        json.writeStringField("version", version);
        Json.list(json, "rules", rules, SarifReport::rule);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Result result : results) {
            result(json, result);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(JsonGenerator json, Result result) throws IOException {
        Finding finding = result.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", finding.message() + finding.hint().map(hint -> "\n" + hint).orElse(""));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        location(json, finding.at());
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("clausebook/v2", finding.identity());
        json.writeEndObject();
        suppressions(json, result.reason());
        json.writeEndObject();
    }

    /** Either all results of a run say whether they are suppressed, or none does (SARIF 2.1.0, 3.27.23). */
    private static void suppressions(JsonGenerator json, Optional<String> reason) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (reason.isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", reason.get());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void location(JsonGenerator json, Location at) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(at.path()));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", at.line() + 1);
        json.writeNumberField("startColumn", at.column() + 1);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }

    /** A path as a relative address. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%" + HEX.toHexDigits(b));
        }
        return out.toString();
    }
}
