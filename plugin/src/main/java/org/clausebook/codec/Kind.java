package org.clausebook.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A type as both directions see it.
 *
 * @param raw       the class
 * @param arguments of a list, a set, a map or an optional
 */
record Kind(Class<?> raw, List<Type> arguments) {

    /** Values that are written as one text, and how that is read again. */
    static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            LocalDate.class, LocalDate::parse,
            OffsetDateTime.class, OffsetDateTime::parse,
            ZoneId.class, ZoneId::of);

    static Kind of(Type type) {
        if (type instanceof Class<?> plain) {
            return new Kind(plain, List.of());
        }
        if (type instanceof ParameterizedType generic) {
            return new Kind((Class<?>) generic.getRawType(), List.of(generic.getActualTypeArguments()));
        }
        throw new IllegalArgumentException("not a type of a value: " + type);
    }

    boolean isList() {
        return raw == List.class;
    }

    boolean isSet() {
        return raw == Set.class;
    }

    boolean isMap() {
        return raw == Map.class || raw == SortedMap.class;
    }

    boolean isOptional() {
        return raw == Optional.class;
    }

    /** The records that a value of a sealed interface can be, in the order of their declaration. */
    List<Class<?>> permitted() {
        Set<Class<?>> records = new LinkedHashSet<>();
        for (Class<?> each : raw.getPermittedSubclasses()) {
            records.addAll(each.isSealed() ? new Kind(each, List.of()).permitted() : List.of(each));
        }
        return List.copyOf(records);
    }
}
