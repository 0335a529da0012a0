package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Printable;

/**
 * Whole sentences for templates: {@code say("applies-from", day, version)} is the text of that key, with its {@code {0}}
 * and {@code {1}} replaced. Each language can put them where it needs them. Everything is escaped but markup that the
 * template made.
 */
final class Sentences implements TemplateMethodModelEx {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])\\}");

    private final Map<String, String> text;

    /** @param text the texts of the look, in the language of the page */
    Sentences(Map<String, String> text) {
        this.text = text;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        boolean named = !arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel;
        String key = named ? ((TemplateScalarModel) arguments.get(0)).getAsString() : "";
        String sentence = text.get(key);
        if (sentence == null) {
            throw new TemplateModelException("there is no text \"" + key + "\"");
        }
        StringBuilder out = new StringBuilder();
        int printed = 0;
        for (Matcher place = PLACEHOLDER.matcher(sentence); place.find(); printed = place.end()) {
            Printable.markup(sentence.substring(printed, place.start()), out);
            int number = Integer.parseInt(place.group(1)) + 1;
            if (number >= arguments.size()) {
                throw new TemplateModelException("nothing is given for " + place.group() + " of the text \"" + key + "\"");
            }
            print(arguments.get(number), out);
        }
        Printable.markup(sentence.substring(printed), out);
        return HTMLOutputFormat.INSTANCE.fromMarkup(out.toString());
    }

    private static void print(Object argument, StringBuilder out) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel markup) {
            out.append(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
        } else if (argument instanceof TemplateScalarModel words) {
            Printable.markup(words.getAsString(), out);
        } else if (argument instanceof TemplateNumberModel number) {
            out.append(number.getAsNumber());
        } else {
            throw new TemplateModelException("neither words nor a number: " + argument);
        }
    }
}
