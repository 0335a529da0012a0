package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/** Findings as the code quality report of GitLab, which merge requests show. */
final class CodeQualityReport {

    private CodeQualityReport() {}

    static byte[] write(List<Finding> findings) {
        List<String> fingerprints = Fingerprints.of(findings);
        return Json.write(json -> {
            json.writeStartArray();
            for (int i = 0; i < findings.size(); i++) {
                issue(json, findings.get(i), fingerprints.get(i));
            }
            json.writeEndArray();
        });
    }

    private static void issue(JsonGenerator json, Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", finding.message() + finding.hint().map(hint -> " – " + hint).orElse(""));
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.at().path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.at().line() + 1);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case HINT -> "info";
        };
    }
}
