package org.clausebook.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values in a line of text, one after the other. */
final class ValueReader {

    private static final int LAST_DAY = 31;
    private static final int YEAR = 4;
    /** Between the two dates of a range: {@code " по "}. */
    private static final int LONGEST_JOINT = 6;

    private final char[] text;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Dates dates;
    private final Numerals numerals;
    private final Counts counts;
    private final List<Value> stated = new ArrayList<>();
    private final List<Values.Contradiction> contradictions = new ArrayList<>();

    ValueReader(String text, Lexicon lexicon) {
        this.text = text.toCharArray();
        this.lexicon = lexicon;
        this.tokens = Tokens.of(text, lexicon.groupsWithComma());
        this.dates = new Dates(text, tokens, lexicon);
        this.numerals = new Numerals(tokens, lexicon);
        this.counts = new Counts(tokens, lexicon);
    }

    Values read() {
        int i = 0;
        while (i < tokens.size()) {
            i = next(i);
        }
        sharedYears();
        return stated.isEmpty() && contradictions.isEmpty() ? Values.NONE : new Values(stated, contradictions);
    }

    /** Of two dates that make a range one may have the year of both: <i>from 1 January to 31 December 2026</i>. */
    private void sharedYears() {
        for (int i = 0; i + 1 < stated.size(); i++) {
            Value first = stated.get(i);
            Value second = stated.get(i + 1);
            boolean near = first.kind() == Value.Kind.DATE
                    && second.kind() == Value.Kind.DATE
                    && second.start() - first.end() <= LONGEST_JOINT;
            if (near && first.key().startsWith("--") && !second.key().startsWith("--")) {
                stated.set(i, first.withKey(second.key().substring(0, YEAR) + first.key().substring(1)));
            } else if (near && second.key().startsWith("--") && !first.key().startsWith("--")) {
                stated.set(i + 1, second.withKey(first.key().substring(0, YEAR) + second.key().substring(1)));
            }
        }
    }

    /** Reads what begins with a token; the index of the first token behind it. */
    private int next(int i) {
        Token token = tokens.get(i);
        if (!lexicon.starts().mayBegin(token, text)) {
            return i + 1;
        }
        if (token.type() == Token.Type.ADDRESS) {
            return add(Value.Kind.ADDRESS, token.word(), i, i + 1);
        }
        Optional<Dates.Date> date = dates.at(i);
        if (date.isPresent()) {
            return add(Value.Kind.DATE, date.get().key(), i, date.get().next());
        }
        Optional<String> measureBefore = lexicon.measureBefore(token);
        if (measureBefore.isPresent() && i + 1 < tokens.size() && tokens.get(i + 1).isNumber()) {
            Numerals.Number number = numerals.at(i + 1).orElseThrow();
            return add(Value.Kind.AMOUNT, number.value() + " " + measureBefore.get(), i, number.next());
        }
        return numerals.at(i).map(number -> number(number, i)).orElseGet(() -> compound(token, i));
    }

    private int number(Numerals.Number number, int from) {
        int next = repetition(number, from);
        int behindEnding = behindCaseEnding(next, number);
        Optional<Ranged> range = range(number, from, behindEnding);
        if (range.isPresent() && range.get().date().isPresent()) {
            Dates.Date last = range.get().date().get();
            add(Value.Kind.DATE, last.withDay(tokens.get(from).whole()), from, next);
            return add(Value.Kind.DATE, last.key(), range.get().from(), last.next());
        }
        int counted = range.map(Ranged::next).orElse(behindEnding);
        Counts.Counted what = counts.at(counted, number);
        boolean one = number.spelled() && number.value().equals("1") && next == number.next();
        if (what.kind() == Value.Kind.NUMBER) {
            boolean alone = number.spelled() && next == number.next();
            return one ? number.next() : add(Value.Kind.NUMBER, number.value(), from, next, alone);
        }
        if (one && from > 0 && lexicon.isEach(tokens.get(from - 1))) {
            return number.next();
        }
        if (range.isPresent()) {
            add(what.kind(), number.value() + " " + what.of(number.value()), from, next, false);
            String to = range.get().to();
            return add(what.kind(), to + " " + what.of(to), range.get().from(), what.next(), false);
        }
        return add(what.kind(), number.value() + " " + what.of(number.value()), from, what.next(), one);
    }

