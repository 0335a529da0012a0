package org.clausebook.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.PlainText;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.page.EditionEntry;
import org.clausebook.page.PolicyPage;

/** The JSON beside a policy's page: the same text and digest, for machines. */
final class PolicyJson {

    private PolicyJson() {}

    /**
     * @param html writes links as full addresses, because the JSON is read away from the site
     * @return UTF-8, ended by LF
     */
    static byte[] write(PolicyPage page, ProseHtml html) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("policy", page.policy());
            Optional<EditionEntry> edition = page.edition().map(PolicyPage.OfEdition::shown);
            Json.nullable(json, "edition", edition.map(EditionEntry::version));
            json.writeStringField("language", page.frame().tag());
            json.writeStringField("title", PlainText.ofLine(page.text().title()));
            Json.nullable(json, "published", edition.map(shown -> shown.published().iso()));
            Json.nullable(json, "effective", edition.map(shown -> shown.effective().iso()));
            json.writeStringField("digest", page.digest());
            json.writeArrayFieldStart("sections");
            for (PublishedText.Item section : page.text().sections()) {
                section(json, section, html);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void section(JsonGenerator json, PublishedText.Item section, ProseHtml html) throws IOException {
        begin(json, section, "title");
        Optional<List<Block<Prose>>> lead = Optional.of(section.blocks()).filter(blocks -> !blocks.isEmpty());
        Json.nullable(json, "lead", lead.map(PlainText::of));
        Json.nullable(json, "leadHtml", lead.map(html::blocks));
        children(json, section, html);
    }

    private static void clause(JsonGenerator json, PublishedText.Item clause, ProseHtml html) throws IOException {
        begin(json, clause, "caption");
        json.writeStringField("text", PlainText.of(clause.blocks()));
        json.writeStringField("html", html.blocks(clause.blocks()));
        children(json, clause, html);
    }

    private static void begin(JsonGenerator json, PublishedText.Item item, String heading) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("number", item.number());
        if (item.repealed()) {
            json.writeBooleanField("repealed", true);
        }
        Json.nullable(json, heading, item.heading().map(PlainText::ofLine));
    }

    private static void children(JsonGenerator json, PublishedText.Item item, ProseHtml html) throws IOException {
        json.writeArrayFieldStart("clauses");
        for (PublishedText.Item child : item.children()) {
            clause(json, child, html);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
