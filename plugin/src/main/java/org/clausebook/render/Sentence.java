package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Printable;

/**
 * A sentence with placeholders, {@code {0}} to {@code {9}}, taken apart.
 *
 * @param words  what stands before, between and behind the placeholders, as HTML
 * @param places the number in each placeholder
 */
record Sentence(List<String> words, List<Integer> places) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])\\}");

    static Sentence ofMarkup(String html) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int taken = 0;
        for (Matcher place = PLACEHOLDER.matcher(html); place.find(); taken = place.end()) {
            words.add(html.substring(taken, place.start()));
            places.add(Integer.parseInt(place.group(1)));
        }
        words.add(html.substring(taken));
        return new Sentence(words, places);
    }

    static Sentence ofWords(String words) {
        StringBuilder html = new StringBuilder();
        Printable.markup(words, html);
        return ofMarkup(html.toString());
    }

    /**
     * The sentence with its placeholders replaced. Everything is escaped but markup that the template made.
     *
     * @param arguments the one for {@code {0}} second: the first says which sentence it is
     * @param name      of the sentence, for people
     */
    TemplateHTMLOutputModel filled(List<?> arguments, String name) throws TemplateModelException {
        StringBuilder out = new StringBuilder(words.get(0));
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            if (place + 1 >= arguments.size()) {
                throw new TemplateModelException("nothing is given for {" + place + "} of " + name);
            }
            print(arguments.get(place + 1), out);
            out.append(words.get(i + 1));
        }
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
