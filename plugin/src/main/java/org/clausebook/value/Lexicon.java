package org.clausebook.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The words of a language that numbers are made of and that stand beside numbers. All words are in small letters, with ё
 * as е.
 */
final class Lexicon {

    /** A numeral: what it is worth, and whether it multiplies what stands before it, as <i>hundred</i> does. */
    record Numeral(long worth, boolean multiplies) {}

    private static final int CODE_LENGTH = "KGS".length();

    private final boolean groupsWithComma;
    private final Map<String, Numeral> numerals;
    private final Map<String, Unit> units;
    private final Stems<Unit> adjectives;
    private final Map<String, String> qualifiers;
    private final Map<String, String> measures;
    private final Map<String, String> halves;
    private final Set<String> each;
    private final Set<String> nations;
    private final Set<String> upTo;
    private final Set<String> citing;
    private final Map<String, Integer> months;
    private final Stems<Integer> monthStems;
    private final Stems<Unit> unitStems;
    private final Stems<String> measureStems;
    private final Pattern endings;
    private final Optional<Pattern> lasting;
    private final Function<String, Optional<String>> compound;
    private final ValueStarts starts;

    Lexicon(LexiconBuilder builder) {
        this.groupsWithComma = builder.groupsWithComma;
        this.numerals = Map.copyOf(builder.numerals);
        this.units = Map.copyOf(builder.units);
        this.adjectives = new Stems<>(builder.adjectives);
        this.qualifiers = Map.copyOf(builder.qualifiers);
        this.measures = Map.copyOf(builder.measures);
        this.halves = Map.copyOf(builder.halves);
        this.each = Set.copyOf(builder.each);
        this.nations = Set.copyOf(builder.nations);
        this.upTo = Set.copyOf(builder.upTo);
        this.citing = Set.copyOf(builder.citing);
        this.months = Map.copyOf(builder.months);
        this.monthStems = new Stems<>(builder.monthStems);
        this.unitStems = new Stems<>(builder.unitStems);
        this.measureStems = new Stems<>(builder.measureStems);
        this.endings = builder.endings;
        this.lasting = builder.lasting;
        this.compound = builder.compound;
        this.starts = new ValueStarts(builder);
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

    /** With which words and signs a value may begin. */
    ValueStarts starts() {
        return starts;
    }

    /** Whether {@code 1,000} is a thousand and not one. */
    boolean groupsWithComma() {
        return groupsWithComma;
    }

    Optional<Numeral> numeral(Token token) {
        return find(numerals, token);
    }

    Optional<Unit> unit(Token token) {
        return find(units, token).or(() -> unitStems.inflected(token, endings));
    }

    /** The unit in a word that holds a number as well or follows one: <i>тридцатидневный</i>, <i>30-дневный</i>. */
    Optional<Unit> adjective(String word) {
        return adjectives.beginning(word);
    }

    /** What kind of day: <i>working</i>; empty if the word makes no difference in kind, as <i>full</i> does not. */
    Optional<String> qualifier(Token token) {
        return find(qualifiers, token);
    }

    /** What an amount is of: a currency by its code, or {@code %}. */
    Optional<String> measure(Token token) {
        return find(measures, token).or(() -> measureStems.inflected(token, endings));
    }

    /** The same of a sign or code that may stand before its number: {@code $20}, {@code KGS 500}. */
    Optional<String> measureBefore(Token token) {
        boolean sign = token.isSign() || token.isWord() && token.end() - token.start() == CODE_LENGTH;
        return sign && !token.is('%') ? find(measures, token) : Optional.empty();
    }

    /** Whether a unit that a hyphen joins to its number says how long something is, and not which one it is. */
    boolean isLasting(Token token) {
        return lasting.isEmpty() || lasting.get().matcher(token.word()).find();
    }

    /** The period in a word that holds both number and unit: <i>тридцатидневный</i>. */
    Optional<String> compound(Token token) {
        return token.isWord() ? compound.apply(token.word()) : Optional.empty();
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

    /** Whether a number behind it is that of an article, a point and the like. */
    boolean isCiting(Token token) {
        return token.isWord() && citing.contains(token.word());
    }

    /** 1 for January. */
    Optional<Integer> month(Token token) {
        return find(months, token).or(() -> token.isWord() ? monthStems.beginning(token.word()) : Optional.empty());
    }

    private static <T> Optional<T> find(Map<String, T> words, Token token) {
        return token.isWord() || token.isSign()
                ? Optional.ofNullable(words.get(token.word()))
                : Optional.empty();
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
