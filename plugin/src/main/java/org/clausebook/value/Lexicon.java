package org.clausebook.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a language that numbers are made of and that stand beside numbers. All words are in small letters, with ё
 * as е.
 */
final class Lexicon {

    /** A numeral: what it is worth, and whether it multiplies what stands before it, as <i>hundred</i> does. */
    record Numeral(long worth, boolean multiplies) {}

    /** Kyrgyz: before <i>year</i>, six months. */
    static final String HALF = "жарым";

    private static final int CODE_LENGTH = "KGS".length();

    private final boolean groupsWithComma;
    private final Map<String, Numeral> numerals;
    private final Map<String, Unit> units;
    private final Map<String, Unit> adjectives;
    private final Map<String, String> qualifiers;
    private final Map<String, String> measures;
    private final Map<String, String> halves;
    private final Set<String> each;
    private final Set<String> upTo;
    private final Map<String, Integer> months;
    private final Map<String, Integer> monthStems;
    private final Map<String, Unit> unitStems;
    private final Map<String, String> measureStems;
    private final Pattern endings;
    /** Words that can say a value without any digit. */
    private final WordTree spelled = new WordTree();
    /** Words with which a value can begin. */
    private final WordTree first = new WordTree();

    private Lexicon(Builder builder) {
        this.groupsWithComma = builder.groupsWithComma;
        this.numerals = Map.copyOf(builder.numerals);
        this.units = Map.copyOf(builder.units);
        this.adjectives = Map.copyOf(builder.adjectives);
        this.qualifiers = Map.copyOf(builder.qualifiers);
        this.measures = Map.copyOf(builder.measures);
        this.halves = Map.copyOf(builder.halves);
        this.each = Set.copyOf(builder.each);
        this.upTo = Set.copyOf(builder.upTo);
        this.months = Map.copyOf(builder.months);
        this.monthStems = Map.copyOf(builder.monthStems);
        this.unitStems = Map.copyOf(builder.unitStems);
        this.measureStems = Map.copyOf(builder.measureStems);
        this.endings = builder.endings;
        for (WordTree words : List.of(spelled, first)) {
            words.addAll(numerals.keySet());
            words.addAll(halves.keySet());
            words.addAll(List.of(HALF));
            builder.compounds.forEach(words::addBeginning);
        }
        first.addAll(months.keySet());
        first.addAll(measures.keySet());
        monthStems.keySet().forEach(first::addStem);
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

    /** Whether {@code 1,000} is a thousand and not one. */
    boolean groupsWithComma() {
        return groupsWithComma;
    }

    /** Whether a text can state anything: to see that it cannot, it need not be cut into tokens. */
    boolean mayBeIn(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9' || c == '@' || text.startsWith("://", at) || text.startsWith("www.", at)) {
                return true;
            }
            int end = Tokens.lettersEnd(text, at);
            if (end > at && spelled.has(text, at, end)) {
                return true;
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    /** Whether a value can begin with a word. */
    boolean isFirst(Token word) {
        return first.has(word.word());
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
        boolean sign = token.type() == Token.Type.SIGN || token.isWord() && token.end() - token.start() == CODE_LENGTH;
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
        return token.type() == Token.Type.WORD || token.type() == Token.Type.SIGN
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
        private final Set<String> upTo = new HashSet<>();
        private final Map<String, Integer> months = new HashMap<>();
        private final Map<String, Integer> monthStems = new HashMap<>();
        private final Map<String, Unit> unitStems = new HashMap<>();
        private final Map<String, String> measureStems = new HashMap<>();
        private final Map<String, String> compounds = new HashMap<>();
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

        /** Beginnings of words that hold a number as well as a unit, with the letters that units can begin with. */
        Builder compounds(Set<String> numbers, String units) {
            numbers.forEach(number -> compounds.put(number, units));
            return this;
        }

        Builder half(String period, String... words) {
            for (String word : words) {
                halves.put(word, period);
            }
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
