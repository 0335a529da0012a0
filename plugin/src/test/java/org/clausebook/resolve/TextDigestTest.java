package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.junit.jupiter.api.Test;

class TextDigestTest {

    private static final PublishedText TEXT = new PublishedText(
            "privacy",
            Sites.ENGLISH,
            words("Privacy"),
            List.of(
                    item("general", "1", false, Optional.of(words("General")), List.of(), List.of(
                            item("old", "1.1", true, Optional.empty(), List.of(), List.of()),
                            item("caf\u0065\u0301", "1.2", false, Optional.empty(), List.of(paragraph("One."), paragraph("Two.")), List.of())))));

    @Test
    void isTakenOfADocumentedForm() {
        assertThat(TextDigest.canonical(TEXT)).isEqualTo("""
                clausebook-text/1
                privacy	en	Privacy
                general	1	General
                old	1.1		repealed
                caf\u00E9	1.2	\n One.
                 Two.
                """);
    }

    /** As {@code sha256sum} gives it for that form. */
    @Test
    void isThatOfOtherPrograms() {
        assertThat(TextDigest.of(TEXT)).isEqualTo("ce8b406f65943ada6784479925c0618064cad79cf8cd18b1cc1bfb74f2dded26");
    }

    private static Item item(
            String id, String number, boolean repealed, Optional<List<Prose>> heading, List<Block<Prose>> blocks, List<Item> children) {
        return new Item(2, id, number, repealed, List.of(), heading, blocks, children);
    }

    private static Block<Prose> paragraph(String text) {
        return new Block.Paragraph<>(words(text));
    }

    private static List<Prose> words(String text) {
        return List.of(new Prose.Text(text));
    }
}
