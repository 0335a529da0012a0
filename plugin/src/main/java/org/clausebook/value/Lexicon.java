package org.clausebook.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a language that numbers are made of and that stand beside numbers. All words are in small letters, with ё
 * as е.
 */
final class Lexicon {

    /** A numeral: what it is worth, and whether it multiplies what stands before it, as <i>hundred</i> does. */
    record Numeral(long worth, boolean multiplies) {}

    private static final int COMPOUND_BEGINNING = 4;
    private static final int MONTH_BEGINNING = 3;
    private static final int CODE_LENGTH = "KGS".length();

    private final boolean groupsWithComma;
    private final Map<String, Numeral> numerals;
    private final Map<String, Unit> units;
    private final Map<String, Unit> adjectives;
    private final Map<String, String> qualifiers;
    private final Map<String, String> measures;
    private final Map<String, String> halves;
    private final Set<String> each;
    private final Set<String> nations;
    private final Set<String> upTo;
    private final Map<String, Integer> months;
    private final Map<String, Integer> monthStems;
    private final Map<String, Unit> unitStems;
    private final Map<String, String> measureStems;
    private final Pattern endings;
    /** What states something by itself, and what is a value only together with a number. */
    private final WordSums stating = new WordSums();

    private final WordSums beside = new WordSums();
    private final WordSums compounds = new WordSums();
    private final WordSums monthBeginnings = new WordSums();
    private final String measureSigns;

    private Lexicon(Builder builder) {
        this.groupsWithComma = builder.groupsWithComma;
        this.numerals = Map.copyOf(builder.numerals);
        this.units = Map.copyOf(builder.units);
        this.adjectives = Map.copyOf(builder.adjectives);
        this.qualifiers = Map.copyOf(builder.qualifiers);
        this.measures = Map.copyOf(builder.measures);
        this.halves = Map.copyOf(builder.halves);
        this.each = Set.copyOf(builder.each);
        this.nations = Set.copyOf(builder.nations);
        this.upTo = Set.copyOf(builder.upTo);
        this.months = Map.copyOf(builder.months);
        this.monthStems = Map.copyOf(builder.monthStems);
        this.unitStems = Map.copyOf(builder.unitStems);
        this.measureStems = Map.copyOf(builder.measureStems);
        this.endings = builder.endings;
        numerals.keySet().forEach(stating::add);
        halves.keySet().forEach(stating::add);
        builder.half.forEach(stating::add);
        stating.add(Tokens.WEB);
        measures.keySet().forEach(beside::add);
        months.keySet().forEach(beside::add);
        monthStems.keySet().forEach(stem -> monthBeginnings.add(stem.substring(0, MONTH_BEGINNING)));
        builder.compounds.forEach(word -> compounds.add(word.substring(0, COMPOUND_BEGINNING)));
        this.measureSigns = measures.keySet().stream()
                .filter(measure -> !Letters.isLetter(measure.charAt(0)))
                .sorted()
                .collect(Collectors.joining());
    }

