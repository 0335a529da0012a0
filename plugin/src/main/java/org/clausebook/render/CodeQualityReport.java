package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Severity;

/** Findings as the code quality report of GitLab, which merge requests show. */
final class CodeQualityReport {

    private CodeQualityReport() {}

    /** @param findings told apart: two of the same identity would be shown once */
    static byte[] write(List<Finding> findings) {
        return Json.write(json -> {
            json.writeStartArray();
            for (Finding finding : findings) {
                issue(json, finding);
            }
            json.writeEndArray();
        });
    }

    private static void issue(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", finding.message() + finding.hint().map(hint -> " – " + hint).orElse(""));
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", finding.identity());
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
