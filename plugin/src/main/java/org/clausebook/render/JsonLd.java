package org.clausebook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.model.Law;
import org.clausebook.page.Description;

/**
 * What machines are told of a text, in the vocabulary of schema.org, to stand within an element {@code script} of its page;
 * {@code docs/machine-readable.md} describes it. A policy of a company is no {@code Legislation}: the laws that it cites are.
 */
final class JsonLd {

    private static final String JSON_TYPE = "application/json";

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new WithinScript());

    private JsonLd() {}

    /** What could end the element, open another or a comment in it, or end a line of a script is written by its code. */
    private static final class WithinScript extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        WithinScript() {
            for (char sign : new char[] {'<', '>', '&'}) {
                ascii[sign] = ESCAPE_CUSTOM;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            boolean escaped = character == '<'
                    || character == '>'
                    || character == '&'
                    || character == '\u2028'
                    || character == '\u2029';
            return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character)) : null;
        }
    }

    /**
     * One line.
     *
     * @param note what a site that is marked as a sample says of its texts
     */
    static String write(Description it, String note) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            type(json);
            json.writeStringField("@id", it.url());
            json.writeStringField("url", it.url());
            json.writeStringField("name", it.title());
            if (it.sample()) {
                json.writeStringField("description", note);
            }
            json.writeStringField("inLanguage", it.language());
            json.writeStringField("creativeWorkStatus", it.status());
            if (it.edition().isPresent()) {
                edition(json, it.edition().get());
            }
            if (it.publisher().isPresent()) {
                organization(json, it.publisher().get());
            }
            if (it.original().isPresent()) {
                json.writeFieldName("translationOfWork");
                text(json, it.original().get());
            }
            list(json, "workTranslation", it.translations(), JsonLd::text);
            list(json, "citation", it.laws(), (out, law) -> law(out, law, it.language()));
            encoding(json, it.json());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void type(JsonGenerator json) throws IOException {
        Json.texts(json, "@type", List.of("WebPage", "DigitalDocument"));
    }

    private static void edition(JsonGenerator json, Description.OfEdition edition) throws IOException {
        json.writeStringField("version", edition.version());
        json.writeStringField("datePublished", edition.published());
        optional(json, "dateModified", edition.appeared());
        optional(json, "expires", edition.lastDay());
        json.writeStringField("archivedAt", edition.permanent());
        optional(json, "isBasedOn", edition.previous());
    }

    private static void organization(JsonGenerator json, String name) throws IOException {
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, Description.Text text) throws IOException {
        json.writeStartObject();
        type(json);
        json.writeStringField("@id", text.url());
        json.writeStringField("inLanguage", text.language());
        json.writeEndObject();
    }

    private static void law(JsonGenerator json, Law law, String language) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "Legislation");
        json.writeStringField("name", law.title().in(language));
        json.writeStringField("legislationIdentifier", law.number().in(language));
        json.writeStringField("legislationDate", law.date().toString());
        json.writeStringField("url", law.address());
        json.writeEndObject();
    }

    private static void encoding(JsonGenerator json, String address) throws IOException {
        json.writeObjectFieldStart("encoding");
        json.writeStringField("@type", "MediaObject");
        json.writeStringField("encodingFormat", JSON_TYPE);
        json.writeStringField("contentUrl", address);
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static <T> void list(JsonGenerator json, String name, List<T> values, Json.ValueWriter<T> writer)
            throws IOException {
        if (!values.isEmpty()) {
            Json.list(json, name, values, writer);
        }
    }
}
