package org.clausebook.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.Language;

/**
 * The headline of an edition, or its reasons, in one language.
 *
 * @param written    the paragraphs, line ends included
 * @param paragraphs the same, each on one line
 * @param named      for each paragraph, the clauses that it names by their numbers
 * @param numbers    all that it says in digits
 */
record Note(
        Language language,
        List<String> written,
        List<String> paragraphs,
        List<List<ClauseNumbers.Named>> named,
        Set<String> numbers) {

    /** In 5.8-1 the hyphen is part of a number, in 9.2-9.5 and 2-3 it stands between two. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.])[0-9]++(?:(?:[.][0-9]++)++(?:-[0-9]++(?![.][0-9]))?)?");

    static Note of(Language language, List<String> written, List<String> paragraphs, List<List<ClauseNumbers.Named>> named) {
        Set<String> numbers = new HashSet<>();
        for (String words : paragraphs) {
            Matcher number = NUMBER.matcher(words);
            while (number.find()) {
                numbers.add(number.group());
            }
        }
        return new Note(language, written, paragraphs, named, numbers);
    }

    Stream<ClauseNumbers.Named> allNamed() {
        return named.stream().flatMap(List::stream);
    }

    /** Whether it says a number, be it in words that cannot be told to name a clause. */
    boolean says(String number) {
        return numbers.contains(number);
    }
}
