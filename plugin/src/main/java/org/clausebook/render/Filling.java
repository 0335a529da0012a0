package org.clausebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;

/**
 * Markup that a template makes once and prints again and again with other words in it: {@code fill(links, clause.id)} is
 * {@code links} with its {@code {0}} replaced. Confined to one thread.
 */
final class Filling implements TemplateMethodModelEx {

    private String markup = "";
    private Sentence sentence = Sentence.ofMarkup(markup);

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateHTMLOutputModel made)) {
            throw new TemplateModelException("only markup can be filled");
        }
        String html = HTMLOutputFormat.INSTANCE.getMarkupString(made);
        if (!html.equals(markup)) {
            markup = html;
            sentence = Sentence.ofMarkup(html);
        }
        return sentence.filled(arguments, "the markup");
    }
}
