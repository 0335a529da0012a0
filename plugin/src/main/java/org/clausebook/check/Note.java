package org.clausebook.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.Language;

/**
 * The headline of an edition, or its reasons, in one language.
 *
 * @param written    the paragraphs, line ends included
 * @param paragraphs the same, each on one line
 * @param named      for each paragraph, the clauses that it names by their numbers
 */
record Note(Language language, List<String> written, List<String> paragraphs, List<List<ClauseNumbers.Named>> named) {

    /** A number, and none that merely begins or ends like it. */
    private static final String ALONE = "(?<![0-9.])%s(?![0-9]|[.][0-9]|-[0-9]+(?![0-9]*[.][0-9]))";

    Stream<ClauseNumbers.Named> allNamed() {
        return named.stream().flatMap(List::stream);
    }

    /** Whether it says a number, be it in words that cannot be told to name a clause. */
    boolean says(String number) {
        Pattern alone = Pattern.compile(ALONE.formatted(Pattern.quote(number)));
        return paragraphs.stream().anyMatch(words -> alone.matcher(words).find());
    }
}
