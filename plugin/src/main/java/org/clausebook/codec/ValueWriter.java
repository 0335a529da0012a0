package org.clausebook.codec;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes a value by what its type says that it consists of. */
final class ValueWriter {

    private final DataOutputStream out;
    /** Texts that have been written, with their place in the order of their first use. */
    private final Map<String, Integer> texts = new HashMap<>();

    ValueWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Type type, Object value) throws IOException {
        Kind kind = Kind.of(type);
        Class<?> raw = kind.raw();
        if (Kind.TEXTS.containsKey(raw)) {
            text(value.toString());
        } else if (raw == int.class || raw == Integer.class) {
            out.writeInt((Integer) value);
        } else if (raw == boolean.class || raw == Boolean.class) {
            out.writeBoolean((Boolean) value);
        } else if (raw == byte[].class) {
            bytes((byte[]) value);
        } else if (raw.isEnum()) {
            text(((Enum<?>) value).name());
        } else if (raw.isRecord()) {
            record(raw, value);
        } else if (raw.isSealed()) {
            out.writeByte(kind.permitted().indexOf(value.getClass()));
            record(value.getClass(), value);
        } else if (kind.isOptional()) {
            Optional<?> optional = (Optional<?>) value;
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                write(kind.arguments().get(0), optional.get());
            }
        } else if (kind.isList() || kind.isSet()) {
            Collection<?> all = (Collection<?>) value;
            out.writeInt(all.size());
            for (Object each : all) {
                write(kind.arguments().get(0), each);
            }
        } else if (kind.isMap()) {
            Map<?, ?> map = (Map<?, ?>) value;
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(kind.arguments().get(0), entry.getKey());
                write(kind.arguments().get(1), entry.getValue());
            }
        } else {
            throw new IllegalArgumentException("not a type of a value: " + type);
        }
    }

    private void record(Class<?> type, Object value) throws IOException {
        Shape shape = Shape.OF.get(type);
        for (int i = 0; i < shape.types().size(); i++) {
            write(shape.types().get(i), shape.component(value, i));
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeInt(known == null ? texts.size() - 1 : known);
        if (known == null) {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
