package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diff.RedlineOracle;
import org.clausebook.model.Block;
import org.clausebook.model.PlainText;
import org.clausebook.model.Prose;
import org.clausebook.read.BodyOracle;

/** Two texts, parted by a zero byte: their redline is the old one read one way, and the new one the other way. */
record RedlineDoor(Path folder) implements Door {

    @Override
    public void enter(byte[] input) {
        // A redline shows by this sign that a paragraph was divided: typed at the end of a line it would be taken for that.
        String[] texts = new String(input, StandardCharsets.UTF_8).replace('\u00B6', '?').split("\0", 2);
        Optional<List<Block<Prose>>> old = published(texts[0]);
        Optional<List<Block<Prose>>> now = texts.length > 1 ? published(texts[1]) : Optional.empty();
        if (old.isPresent() && now.isPresent()) {
            RedlineOracle.assertBothTexts(old.get(), now.get());
        }
    }

    private static Optional<List<Block<Prose>>> published(String text) {
        return Workspace.text(text.getBytes(StandardCharsets.UTF_8))
                .flatMap(BodyOracle::published)
                .filter(blocks -> blocks.isEmpty() || !PlainText.of(blocks).replace("|", "").isBlank()); // an empty table has nothing to mark
    }
}
