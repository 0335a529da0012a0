package org.clausebook.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a kind of records consists of, in the order of its components. */
final class Shape {

    /** By class; a class is looked at once. */
    static final ClassValue<Shape> OF = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<Type> types = new ArrayList<>();
    private final List<Method> accessors = new ArrayList<>();
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            types.add(component.getGenericType());
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.add(accessor);
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has it: " + type, e);
        }
    }

    List<Type> types() {
        return types;
    }

    Object component(Object value, int index) {
        try {
            return accessors.get(index).invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a component that cannot be asked for", e);
        }
    }

    Object make(Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no such record", e);
        }
    }
}
