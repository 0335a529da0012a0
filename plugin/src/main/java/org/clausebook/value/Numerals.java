package org.clausebook.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads numbers: digits, number words, digits with a number word behind them (<i>5 million</i>). */
final class Numerals {

    /**
     * A number.
     *
     * @param value   in digits
     * @param next    the index of the first token behind it
     * @param spelled whether it is in words alone
     */
    record Number(String value, int next, boolean spelled) {}

    private final List<Token> tokens;
    private final Lexicon lexicon;

    Numerals(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The number that begins with the token at an index. */
    Optional<Number> at(int index) {
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        return tokens.get(index).isNumber() ? Optional.of(digits(index)) : words(index);
    }

    private Number digits(int index) {
        String value = tokens.get(index).word();
        int next = index + 1;
        Optional<Lexicon.Numeral> scale = numeral(next).filter(Lexicon.Numeral::multiplies);
        boolean decimal = value.indexOf(':') < 0 && value.indexOf('/') < 0 && value.indexOf('.') == value.lastIndexOf('.');
        if (scale.isEmpty() || !decimal) {
            return new Number(value, next, false);
        }
        BigDecimal product = new BigDecimal(value).multiply(BigDecimal.valueOf(scale.get().worth()));
        return new Number(product.stripTrailingZeros().toPlainString(), behindFullStop(next), false);
    }

    /** An abbreviation has a full stop: <i>5 тыс. рублей</i>. */
    private int behindFullStop(int index) {
        boolean stop = index + 1 < tokens.size() && tokens.get(index + 1).is('.') && tokens.get(index).word().length() <= 3;
        return stop ? index + 2 : index + 1;
    }

    /** Each word is worth less than the one before it, or multiplies it. */
    private Optional<Number> words(int index) {
        long total = 0;
        long group = 0;
        long last = Long.MAX_VALUE;
        int i = index;
        int next = index;
        while (true) {
            Optional<Lexicon.Numeral> numeral = numeral(i);
            if (numeral.isEmpty()) {
                break;
            }
            long worth = numeral.get().worth();
            if (numeral.get().multiplies()) {
                boolean grows = total == 0 || worth < total;
                if (!grows) {
                    break;
                }
                group = Math.max(group, 1) * worth;
                if (worth >= 1_000) {
                    total += group;
                    group = 0;
                    last = Long.MAX_VALUE;
                } else {
                    last = worth;
                }
            } else if (worth < last && (last == Long.MAX_VALUE || isFollowedByUnits(last) && isBelow(worth, last))) {
                group += worth;
                last = worth;
            } else {
                break;
            }
            next = i + 1;
            i = behindJoint(next);
        }
        return next == index ? Optional.empty() : Optional.of(new Number(String.valueOf(total + group), next, true));
    }

    /** Tens and what is above them; ten itself in Kyrgyz: <i>он төрт</i>. */
    private static boolean isFollowedByUnits(long worth) {
        return worth >= 10 && worth % 10 == 0;
    }

    /** <i>Twenty ten</i> is two numbers. */
    private static boolean isBelow(long worth, long before) {
        return before >= 100 ? worth < 100 : worth < 10;
    }

    /** A hyphen as in <i>twenty-five</i>, an <i>and</i> as in <i>a hundred and five</i>. */
    private int behindJoint(int index) {
        if (index + 1 >= tokens.size()) {
            return index;
        }
        Token token = tokens.get(index);
        boolean hyphen = token.is('-') && token.start() == tokens.get(index - 1).end();
        boolean and = token.word().equals("and") && tokens.get(index - 1).word().equals("hundred");
        return (hyphen || and) && numeral(index + 1).isPresent() ? index + 1 : index;
    }

    private Optional<Lexicon.Numeral> numeral(int index) {
        return index < tokens.size() && tokens.get(index).isWord() ? lexicon.numeral(tokens.get(index)) : Optional.empty();
    }
}
