package org.clausebook.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the numbers in a line of text count: periods of time, with their unit and kind, and measures. */
final class Counts {

    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final List<Token> tokens;
    private final Lexicon lexicon;

    Counts(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** What is counted, and the index behind its words. */
    record Counted(Value.Kind kind, Unit unit, String qualifier, String measure, int next) {

        String of(String number) {
            return kind == Value.Kind.AMOUNT
                    ? measure
                    : (qualifier.isEmpty() ? "" : qualifier + " ") + unit.of(number);
        }
    }

    /**
     * What stands behind a number.
     *
     * @param index of the first token behind it
     */
    Counted at(int index, Numerals.Number number) {
        Counted nothing = new Counted(Value.Kind.NUMBER, null, "", "", index);
        boolean time = number.value().indexOf(':') > 0;
        if (time) {
            return nothing;
        }
        boolean hyphen = index < tokens.size() && tokens.get(index).isHyphen();
        int first = hyphen && isClose(index) ? index + 1 : index;
        if (first >= tokens.size()) {
            return nothing;
        }
        boolean nation = first + 1 < tokens.size() && lexicon.isNation(tokens.get(first));
        if (nation) {
            first++;
        }
        Optional<String> measure = measure(first);
        if (measure.isPresent()) {
            return new Counted(Value.Kind.AMOUNT, null, "", measure.get(), first + measureLength(first));
        }
        return duration(first, hyphen, number).orElse(nothing);
    }

    private Optional<Counted> duration(int first, boolean hyphen, Numerals.Number number) {
        String kind = "";
        int i = first;
        Optional<String> qualifier;
        while (i + 1 < tokens.size() && (qualifier = lexicon.qualifier(tokens.get(i))).isPresent()) {
            kind = kind.isEmpty() ? qualifier.get() : kind;
            i = isSign(i + 1, '-') ? i + 2 : i + 1;
        }
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return Optional.empty();
        }
        Token token = tokens.get(i);
        Optional<Unit> unit = lexicon.unit(token).or(() -> hyphen ? lexicon.adjective(token.word()) : Optional.empty());
        boolean share = unit.filter(Unit.QUARTER::equals).isPresent() && isWord(i + 1, "of");
        if (unit.isEmpty() || share || isPartOfArticle(i, number) || isOrdinal(token, hyphen, unit.get(), number)) {
            return Optional.empty();
        }
        return Optional.of(new Counted(Value.Kind.DURATION, unit.get(), kind, "", i + 1));
    }

    /**
     * In Russian <i>ч.</i> is short for an hour, and between the numbers of a citation for a part: <i>п. 1 ч. 2 ст. 10</i>,
     * <i>ст. 5 и 10 ч. 1</i>.
     */
    private boolean isPartOfArticle(int unit, Numerals.Number number) {
        boolean between = isWord(unit, "ч")
                && isSign(unit + 1, '.')
                && unit + 2 < tokens.size()
                && tokens.get(unit + 2).isNumber();
        int before = number.next() - 2; // a number in digits is one token
        while (before > 1 && isJoining(before) && tokens.get(before - 1).isNumber()) {
            before -= 2;
        }
        int word = before > 0 && isSign(before, '.') ? before - 1 : before;
        return between && word >= 0 && lexicon.isCiting(tokens.get(word));
    }

    /** What stands between the numbers of several articles. */
    private boolean isJoining(int index) {
        return tokens.get(index).isHyphen() || isSign(index, ',') || isWord(index, "и");
    }

    /**
     * The year 2006, in whatever language, and in Kyrgyz whatever a hyphen joins to its number: {@code 10-күнү} is the
     * tenth day; only {@code 10-күндүк} lasts ten.
     */
    private boolean isOrdinal(Token token, boolean hyphen, Unit unit, Numerals.Number number) {
        boolean year = unit == Unit.YEAR && !number.spelled() && A_YEAR.matcher(number.value()).matches();
        return year || hyphen && !lexicon.isLasting(token);
    }

    private Optional<String> measure(int index) {
        if (measureLength(index) == 2) {
            return Optional.of("%");
        }
        return lexicon.measure(tokens.get(index));
    }

    /** <i>Per cent</i> is two words. */
    private int measureLength(int index) {
        boolean perCent = index + 1 < tokens.size()
                && tokens.get(index).word().equals("per")
                && tokens.get(index + 1).word().equals("cent");
        return perCent ? 2 : 1;
    }

    private boolean isClose(int index) {
        return tokens.get(index).start() == tokens.get(index - 1).end();
    }

    private boolean isWord(int index, String word) {
        return index < tokens.size() && tokens.get(index).word().equals(word);
    }

    private boolean isSign(int index, char sign) {
        return index < tokens.size() && tokens.get(index).is(sign);
    }
}
