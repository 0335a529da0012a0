package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.clausebook.model.Masthead;
import org.clausebook.model.Version;
import org.clausebook.page.ChangeLog;
import org.clausebook.page.ClauseChange;

/** The log of a policy's changes as JSON; {@code docs/machine-readable.md} describes its fields. */
final class ChangesJson {

    private ChangesJson() {}

    static byte[] write(ChangeLog log) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("policy", log.policy());
            json.writeBooleanField("sample", log.sample());
            json.writeStringField("asOf", log.asOf().toString());
            json.writeStringField("timeZone", log.timeZone().getId());
            Json.list(json, "events", log.events(), ChangesJson::event);
            Json.list(json, "editions", log.editions(), ChangesJson::note);
            json.writeEndObject();
        });
    }

    private static void event(JsonGenerator json, ChangeLog.Event event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("kind", event.kind().word());
        json.writeStringField("day", event.day().toString());
        json.writeStringField("timestamp", Timestamp.of(event.moment()));
        json.writeStringField("edition", event.edition().toString());
        Json.map(json, "entries", event.entries(), JsonGenerator::writeString);
        json.writeEndObject();
    }

    private static void note(JsonGenerator json, ChangeLog.Note note) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", note.version().toString());
        json.writeStringField("change", note.change().word());
        Json.nullable(json, "corrects", note.corrects());
        json.writeStringField("adopted", note.adopted().toString());
        json.writeStringField("published", note.published().toString());
        json.writeStringField("effective", note.effective().toString());
        Json.nullable(json, "inForceFrom", note.inForceFrom());
        Json.nullable(json, "comparedWith", note.comparedWith());
        Json.texts(json, "skipped", note.skipped().stream().map(Version::toString).toList());
        Json.texts(json, "translationFixes", note.translationFixes());
        masthead(json, note.masthead());
        Json.map(json, "texts", note.texts(), ChangesJson::text);
        Json.list(json, "changes", note.changes(), ChangesJson::change);
        json.writeEndObject();
    }

    /** What stands above the text and is another one, wherever that is described. */
    static void masthead(JsonGenerator json, Masthead.Change change) throws IOException {
        if (change.prevailing().isPresent()) {
            json.writeObjectFieldStart("prevailing");
            Json.texts(json, "before", change.prevailing().get().before());
            Json.texts(json, "after", change.prevailing().get().after());
            json.writeEndObject();
        } else {
            json.writeNullField("prevailing");
        }
        Json.map(json, "publisher", change.publisher(), (each, name) -> {
            each.writeStartObject();
            Json.nullable(each, "before", name.before());
            Json.nullable(each, "after", name.after());
            each.writeEndObject();
        });
    }

    private static void text(JsonGenerator json, ChangeLog.Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", text.title());
        json.writeBooleanField("retitled", text.retitled());
        json.writeStringField("headline", text.headline());
        Json.texts(json, "reasons", text.reasons());
        json.writeStringField("address", text.page());
        json.writeStringField("changes", text.changes());
        Json.nullable(json, "redline", text.redline());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, ClauseChange change) throws IOException {
        json.writeStartObject();
        fields(json, change);
        json.writeEndObject();
    }

    /** The fields of a change, wherever it is described. */
    static void fields(JsonGenerator json, ClauseChange change) throws IOException {
        json.writeStringField("id", change.id());
        name(json, "before", change.before());
        name(json, "after", change.after());
        Json.texts(json, "successors", change.successors());
        Json.map(json, "kinds", change.kinds(), Json::texts);
        Json.texts(json, "wordsChangedIn", change.wordsChangedIn());
    }

    private static void name(JsonGenerator json, String field, Optional<ClauseChange.Name> name) throws IOException {
        if (name.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("id", name.get().id());
        json.writeStringField("number", name.get().number());
        json.writeEndObject();
    }
}
