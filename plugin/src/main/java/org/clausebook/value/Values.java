package org.clausebook.value;

import java.util.List;
import java.util.Optional;

/**
 * What a line of text says in numbers.
 *
 * @param stated         the values, in reading order
 * @param contradictions a number that is given twice, in words and in digits, and not the same: <i>thirty (20) days</i>
 */
public record Values(List<Value> stated, List<Contradiction> contradictions) {

    static final Values NONE = new Values(List.of(), List.of());

    /**
     * A number that is given twice and does not agree with itself.
     *
     * @param first  in digits, as it comes first in the text
     * @param second in digits, as it comes in brackets
     * @param start  where the first begins: inclusive, 0-based, in UTF-16 units
     * @param end    where the second ends, its bracket included: exclusive
     */
    public record Contradiction(String first, String second, int start, int end) {}

    public Values {
        stated = List.copyOf(stated);
        contradictions = List.copyOf(contradictions);
    }

    /** Whether the words of a language are known: without them 30 days are but a number. */
    public static boolean knows(String tag) {
        return Lexicon.of(tag).isPresent();
    }

    /**
     * @param tag  the language; nothing is found in one whose words are not known
     * @param text without line ends; what is no part of its words is U+FFFC
     */
    public static Values in(String tag, String text) {
        Optional<Lexicon> lexicon = Lexicon.of(tag);
        boolean stated = lexicon.isPresent() && lexicon.get().starts().mayBeStated(text);
        return stated ? new ValueReader(text, lexicon.get()).read() : NONE;
    }
}
