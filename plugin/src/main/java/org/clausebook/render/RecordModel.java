package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows records to templates: their components by name, and nothing else. No method can be called and no class reached. */
abstract class RecordModel extends SimpleObjectWrapper {

    /** What a template gets for a component that it has asked for before and that holds nothing. */
    private static final TemplateModel NOTHING = new TemplateModel() {};

    private static final ClassValue<Map<String, Accessor>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Accessor> computeValue(Class<?> type) {
            Map<String, Accessor> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), Accessor.of(component.getAccessor(), accessors.size()));
            }
            return accessors;
        }
    };

    /**
     * How the value of a component is got.
     *
     * @param index of the component in its record
     */
    private record Accessor(int index, Function<Object, Object> value) {

        /** As fast as a call that was compiled: templates make thousands of them for a page. */
        @SuppressWarnings("unchecked")
        static Accessor of(Method method, int index) {
            try {
                MethodHandles.Lookup lookup = MethodHandles.lookup();
                MethodHandle accessor = lookup.unreflect(method);
                MethodType type = MethodType.methodType(Object.class, Object.class);
                CallSite site = LambdaMetafactory.metafactory(
                        lookup,
                        "apply",
                        MethodType.methodType(Function.class),
                        type,
                        accessor,
                        accessor.type().wrap());
                return new Accessor(index, (Function<Object, Object>) site.getTarget().invoke());
            } catch (Throwable e) {
                throw new IllegalStateException("cannot read " + method, e);
            }
        }
    }

    RecordModel() {
        super(Configuration.VERSION_2_3_33);
        writeProtect();
    }

    /** The finished HTML of a record that stands for words of a text; empty if it is any other object. */
    abstract Optional<String> html(Object object);

    /** Records come first: nearly everything that a template asks for is a component of one. */
    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        return object instanceof Record ? handleUnknownType(object) : super.wrap(object);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        Optional<String> html = html(object);
        if (html.isPresent()) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.get());
        }
        return object instanceof Record ? in(object).new Components(object) : super.handleUnknownType(object);
    }

    /** Shows the components of a record. */
    RecordModel in(Object object) {
        return this;
    }

    /** A record as a hash of its components. */
    private final class Components implements TemplateHashModel {
        private final Object values;
        private final Map<String, Accessor> accessors;
        /** Templates ask first whether there is something, and then for it: words are made into HTML once. */
        private final TemplateModel[] asked;

        Components(Object values) {
            this.values = values;
            this.accessors = ACCESSORS.get(values.getClass());
            this.asked = new TemplateModel[accessors.size()];
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Accessor accessor = accessors.get(name);
            if (accessor == null) {
                return null;
            }
            TemplateModel known = asked[accessor.index()];
            if (known == null) {
                TemplateModel value = wrap(accessor.value().apply(values));
                known = value == null ? NOTHING : value;
                asked[accessor.index()] = known;
            }
            return known == NOTHING ? null : known;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
