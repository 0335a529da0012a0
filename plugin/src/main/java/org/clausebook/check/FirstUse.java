package org.clausebook.check;

import java.util.stream.Stream;
import org.clausebook.attest.NamedValues;
import org.clausebook.model.Target;
import org.clausebook.source.Location;
import org.clausebook.source.Span;

/** Where readers first get what a text prints by its name alone. */
final class FirstUse {

    private FirstUse() {}

    /**
     * The place in a text.
     *
     * @param value id of a value: {@code fact:operator}, {@code law:152-fz}
     * @return the beginning of the text if another language alone prints it
     */
    static Location of(Subject.Text text, String value) {
        return uses(text, value).findFirst().map(text::locate).orElse(text.start());
    }

    /** Whether there is any. */
    static boolean isIn(Subject.Text text, String value) {
        return uses(text, value).findAny().isPresent();
    }

    private static Stream<Span> uses(Subject.Text text, String value) {
        return Stream.concat(Stream.of(text.title()), text.all().stream().map(Clause::contents))
                .flatMap(contents -> in(contents, value));
    }

    private static Stream<Span> in(Contents contents, String value) {
        Stream<Span> facts = contents.facts().stream()
                .filter(use -> NamedValues.ofFact(use.piece().name()).equals(value))
                .map(Contents.Piece::inFile);
        Stream<Span> laws = contents.links().stream()
                .filter(link -> link.piece().target() instanceof Target.Citation citation
                        && NamedValues.ofLaw(citation.law()).equals(value))
                .map(Contents.Piece::inFile);
        return Stream.concat(facts, laws);
    }
}
