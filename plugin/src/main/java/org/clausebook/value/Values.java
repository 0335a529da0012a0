package org.clausebook.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a line of text says in numbers.
 *
 * @param stated         the values, in reading order
 * @param contradictions a number that is given twice, in words and in digits, and not the same: <i>thirty (20) days</i>
 */
public record Values(List<Value> stated, List<Contradiction> contradictions) {

    private static final Values NONE = new Values(List.of(), List.of());

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
        boolean stated = lexicon.isPresent() && lexicon.get().mayBeStated(text);
        return stated ? new Reader(text, lexicon.get()).read() : NONE;
    }

    private static final class Reader {
        private static final int LAST_DAY = 31;
        private static final int YEAR = 4;
        /** Between the two dates of a range: {@code " по "}. */
        private static final int LONGEST_JOINT = 6;

        private static final Pattern A_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
        /** The ending of a Kyrgyz adjective that says how long something is. */
        private static final Pattern LASTING = Pattern.compile("[лдт][ыиуү]к");

        private final char[] text;
        private final Lexicon lexicon;
        private final List<Token> tokens;
        private final Dates dates;
        private final Numerals numerals;
        private final List<Value> stated = new ArrayList<>();
        private final List<Contradiction> contradictions = new ArrayList<>();

        Reader(String text, Lexicon lexicon) {
            this.text = text.toCharArray();
            this.lexicon = lexicon;
            this.tokens = Tokens.of(text, lexicon.groupsWithComma());
            this.dates = new Dates(text, tokens, lexicon);
            this.numerals = new Numerals(tokens, lexicon);
        }

        Values read() {
            int i = 0;
            while (i < tokens.size()) {
                i = next(i);
            }
            sharedYears();
            return stated.isEmpty() && contradictions.isEmpty() ? NONE : new Values(stated, contradictions);
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
            if (!lexicon.mayBegin(token, text)) {
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
            Counted what = counted(counted, number);
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
                contradictions.add(new Contradiction(
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

        /** What is counted, and the index behind its words. */
        private record Counted(Value.Kind kind, Unit unit, String qualifier, String measure, int next) {

            String of(String number) {
                return kind == Value.Kind.AMOUNT
                        ? measure
                        : (qualifier.isEmpty() ? "" : qualifier + " ") + unit.of(number);
            }
        }

        private Counted counted(int index, Numerals.Number number) {
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
            if (unit.isEmpty() || share || isOrdinal(token, hyphen, unit.get(), number)) {
                return Optional.empty();
            }
            return Optional.of(new Counted(Value.Kind.DURATION, unit.get(), kind, "", i + 1));
        }

        /**
         * The year 2006, in whatever language, and in Kyrgyz whatever a hyphen joins to its number: {@code 10-күнү} is the
         * tenth day; only {@code 10-күндүк} lasts ten.
         */
        private boolean isOrdinal(Token token, boolean hyphen, Unit unit, Numerals.Number number) {
            boolean year = unit == Unit.YEAR && !number.spelled() && A_YEAR.matcher(number.value()).matches();
            boolean kyrgyzUnit = hyphen && lexicon == Kyrgyz.LEXICON;
            return year || kyrgyzUnit && !LASTING.matcher(token.word()).find();
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
            if (token.isWord() && lexicon == Russian.LEXICON) {
                Russian.compound(token.word()).ifPresent(key -> add(Value.Kind.DURATION, key, index, index + 1, false));
            }
            return index + 1;
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
}
