package org.clausebook.read;

import java.util.List;
import java.util.Optional;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/** Lines that Git leaves where two people have changed the same place, and nobody has decided yet. */
final class Conflict {

    private static final List<String> SIGNS = List.of("<<<<<<< ", "||||||| ", ">>>>>>> ");

    private Conflict() {}

    /** The sign, without the blank behind it, if a line (0-based) is such a one. */
    static Optional<String> signOf(TextFile file, int line) {
        for (String sign : SIGNS) {
            if (file.text().startsWith(sign, file.lineStart(line))) {
                return Optional.of(sign.strip());
            }
        }
        return Optional.empty();
    }

    /** Whether there is such a line in a stretch of a file. */
    static boolean isIn(TextFile file, Span span) {
        String text = file.text(span);
        return SIGNS.stream().anyMatch(sign -> text.startsWith(sign) || text.contains("\n" + sign));
    }
}
