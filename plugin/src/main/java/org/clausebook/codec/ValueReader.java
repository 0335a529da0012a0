package org.clausebook.codec;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link ValueWriter} wrote. Other bytes end in an exception, or are another value of the same type. */
final class ValueReader {

    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();

    ValueReader(DataInputStream in) {
        this.in = in;
    }

    Object read(Type type) throws IOException {
        Kind kind = Kind.of(type);
        Class<?> raw = kind.raw();
        if (Kind.TEXTS.containsKey(raw)) {
            return Kind.TEXTS.get(raw).apply(text());
        } else if (raw == int.class || raw == Integer.class) {
            return in.readInt();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return in.readBoolean();
        } else if (raw == byte[].class) {
            return bytes();
        } else if (raw.isEnum()) {
            return constant(raw, text());
        } else if (raw.isRecord()) {
            return record(raw);
        } else if (raw.isSealed()) {
            return record(kind.permitted().get(in.readByte()));
        } else if (kind.isOptional()) {
            return in.readBoolean() ? Optional.of(read(kind.arguments().get(0))) : Optional.empty();
        } else if (kind.isList()) {
            return List.copyOf(values(kind.arguments().get(0)));
        } else if (kind.isSet()) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(values(kind.arguments().get(0))));
        } else if (kind.isMap()) {
            return map(kind);
        }
        throw new IllegalArgumentException("not a type of a value: " + type);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + name);
    }

    private Object record(Class<?> type) throws IOException {
        Shape shape = Shape.OF.get(type);
        Object[] components = new Object[shape.types().size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = read(shape.types().get(i));
        }
        return shape.make(components);
    }

    private List<Object> values(Type type) throws IOException {
        List<Object> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(read(type));
        }
        return values;
    }

    private Map<Object, Object> map(Kind kind) throws IOException {
        Map<Object, Object> map = kind.raw() == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Object key = read(kind.arguments().get(0));
            map.put(key, read(kind.arguments().get(1)));
        }
        return map;
    }

    private String text() throws IOException {
        int place = in.readInt();
        if (place == texts.size()) {
            texts.add(new String(bytes(), StandardCharsets.UTF_8));
        }
        return texts.get(place);
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
