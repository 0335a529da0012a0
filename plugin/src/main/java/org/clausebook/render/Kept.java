package org.clausebook.render;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What templates print once for several pages: {@code <@kept name="day" of=[it.iso, it.text]>…</@kept>} prints again what
 * stood there when it was printed last with the same values. Everything within that is not the same on all pages has to be among
 * the values; the page itself is out of reach there, so that one cannot be forgotten. For the pages of one policy in one
 * language; confined to one thread.
 */
final class Kept implements TemplateDirectiveModel {

    private static final String PAGE = "page";

    private final Map<Key, String> printed = new HashMap<>();

    /** @param values as Java's own: equal ones print the same */
    private record Key(String template, String name, List<Object> values) {}

    /** Not the same as the words that it consists of, which are escaped. */
    private record Markup(String html) {}

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Key key = key(environment, parameters.get("name"), parameters.get("of"));
        String known = printed.get(key);
        if (known == null) {
            known = body == null ? "" : print(environment, body);
            printed.put(key, known);
        }
        environment.getOut().write(known);
    }

    private static String print(Environment environment, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        StringWriter out = new StringWriter();
        TemplateModel outer = environment.getGlobalNamespace().get(PAGE); // hidden already if one stands in another
        environment.setGlobalVariable(PAGE, new OutOfReach());
        try {
            body.render(out);
        } finally {
            if (outer == null) {
                environment.getGlobalNamespace().remove(PAGE);
            }
        }
        return out.toString();
    }

    private static Key key(Environment environment, Object name, Object of) throws TemplateModelException {
        if (!(name instanceof TemplateScalarModel words) || !(of instanceof TemplateSequenceModel values)) {
            throw new TemplateModelException("<@kept> needs a name and, in brackets, what it depends on");
        }
        return new Key(environment.getCurrentNamespace().getTemplate().getName(), words.getAsString(), all(values));
    }

    private static List<Object> all(TemplateSequenceModel values) throws TemplateModelException {
        int size = values.size();
        List<Object> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(value(values.get(i)));
        }
        return all;
    }

    private static Object value(TemplateModel model) throws TemplateModelException {
        if (model instanceof TemplateHTMLOutputModel markup) {
            return new Markup(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
        }
        if (model instanceof TemplateScalarModel words) {
            return words.getAsString();
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (model instanceof TemplateSequenceModel values) {
            return all(values);
        }
        throw new TemplateModelException("<@kept> can depend on words, numbers, what is true or not, and lists of these");
    }

    /** The page, as templates see it where they print for several. */
    private static final class OutOfReach implements TemplateHashModel {

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            throw new TemplateModelException(
                    "what stands in <@kept> is printed for several pages: page." + name + " has to be among what it depends on");
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
