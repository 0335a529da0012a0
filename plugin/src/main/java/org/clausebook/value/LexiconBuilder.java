package org.clausebook.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Collects the words of a language: each stem with each of its endings. */
final class LexiconBuilder {

    final boolean groupsWithComma;
    final Map<String, Lexicon.Numeral> numerals = new HashMap<>();
    final Map<String, Unit> units = new HashMap<>();
    final Map<String, Unit> adjectives = new HashMap<>();
    final Map<String, String> qualifiers = new HashMap<>();
    final Map<String, String> measures = new HashMap<>();
    final Map<String, String> halves = new HashMap<>();
    final Set<String> each = new HashSet<>();
    final Set<String> nations = new HashSet<>();
    final Set<String> upTo = new HashSet<>();
    final Set<String> citing = new HashSet<>();
    final Map<String, Integer> months = new HashMap<>();
    final Map<String, Integer> monthStems = new HashMap<>();
    final Map<String, Unit> unitStems = new HashMap<>();
    final Map<String, String> measureStems = new HashMap<>();
    final Set<String> half = new HashSet<>();
    final Set<String> compounds = new HashSet<>();
    Pattern endings = Pattern.compile("");
    Optional<Pattern> lasting = Optional.empty();
    Function<String, Optional<String>> compound = word -> Optional.empty();

    LexiconBuilder(boolean groupsWithComma) {
        this.groupsWithComma = groupsWithComma;
        measure("%", List.of("%"));
        measure("RUB", List.of("₽", "rub"));
        measure("USD", List.of("$", "usd"));
        measure("EUR", List.of("€", "eur"));
        measure("KGS", List.of("kgs"));
        measure("KZT", List.of("₸", "kzt"));
    }

    LexiconBuilder numerals(long worth, String... words) {
        for (String word : words) {
            numerals.put(word, new Lexicon.Numeral(worth, false));
        }
        return this;
    }

    LexiconBuilder multipliers(long worth, String... words) {
        for (String word : words) {
            numerals.put(word, new Lexicon.Numeral(worth, true));
        }
        return this;
    }

    /** @param words all forms, or what {@link Lexicon#forms} makes of a stem */
    LexiconBuilder unit(Unit unit, List<String> words) {
        words.forEach(word -> units.put(word, unit));
        return this;
    }

    /** What may stand behind the stems. */
    LexiconBuilder endings(String pattern) {
        endings = Pattern.compile(pattern);
        return this;
    }

    LexiconBuilder unitStem(Unit unit, String... stems) {
        for (String stem : stems) {
            unitStems.put(stem, unit);
        }
        return this;
    }

    LexiconBuilder measureStem(String of, String... stems) {
        for (String stem : stems) {
            measureStems.put(stem, of);
        }
        return this;
    }

    LexiconBuilder adjective(Unit unit, String... stems) {
        for (String stem : stems) {
            adjectives.put(stem, unit);
        }
        return this;
    }

    LexiconBuilder qualifier(String kind, List<String> words) {
        words.forEach(word -> qualifiers.put(word, kind));
        return this;
    }

    LexiconBuilder measure(String of, List<String> words) {
        words.forEach(word -> measures.put(word, of));
        return this;
    }

    LexiconBuilder half(String period, String... words) {
        for (String word : words) {
            halves.put(word, period);
        }
        return this;
    }

    /** The word for half of something that follows. */
    LexiconBuilder halfOf(String word) {
        half.add(word);
        return this;
    }

    /**
     * Words that hold both number and unit.
     *
     * @param numerals that they begin with, four letters at least
     * @param key      of the value that such a word states; empty if it is none
     */
    LexiconBuilder compounds(Set<String> numerals, Function<String, Optional<String>> key) {
        compounds.addAll(numerals);
        compound = key;
        return this;
    }

    /** What a unit that a hyphen joins to its number has to look like: without it, what is joined there is an ordinal. */
    LexiconBuilder lasting(String pattern) {
        lasting = Optional.of(Pattern.compile(pattern));
        return this;
    }

    LexiconBuilder nations(String... words) {
        nations.addAll(List.of(words));
        return this;
    }

    LexiconBuilder each(String... words) {
        each.addAll(List.of(words));
        return this;
    }

    LexiconBuilder upTo(String... words) {
        upTo.addAll(List.of(words));
        return this;
    }

    /** What stands before the number of an article, a point and the like. */
    LexiconBuilder citing(List<String> words) {
        citing.addAll(words);
        return this;
    }

    LexiconBuilder month(int month, List<String> words) {
        words.forEach(word -> months.put(word, month));
        return this;
    }

    /** The name of a month that takes endings of any kind. */
    LexiconBuilder monthStem(int month, String stem) {
        monthStems.put(stem, month);
        return this;
    }

    Lexicon build() {
        return new Lexicon(this);
    }
}
