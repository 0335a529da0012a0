package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.page.EditionIndex;

/** The index of a policy's editions as JSON; {@code docs/machine-readable.md} describes its fields. */
final class EditionsJson {

    private EditionsJson() {}

    static byte[] write(EditionIndex index) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("policy", index.policy());
            json.writeBooleanField("sample", index.sample());
            json.writeStringField("asOf", index.asOf().toString());
            json.writeStringField("timeZone", index.timeZone().getId());
            Json.nullable(json, "inForce", index.inForce());
            Json.map(json, "languages", index.languages(), EditionsJson::place);
            Json.list(json, "editions", index.editions(), EditionsJson::edition);
            Json.map(json, "clauses", index.clauses(), EditionsJson::clause);
            json.writeEndObject();
        });
    }

    private static void place(JsonGenerator json, EditionIndex.Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", place.name());
        json.writeStringField("address", place.page());
        Json.nullable(json, "json", place.json());
        json.writeStringField("editions", place.editions());
        json.writeStringField("changes", place.changes());
        Json.nullable(json, "feed", place.feed());
        json.writeEndObject();
    }

    private static void edition(JsonGenerator json, EditionIndex.Entry edition) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", edition.version().toString());
        json.writeStringField("change", edition.change().word());
        Json.nullable(json, "corrects", edition.corrects());
        json.writeStringField("adopted", edition.adopted().toString());
        json.writeStringField("published", edition.published().toString());
        json.writeStringField("effective", edition.effective().toString());
        Json.nullable(json, "inForceFrom", edition.inForceFrom());
        Json.nullable(json, "lastDay", edition.lastDay());
        json.writeStringField("timeZone", edition.timeZone().getId());
        json.writeStringField("status", edition.status().word());
        Json.map(json, "texts", edition.texts(), EditionsJson::text);
        Json.map(json, "clauses", edition.clauses(), JsonGenerator::writeString);
        Json.list(json, "waived", edition.accepted(), EditionsJson::waived);
        json.writeEndObject();
    }

    private static void waived(JsonGenerator json, AcceptedFinding accepted) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", accepted.rule());
        Json.nullable(json, "language", accepted.language());
        Json.nullable(json, "clause", accepted.clause());
        json.writeStringField("message", accepted.message());
        json.writeStringField("reason", accepted.reason());
        json.writeStringField("by", accepted.by());
        json.writeStringField("who", accepted.who());
        json.writeStringField("until", accepted.until().toString());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, EditionIndex.Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", text.title());
        json.writeStringField("digest", text.digest());
        json.writeStringField("address", text.page());
        json.writeStringField("json", text.json());
        Json.nullable(json, "redline", text.redline());
        Json.nullable(json, "redlineWithCurrent", text.redlineWithCurrent());
        Json.list(json, "attested", text.attested(), EditionsJson::attested);
        json.writeEndObject();
    }

    private static void attested(JsonGenerator json, EditionIndex.Attested attested) throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", attested.clause());
        json.writeStringField("by", attested.by());
        json.writeStringField("on", attested.on().toString());
        json.writeEndObject();
    }

    private static void clause(JsonGenerator json, EditionIndex.Clause clause) throws IOException {
        json.writeStartObject();
        Json.map(json, "numbers", clause.numbers(), JsonGenerator::writeString);
        Json.nullable(json, "repealedIn", clause.repealedIn());
        Json.nullable(json, "removedIn", clause.removedIn());
        Json.texts(json, "successors", clause.successors());
        Json.list(json, "today", clause.today(), EditionsJson::today);
        json.writeEndObject();
    }

    private static void today(JsonGenerator json, EditionIndex.Today today) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", today.id());
        json.writeStringField("number", today.number());
        json.writeBooleanField("repealed", today.repealed());
        json.writeStringField("fragment", today.fragment());
        json.writeEndObject();
    }
}