    /** The same number once more in brackets; the index behind them. */
    private int repetition(Numerals.Number number, int from) {
        int next = number.next();
        if (!isSign(next, '(')) {
            return next;
        }
        Optional<Numerals.Number> again = numerals.at(next + 1);
        boolean repeats = again.isPresent()
                && isSign(again.get().next(), ')')
                && again.get().spelled() != number.spelled();
        if (!repeats) {
            return next;
        }
        int end = again.get().next() + 1;
        if (!again.get().value().equals(number.value())) {
            contradictions.add(new Values.Contradiction(
                    number.value(), again.get().value(), tokens.get(from).start(), tokens.get(end - 1).end()));
        }
        return end;
    }

    /** {@code 30-ти дней}: an ending of the number, joined to it by a hyphen. */
    private int behindCaseEnding(int index, Numerals.Number number) {
        boolean hyphen = !number.spelled() && index + 1 < tokens.size() && tokens.get(index).is('-');
        boolean ending = hyphen
                && tokens.get(index + 1).isWord()
                && isEnding(tokens.get(index + 1))
                && tokens.get(index + 1).start() == tokens.get(index).end();
        return ending ? index + 2 : index;
    }

    private static boolean isEnding(Token token) {
        return List.of("ти", "х", "ми", "и", "ех", "мя", "тью", "ю").contains(token.word());
    }

    /**
     * The other end of a range.
     *
     * @param from where it begins
     * @param next behind its number
     * @param date if it is one
     */
    private record Ranged(String to, int from, int next, Optional<Dates.Date> date) {}

    /** {@code 5–7 days}, {@code 5 to 7 days}: both are days. {@code 1 to 15 May}: both are in May. */
    private Optional<Ranged> range(Numerals.Number number, int from, int index) {
        Optional<Numerals.Number> other = numerals.at(index + 1);
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Token joint = tokens.get(index);
        boolean between = from > 0 && List.of("between", "между").contains(tokens.get(from - 1).word());
        boolean and = between && List.of("and", "и").contains(joint.word());
        boolean words = number.spelled() || other.get().spelled();
        if (!(joint.isHyphen() && !words) && !lexicon.isUpTo(joint) && !and) {
            return Optional.empty();
        }
        Optional<Dates.Date> date = tokens.get(from).whole() > 0 && tokens.get(from).whole() <= LAST_DAY
                ? dates.at(index + 1).filter(Dates.Date::hasDay)
                : Optional.empty();
        return Optional.of(new Ranged(other.get().value(), index + 1, other.get().next(), date));
    }

    /** A word that holds both number and unit: <i>тридцатидневный</i>, <i>двадцатичетырёхчасовой</i>, <i>полгода</i>. */
    private int compound(Token token, int index) {
        Optional<String> half = lexicon.half(token);
        if (half.isPresent()) {
            return add(Value.Kind.DURATION, half.get(), index, index + 1, true);
        }
        boolean halfAYear = token.word().equals("жарым") && index + 1 < tokens.size()
                && lexicon.unit(tokens.get(index + 1)).filter(Unit.YEAR::equals).isPresent();
        if (halfAYear) {
            return add(Value.Kind.DURATION, "6 months", index, index + 2, true);
        }
        lexicon.compound(token).ifPresent(key -> add(Value.Kind.DURATION, key, index, index + 1));
        return index + 1;
    }

    private boolean isSign(int index, char sign) {
        return index < tokens.size() && tokens.get(index).is(sign);
    }

    private int add(Value.Kind kind, String key, int from, int next) {
        return add(kind, key, from, next, false);
    }

    private int add(Value.Kind kind, String key, int from, int next, boolean spelled) {
        Value value = new Value(kind, key, tokens.get(from).start(), tokens.get(next - 1).end(), spelled);
        int last = stated.size() - 1;
        boolean again = last >= 0 && from > 0 && tokens.get(from - 1).is('(') && stated.get(last).key().equals(key);
        if (!again) { // one hundred som (100 som)
            stated.add(value);
        }
        return next;
    }
}
