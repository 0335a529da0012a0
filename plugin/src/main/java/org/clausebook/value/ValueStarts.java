package org.clausebook.value;

import java.util.stream.Collectors;

/** With which words and signs of a language a value may begin. Most words begin none, and need not be cut out of their text. */
final class ValueStarts {

    private static final int COMPOUND_BEGINNING = 4;
    private static final int MONTH_BEGINNING = 3;

    /** What states something by itself, and what is a value only together with a number. */
    private final WordSums stating = new WordSums();

    private final WordSums beside = new WordSums();
    private final WordSums compounds = new WordSums();
    private final WordSums monthBeginnings = new WordSums();
    private final String measureSigns;

    ValueStarts(LexiconBuilder words) {
        words.numerals.keySet().forEach(stating::add);
        words.halves.keySet().forEach(stating::add);
        words.half.forEach(stating::add);
        stating.add(Tokens.WEB);
        words.measures.keySet().forEach(beside::add);
        words.months.keySet().forEach(beside::add);
        words.monthStems.keySet().forEach(stem -> monthBeginnings.add(stem.substring(0, MONTH_BEGINNING)));
        words.compounds.forEach(word -> compounds.add(word.substring(0, COMPOUND_BEGINNING)));
        measureSigns = words.measures.keySet().stream()
                .filter(measure -> !Letters.isLetter(measure.charAt(0)))
                .sorted()
                .collect(Collectors.joining());
    }

    /**
     * Whether a text may state anything at all: most lines do not, and need not be taken apart. It does if it has a digit, the
     * sign of an address, or a word that looks like a numeral by the sum of its letters or begins like a compound of one.
     */
    boolean mayBeStated(String text) {
        char[] signs = text.toCharArray();
        int i = 0;
        while (i < signs.length) {
            char c = signs[i];
            if (!Letters.isLetter(c)) {
                if (c >= '0' && c <= '9' || c == '@' || c == ':' || c == '%') {
                    return true;
                }
                i++;
            } else {
                int end = i + 1;
                while (end < signs.length && Letters.isLetter(signs[end])) {
                    end++;
                }
                if (mayState(signs, i, end)) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /** Whether a word may state something by itself. */
    private boolean mayState(char[] text, int from, int to) {
        char first = Letters.small(text[from]);
        char second = from + 1 < to ? Letters.small(text[from + 1]) : 0;
        boolean possible = stating.mayBegin(first, second) || compounds.mayBegin(first, second);
        int sum = 0;
        for (int i = from; possible && i < to; i++) {
            sum = WordSums.next(sum, Letters.small(text[i]));
            if (i - from + 1 == COMPOUND_BEGINNING && compounds.has(sum)) {
                return true;
            }
        }
        return possible && stating.has(sum);
    }

    /** Whether a value may begin with a word or sign of a text. */
    boolean mayBegin(Token token, char[] text) {
        if (!token.isWord()) {
            return !token.isSign() || Dates.isQuote(token) || measureSigns.indexOf(token.first()) >= 0;
        }
        return mayState(text, token.start(), token.end()) || mayStandBeside(text, token.start(), token.end());
    }

    /** Whether a word may be a month, or a measure that stands before its number. */
    private boolean mayStandBeside(char[] text, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = WordSums.next(sum, Letters.small(text[i]));
            if (i - from + 1 == MONTH_BEGINNING && monthBeginnings.has(sum)) {
                return true;
            }
        }
        return beside.has(sum);
    }
}
