package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Printable;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Language;
import org.clausebook.model.Version;
import org.clausebook.page.ClauseChange;
import org.clausebook.page.DiffReport;
import org.clausebook.page.Differences;
import org.clausebook.page.Differences.Clause;
import org.clausebook.page.Incomparable;
import org.clausebook.render.RedlineLine.Piece;

/** Differences as JSON; {@code docs/machine-readable.md} describes its fields. */
final class DiffJson {

    private DiffJson() {}

    static String of(DiffReport report) {
        byte[] bytes = Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("asOf", report.asOf().toString());
            Json.list(json, "policies", entries(report, Differences.class), DiffJson::policy);
            Json.list(json, "incomparable", entries(report, Incomparable.class), DiffJson::incomparable);
            json.writeEndObject();
        });
        return escaped(new String(bytes, StandardCharsets.UTF_8));
    }

    /** JSON may be looked at in a terminal too; what must not get there as it is stands only within its texts. */
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c == '\n' || Printable.isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                Character.toString(c).chars().forEach(unit -> out.append(String.format(Locale.ROOT, "\\u%04X", unit)));
            }
        });
        return out.toString();
    }

    private static <T extends DiffReport.Entry> List<T> entries(DiffReport report, Class<T> kind) {
        return report.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void incomparable(JsonGenerator json, Incomparable policy) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", policy.policy());
        json.writeStringField("reason", policy.reason().word());
        Json.texts(json, "editions", policy.editions().stream().map(Version::toString).toList());
        json.writeEndObject();
    }

    private static void policy(JsonGenerator json, Differences differences) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", differences.policy());
        state(json, "from", differences.before());
        state(json, "to", differences.after());
        tags(json, "languages", differences.languages());
        tags(json, "notCompared", differences.notCompared());
        ChangesJson.masthead(json, differences.masthead());
        Json.map(json, "titles", differences.titles(), DiffJson::title);
        Json.list(json, "changes", differences.clauses(), DiffJson::clause);
        Json.list(json, "renumbered", differences.renumbered(), DiffJson::renumbering);
        Json.list(json, "notFollowed", differences.notFollowed(), DiffJson::notFollowed);
        next(json, differences.next());
        json.writeEndObject();
    }

    private static void state(JsonGenerator json, String name, Differences.State state) throws IOException {
        json.writeObjectFieldStart(name);
        Json.nullable(json, "version", state.version());
        Json.nullable(json, "effective", state.effective());
        json.writeEndObject();
    }

    private static void title(JsonGenerator json, Differences.Title title) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("wordsChanged", title.words());
        pieces(json, "redline", RedlineLines.of(title.line()).pieces());
        json.writeEndObject();
    }

    private static void clause(JsonGenerator json, Clause clause) throws IOException {
        json.writeStartObject();
        ChangesJson.fields(json, clause.change());
        Json.map(json, "names", clause.names(), JsonGenerator::writeString);
        Json.map(json, "redlines", clause.texts(), DiffJson::redline);
        json.writeEndObject();
    }

    private static void redline(JsonGenerator json, Differences.Text text) throws IOException {
        json.writeStartObject();
        pieces(json, "heading", text.heading().map(RedlineLines::of).map(RedlineLine::pieces).orElse(List.of()));
        List<RedlineLine> lines = text.text().map(RedlineLines::of).orElse(List.of());
        Json.list(json, "lines", lines, DiffJson::line);
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, RedlineLine line) throws IOException {
        json.writeStartObject();
        json.writeStringField("sign", line.sign());
        pieces(json, "pieces", line.pieces());
        json.writeEndObject();
    }

    private static void pieces(JsonGenerator json, String name, List<Piece> pieces) throws IOException {
        Json.list(json, name, pieces, (j, piece) -> {
            j.writeStartObject();
            j.writeStringField("mark", piece.mark().name().toLowerCase(Locale.ROOT));
            j.writeBooleanField("minor", piece.minor());
            j.writeStringField("words", piece.words());
            Json.texts(j, "addresses", piece.addresses());
            j.writeEndObject();
        });
    }

    private static void renumbering(JsonGenerator json, Differences.Renumbering range) throws IOException {
        json.writeStartObject();
        json.writeStringField("before", range.before());
        json.writeStringField("now", range.now());
        json.writeEndObject();
    }

    private static void notFollowed(JsonGenerator json, Differences.NotFollowed notFollowed) throws IOException {
        json.writeStartObject();
        Json.nullable(json, "id", notFollowed.clause().map(ClauseChange.Name::id));
        tags(json, "changed", notFollowed.changed());
        tags(json, "unchanged", notFollowed.unchanged());
        json.writeBooleanField("onPurpose", notFollowed.onPurpose());
        json.writeEndObject();
    }

    private static void next(JsonGenerator json, Optional<Differences.Next> next) throws IOException {
        if (next.isEmpty()) {
            json.writeNullField("next");
            return;
        }
        json.writeObjectFieldStart("next");
        json.writeStringField("after", next.get().newest().toString());
        json.writeStringField("least", next.get().least().word());
        json.writeObjectFieldStart("versions");
        for (Map.Entry<ChangeClass, Version> each : next.get().versions().entrySet()) {
            json.writeStringField(each.getKey().word(), each.getValue().toString());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void tags(JsonGenerator json, String name, List<Language> languages) throws IOException {
        Json.texts(json, name, languages.stream().map(Language::tag).toList());
    }
}
