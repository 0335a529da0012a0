package org.clausebook.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as every file of the site has it: indented by two spaces, each value on a line of its own. */
final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /** Writes a value. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the value of a field or element. */
    @FunctionalInterface
    interface ValueWriter<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    /** What the writer writes, in UTF-8, ended by LF. */
    static byte[] write(Writer writer) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(64 << 10); // grows in pieces, without copying them
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(PRETTY.createInstance());
            writer.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A field with a text, or null. */
    static void nullable(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    /** A field with a list. */
    static <T> void list(JsonGenerator json, String name, List<T> values, ValueWriter<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            writer.write(json, value);
        }
        json.writeEndArray();
    }

    /** A field with a list of texts. */
    static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        texts(json, values);
    }

    /** A list of texts. */
    static void texts(JsonGenerator json, List<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A field with an object whose field names are the keys, in the order of the map. */
    static <T> void map(JsonGenerator json, String name, Map<?, T> values, ValueWriter<T> writer) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<?, T> entry : values.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            writer.write(json, entry.getValue());
        }
        json.writeEndObject();
    }
}
