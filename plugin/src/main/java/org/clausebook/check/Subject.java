package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.attest.Attestations;
import org.clausebook.language.KnownLanguage;
import org.clausebook.model.Language;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.resolve.References;
import org.clausebook.source.Location;
import org.clausebook.source.Span;

/**
 * A policy as the checks see it: in all its languages, each provision taken apart once.
 *
 * @param texts     the texts, the drafting language's first if there is one
 * @param matchings what each translation lacks or has instead
 * @param terms     that the policy uses
 * @param history   what was published before
 * @param attestations of each translation, by language tag; none of one whose file is damaged
 * @param pairs     by translation, each clause of it that can be held against the drafting text
 * @param sides     each clause in all languages in which it can be read side by side
 */
record Subject(
        SiteConfig site,
        Policy policy,
        References references,
        List<Text> texts,
        Map<Language, Matching> matchings,
        Terms terms,
        History history,
        Map<String, Attestations> attestations,
        Lazy<Map<Language, List<Pair>>> pairs,
        Lazy<List<List<Parallel>>> sides) {

    Subject {
        texts = List.copyOf(texts);
        matchings = Map.copyOf(matchings);
        attestations = Map.copyOf(attestations);
    }

    /**
     * A text with its provisions taken apart.
     *
     * @param spoken in which language its clauses are
     * @param own    those that are in its language
     */
    record Text(
            PolicyText text,
            Contents title,
            TextLine titleLine,
            Map<String, Clause> clauses,
            List<Clause> all,
            Lazy<Spoken> spoken,
            Lazy<List<Clause>> own) {

        static Text of(PolicyText text, Contents title, TextLine titleLine, Map<String, Clause> clauses, List<Clause> all) {
            Optional<KnownLanguage> known = KnownLanguage.of(text.language().tag());
            Lazy<Spoken> spoken = new Lazy<>(() -> Spoken.in(all));
            return new Text(
                    text, title, titleLine, clauses, all, spoken, new Lazy<>(() -> spoken.get().in(known.orElseThrow())));
        }

        Language language() {
            return text.language();
        }

        /** The language's English name, for messages. */
        String languageName() {
            return language().englishName();
        }

        /** The language, if it is one whose letters and words can be checked. */
        Optional<KnownLanguage> known() {
            return KnownLanguage.of(language().tag());
        }

        /** The readable clauses that are in the language of the text, as far as can be told. It is one that can be checked. */
        List<Clause> inOwnLanguage() {
            return own.get();
        }

        /** The clauses of which all words could be read: what the reader has complained about comes again when it is mended. */
        Stream<Clause> readable() {
            return all.stream().filter(Clause::isReadable);
        }

        /** The title, then the lines of all readable clauses. */
        Stream<TextLine> lines() {
            return Stream.concat(Stream.of(titleLine), readable().flatMap(clause -> clause.lines().stream()));
        }

        Location locate(Span inFile) {
            return text.file().locate(inFile);
        }

        Location start() {
            return Location.startOf(text.file().path());
        }
    }

    /**
     * A clause in the drafting language and in a translation, where the two can be held against each other.
     *
     * @param alike whether they have the same lists and tables: otherwise what is missing takes with it what stands in it
     */
    record Pair(Clause drafted, Clause translated, Text translation, boolean alike) {}

    /** A clause in the drafting language, the same in a translation, and that translation. */
    interface PairCheck {
        void check(Clause drafted, Clause translated, Text translation);
    }

    static Subject of(
            SiteConfig site,
            Policy policy,
            References references,
            Terms terms,
            History history,
            Map<String, Attestations> attestations) {
        List<Text> texts = new ArrayList<>();
        policy.drafting().ifPresent(text -> texts.add(takenApart(text)));
        policy.translations().forEach(text -> texts.add(takenApart(text)));
        Map<Language, Matching> matchings = new HashMap<>();
        if (policy.drafting().isPresent()) {
            Text drafting = texts.get(0);
            texts.stream().skip(1).forEach(text -> matchings.put(text.language(), Matching.of(drafting, text)));
        }
        return new Subject(
                site,
                policy,
                references,
                texts,
                matchings,
                terms.of(policy.id()),
                history,
                attestations,
                new Lazy<>(() -> pairs(texts, matchings)),
                new Lazy<>(() -> Parallel.sides(texts, matchings)));
    }

    private static Map<Language, List<Pair>> pairs(List<Text> texts, Map<Language, Matching> matchings) {
        Map<Language, List<Pair>> pairs = new HashMap<>();
        for (Text translation : texts) {
            Matching matching = matchings.get(translation.language());
            if (matching != null) {
                pairs.put(translation.language(), pairs(texts.get(0), translation, matching));
            }
        }
        return pairs;
    }

    private static List<Pair> pairs(Text drafting, Text translation, Matching matching) {
        List<Pair> pairs = new ArrayList<>();
        for (Clause drafted : drafting.clauses().values()) {
            Clause translated = translation.clauses().get(drafted.id());
            boolean comparable = translated != null
                    && drafted.isComparable()
                    && translated.isComparable()
                    && !matching.swollen().contains(drafted.id());
            if (comparable) {
                pairs.add(new Pair(drafted, translated, translation, drafted.isAlike(translated)));
            }
        }
        return pairs;
    }

    Matching matching(Text translation) {
        return matchings.get(translation.language());
    }

    private static Text takenApart(PolicyText text) {
        List<Clause> all = new ArrayList<>();
        Map<String, Clause> clauses = new LinkedHashMap<>();
        text.provisions().forEach(provision -> {
            Clause clause = Clause.of(provision, text);
            all.add(clause);
            if (!clause.id().isEmpty()) {
                clauses.putIfAbsent(clause.id(), clause);
            }
        });
        return Text.of(text, Contents.of(text.title()), TextLine.of(text.title(), text.file()), clauses, all);
    }

    /** The text in the drafting language. */
    Optional<Text> drafting() {
        return texts.stream()
                .filter(t -> t.language().equals(policy.draftingLanguage()))
                .findFirst();
    }

    /** The texts in the other languages; none if there is nothing to hold them against. */
    List<Text> translations() {
        return drafting().isEmpty()
                ? List.of()
                : texts.stream()
                        .filter(t -> !t.language().equals(policy.draftingLanguage()))
                        .toList();
    }

    /** Each clause of which the text in a translation can be held against that in the drafting language. */
    void eachPair(PairCheck check) {
        translations().forEach(translation -> eachPair(translation, check));
    }

    /** The same for one translation. */
    void eachPair(Text translation, PairCheck check) {
        for (Pair pair : pairs(translation)) {
            check.check(pair.drafted(), pair.translated(), translation);
        }
    }

    /** What {@link #eachPair} goes through, as it is. */
    List<Pair> pairs(Text translation) {
        return pairs.get().get(translation.language());
    }

    /** The drafting language's English name. */
    String draftingName() {
        return policy.draftingLanguage().englishName();
    }
}
