package org.clausebook.diff;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.Language;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;

/** Published texts for tests. */
final class Texts {

    private Texts() {}

    static PublishedText text(PublishedText.Item... sections) {
        return text("Policy", sections);
    }

    static PublishedText text(String title, PublishedText.Item... sections) {
        Language language = new Language("en", "en", "English");
        return new PublishedText("privacy", language, Notation.line(title), List.of(sections));
    }

    /** A provision without caption and sub-clauses. */
    static PublishedText.Item item(String id, String number, String text) {
        return item(id, number, Notation.blocks(text));
    }

    static PublishedText.Item item(String id, String number, List<Block<Prose>> blocks) {
        return new PublishedText.Item(3, id, number, false, List.of(), Optional.empty(), blocks, List.of());
    }
}
