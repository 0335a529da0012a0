package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shows records to templates: their components by name, and nothing else. No method can be called and no class reached. */
abstract class RecordModel extends SimpleObjectWrapper {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true); // saves a check on every call; records and accessors are public anyway
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

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
        /** Templates ask first whether there is something, and then for it: words are made into HTML once. */
        private final Map<String, TemplateModel> asked = new HashMap<>(8);

        Components(Object values) {
            this.values = values;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            TemplateModel known = asked.get(name);
            if (known == null && !asked.containsKey(name)) {
                known = component(name);
                asked.put(name, known);
            }
            return known;
        }

        private TemplateModel component(String name) throws TemplateModelException {
            Method accessor = ACCESSORS.get(values.getClass()).get(name);
            try {
                return accessor == null ? null : wrap(accessor.invoke(values));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
