package org.clausebook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;
import org.clausebook.page.EditionEntry;
import org.clausebook.page.PolicyPage;

/** The JSON beside a policy's page: the same text and digest, for machines. */
final class PolicyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private PolicyJson() {}

    /**
     * @param html writes links as full addresses, because the JSON is read away from the site
     * @return UTF-8, ended by LF
     */
    static byte[] write(PolicyPage page, ProseHtml html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(PRETTY.createInstance());
            json.writeStartObject();
            json.writeStringField("policy", page.policy());
            Optional<EditionEntry> edition = page.edition().map(PolicyPage.OfEdition::shown);
            nullable(json, "edition", edition.map(EditionEntry::version).orElse(null));
            json.writeStringField("language", page.frame().tag());
            json.writeStringField("title", PlainText.ofLine(page.text().title()));
            nullable(json, "published", edition.map(shown -> shown.published().iso()).orElse(null));
            nullable(json, "effective", edition.map(shown -> shown.effective().iso()).orElse(null));
            json.writeStringField("digest", page.digest());
            json.writeArrayFieldStart("sections");
            for (PublishedText.Item section : page.text().sections()) {
                section(json, section, html);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void section(JsonGenerator json, PublishedText.Item section, ProseHtml html) throws IOException {
        begin(json, section, "title");
        boolean lead = !section.blocks().isEmpty();
        nullable(json, "lead", lead ? PlainText.of(section.blocks()) : null);
        nullable(json, "leadHtml", lead ? html.blocks(section.blocks()) : null);
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
        nullable(json, heading, item.heading().map(PlainText::ofLine).orElse(null));
    }

    private static void children(JsonGenerator json, PublishedText.Item item, ProseHtml html) throws IOException {
        json.writeArrayFieldStart("clauses");
        for (PublishedText.Item child : item.children()) {
            clause(json, child, html);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void nullable(JsonGenerator json, String name, String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