    /** That of a language; nothing if its words are not known. */
    static Optional<Lexicon> of(String tag) {
        return switch (tag) {
            case "ky" -> Optional.of(Kyrgyz.LEXICON);
            case "ru" -> Optional.of(Russian.LEXICON);
            case "en" -> Optional.of(English.LEXICON);
            default -> Optional.empty();
        };
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

    /** Whether {@code 1,000} is a thousand and not one. */
    boolean groupsWithComma() {
        return groupsWithComma;
    }

    Optional<Numeral> numeral(Token token) {
        return find(numerals, token);
    }

    Optional<Unit> unit(Token token) {
        return find(units, token).or(() -> inflected(unitStems, token));
    }

    /** The unit in a word that holds a number as well or follows one: <i>тридцатидневный</i>, <i>30-дневный</i>. */
    Optional<Unit> adjective(String word) {
        return startingWith(adjectives, word);
    }

    /** What kind of day: <i>working</i>; empty if the word makes no difference in kind, as <i>full</i> does not. */
    Optional<String> qualifier(Token token) {
        return find(qualifiers, token);
    }

    /** What an amount is of: a currency by its code, or {@code %}. */
    Optional<String> measure(Token token) {
        return find(measures, token).or(() -> inflected(measureStems, token));
    }

    /** The same of a sign or code that may stand before its number: {@code $20}, {@code KGS 500}. */
    Optional<String> measureBefore(Token token) {
        boolean sign = token.isSign() || token.isWord() && token.end() - token.start() == CODE_LENGTH;
        return sign && !token.is('%') ? find(measures, token) : Optional.empty();
    }

    /** By a stem that the word begins with, if what follows is an ending. */
    private <T> Optional<T> inflected(Map<String, T> stems, Token token) {
        if (!token.isWord()) {
            return Optional.empty();
        }
        String word = token.word();
        for (Map.Entry<String, T> entry : stems.entrySet()) {
            String stem = entry.getKey();
            if (word.startsWith(stem) && endings.matcher(word).region(stem.length(), word.length()).matches()) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The period in a word that says it without a number: {@code 6 months} for <i>полгода</i>. */
    Optional<String> half(Token token) {
        return find(halves, token);
    }

    /** Whether it says whose money it is: <i>500 US dollars</i>. */
    boolean isNation(Token token) {
        return nations.contains(token.word());
    }

    /** Whether <i>one</i> behind it means each: <i>ар бир күн</i>. */
    boolean isEach(Token token) {
        return each.contains(token.word());
    }

    /** Whether it joins the two ends of a range: <i>5 to 7 days</i>. */
    boolean isUpTo(Token token) {
        return token.isWord() && upTo.contains(token.word());
    }

    /** 1 for January. */
    Optional<Integer> month(Token token) {
        return find(months, token).or(() -> token.isWord() ? startingWith(monthStems, token.word()) : Optional.empty());
    }

    private static <T> Optional<T> startingWith(Map<String, T> stems, String word) {
        for (Map.Entry<String, T> entry : stems.entrySet()) {
            if (word.startsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> find(Map<String, T> words, Token token) {
        return token.isWord() || token.isSign()
                ? Optional.ofNullable(words.get(token.word()))
                : Optional.empty();
    }

    /** Collects the words of a language: each stem with each of its endings. */
    static final class Builder {
        private final boolean groupsWithComma;
        private final Map<String, Numeral> numerals = new HashMap<>();
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<String, Unit> adjectives = new HashMap<>();
        private final Map<String, String> qualifiers = new HashMap<>();
        private final Map<String, String> measures = new HashMap<>();
        private final Map<String, String> halves = new HashMap<>();
        private final Set<String> each = new HashSet<>();
        private final Set<String> nations = new HashSet<>();
        private final Set<String> upTo = new HashSet<>();
        private final Map<String, Integer> months = new HashMap<>();
        private final Map<String, Integer> monthStems = new HashMap<>();
        private final Map<String, Unit> unitStems = new HashMap<>();
        private final Map<String, String> measureStems = new HashMap<>();
        private final Set<String> half = new HashSet<>();
        private final Set<String> compounds = new HashSet<>();
        private Pattern endings = Pattern.compile("");

        Builder(boolean groupsWithComma) {
            this.groupsWithComma = groupsWithComma;
            measure("%", List.of("%"));
            measure("RUB", List.of("₽", "rub"));
            measure("USD", List.of("$", "usd"));
            measure("EUR", List.of("€", "eur"));
            measure("KGS", List.of("kgs"));
            measure("KZT", List.of("₸", "kzt"));
        }

        Builder numerals(long worth, String... words) {
            for (String word : words) {
                numerals.put(word, new Numeral(worth, false));
            }
            return this;
        }

        Builder multipliers(long worth, String... words) {
            for (String word : words) {
                numerals.put(word, new Numeral(worth, true));
            }
            return this;
        }

        /** @param words all forms, or what {@link #forms} makes of a stem */
        Builder unit(Unit unit, List<String> words) {
            words.forEach(word -> units.put(word, unit));
            return this;
        }

        /** What may stand behind the stems. */
        Builder endings(String pattern) {
            endings = Pattern.compile(pattern);
            return this;
        }

        Builder unitStem(Unit unit, String... stems) {
            for (String stem : stems) {
                unitStems.put(stem, unit);
            }
            return this;
        }

        Builder measureStem(String of, String... stems) {
            for (String stem : stems) {
                measureStems.put(stem, of);
            }
            return this;
        }

        Builder adjective(Unit unit, String... stems) {
            for (String stem : stems) {
                adjectives.put(stem, unit);
            }
            return this;
        }

        Builder qualifier(String kind, List<String> words) {
            words.forEach(word -> qualifiers.put(word, kind));
            return this;
        }

        Builder measure(String of, List<String> words) {
            words.forEach(word -> measures.put(word, of));
            return this;
        }

        Builder half(String period, String... words) {
            for (String word : words) {
                halves.put(word, period);
            }
            return this;
        }

        /** The word for half of something that follows. */
        Builder halfOf(String word) {
            half.add(word);
            return this;
        }

        /** Numerals that words begin with which hold their unit as well, four letters at least. */
        Builder compounds(Set<String> numerals) {
            compounds.addAll(numerals);
            return this;
        }

        Builder nations(String... words) {
            nations.addAll(List.of(words));
            return this;
        }

        Builder each(String... words) {
            each.addAll(List.of(words));
            return this;
        }

        Builder upTo(String... words) {
            upTo.addAll(List.of(words));
            return this;
        }

        Builder month(int month, List<String> words) {
            words.forEach(word -> months.put(word, month));
            return this;
        }

        /** The name of a month that takes endings of any kind. */
        Builder monthStem(int month, String stem) {
            monthStems.put(stem, month);
            return this;
        }

        Lexicon build() {
            return new Lexicon(this);
        }
    }

    /**
     * @param endings separated by spaces; a hyphen stands for none
     * @return the stem with each of them
     */
    static List<String> forms(String stem, String endings) {
        return List.of(endings.split(" ")).stream()
                .map(ending -> ending.equals("-") ? stem : stem + ending)
                .toList();
    }
}
