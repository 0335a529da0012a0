package org.clausebook.render;

import java.util.Optional;
import java.util.function.Function;
import org.clausebook.page.ContentSecurityPolicy;
import org.clausebook.page.Description;
import org.clausebook.page.InLanguage;
import org.clausebook.page.Passage;
import org.clausebook.page.Phrase;
import org.clausebook.page.RedlinePassage;
import org.clausebook.page.RedlinePhrase;

/**
 * Shows a page's records to templates. Text of the policy arrives as finished, escaped HTML, and what machines are told of it
 * as JSON that an element {@code script} can hold, so that no template has a reason to switch escaping off.
 */
final class PageModel extends RecordModel {

    private final ProseHtml html;
    private final RedlineHtml redlines;
    private final String sampleNote;
    private final Function<String, PageModel> languages;

    /**
     * @param sampleNote what a site that is marked as a sample says of its texts
     * @param languages  shows what is in another language than the page, by the tag of that
     */
    PageModel(ProseHtml html, RedlineHtml redlines, String sampleNote, Function<String, PageModel> languages) {
        this.html = html;
        this.redlines = redlines;
        this.sampleNote = sampleNote;
        this.languages = languages;
    }

    @Override
    RecordModel in(Object object) {
        return object instanceof InLanguage own ? languages.apply(own.tag()) : this;
    }

    @Override
    Optional<String> html(Object object) {
        if (object instanceof Passage passage) {
            return Optional.of(html.blocks(passage.blocks()));
        }
        if (object instanceof Phrase phrase) {
            return Optional.of(html.line(phrase.words()));
        }
        if (object instanceof RedlinePassage passage) {
            return Optional.of(redlines.blocks(passage.blocks()));
        }
        if (object instanceof RedlinePhrase phrase) {
            return Optional.of(redlines.line(phrase.words()));
        }
        if (object instanceof Description description) {
            return Optional.of(JsonLd.write(description, sampleNote));
        }
        if (object instanceof ContentSecurityPolicy policy) {
            return Optional.of(policy.directives());
        }
        return Optional.empty();
    }
}
