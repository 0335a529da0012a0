package org.clausebook.render;

import java.util.Optional;
import org.clausebook.page.Passage;
import org.clausebook.page.Phrase;
import org.clausebook.page.RedlinePassage;
import org.clausebook.page.RedlinePhrase;

/**
 * Shows a page's records to templates. Text of the policy arrives as finished, escaped HTML, so that no template has a reason
 * to switch escaping off.
 */
final class PageModel extends RecordModel {

    private final ProseHtml html;
    private final RedlineHtml redlines;

    PageModel(ProseHtml html, RedlineHtml redlines) {
        this.html = html;
        this.redlines = redlines;
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
        return Optional.empty();
    }
}
