package org.clausebook.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole sentences for templates: {@code say("applies-from", day, version)} is the text of that key, with its {@code {0}}
 * and {@code {1}} replaced. Each language can put them where it needs them. Everything is escaped but markup that the
 * template made. Immutable.
 */
final class Sentences implements TemplateMethodModelEx {

    private final Map<String, Sentence> sentences;

    private Sentences(Map<String, Sentence> sentences) {
        this.sentences = sentences;
    }

    /** @param text the texts of the look in one language */
    static Sentences of(Map<String, String> text) {
        Map<String, Sentence> sentences = new HashMap<>();
        text.forEach((key, words) -> sentences.put(key, Sentence.ofWords(words)));
        return new Sentences(sentences);
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        boolean named = !arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel;
        String key = named ? ((TemplateScalarModel) arguments.get(0)).getAsString() : "";
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw new TemplateModelException("there is no text \"" + key + "\"");
        }
        return sentence.filled(arguments, "the text \"" + key + "\"");
    }
}
