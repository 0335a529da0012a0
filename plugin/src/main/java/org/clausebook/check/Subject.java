package org.clausebook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.language.KnownLanguage;
import org.clausebook.attest.Attestations;
import org.clausebook.model.Language;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
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
     */
    record Text(
            PolicyText text,
            Contents title,
            TextLine titleLine,
            Map<String, Clause> clauses,
            List<Clause> all,
            Lazy<Spoken> spoken) {

        Text(PolicyText text, Contents title, TextLine titleLine, Map<String, Clause> clauses, List<Clause> all) {
            this(text, title, titleLine, clauses, all, new Lazy<>(() -> Spoken.in(all)));
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
            return spoken.get().in(known().orElseThrow());
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

    /** A provision taken apart: sorted by kind, and line by line. */
    record Clause(Provision provision, Contents contents, List<TextLine> lines) {

        String id() {
            return provision.id();
        }

        /** Its own words, line by line: see {@link TextLine#ownText}. */
        String ownWords() {
            return lines.size() == 1 ? lines.get(0).ownText() : lines.stream().map(TextLine::ownText).collect(Collectors.joining("\n"));
        }

        /** Its words, line by line: what makes a finding about all of them another one if they change. */
        String words() {
            return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
        }

        /** How many letters its own words have. */
        long ownLetters() {
            return lines.stream().mapToLong(TextLine::ownLetters).sum();
        }

        boolean isReadable() {
            return provision.body().sound();
        }

        int blocks() {
            return provision.body().blocks().size();
        }

        /** What messages call it: {@code clause "request-deadline"}, {@code section "general"}. */
        String label() {
            return (provision.level() == 2 ? "section" : "clause") + " \"" + id() + "\"";
        }

        /**
         * Whether its text is there and all of it could be read. If not, that has been reported, and a comparison with
         * another language would only repeat it.
         */
        boolean isComparable() {
            boolean empty = provision.body().isEmpty() && provision.children().isEmpty();
            return provision.body().sound() && !empty;
        }
    }

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
                new Lazy<>(() -> Parallel.sides(texts, matchings)));
    }

    Matching matching(Text translation) {
        return matchings.get(translation.language());
    }

    private static Text takenApart(PolicyText text) {
        List<Clause> all = text.provisions()
                .map(provision -> new Clause(provision, Contents.of(provision), TextLine.of(provision, text.file())))
                .toList();
        Map<String, Clause> clauses = new LinkedHashMap<>();
        all.stream().filter(c -> !c.id().isEmpty()).forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
        return new Text(text, Contents.of(text.title()), TextLine.of(text.title(), text.file()), clauses, all);
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
        drafting().orElseThrow().clauses().values().forEach(drafted -> comparable(drafted, translation)
                .ifPresent(translated -> check.check(drafted, translated, translation)));
    }

    /** The same clause in a translation, if the two can be held against each other. */
    Optional<Clause> comparable(Clause drafted, Text translation) {
        Clause translated = translation.clauses().get(drafted.id());
        boolean comparable = translated != null
                && drafted.isComparable()
                && translated.isComparable()
                && !matching(translation).swollen().contains(drafted.id());
        return comparable ? Optional.of(translated) : Optional.empty();
    }

    /** The drafting language's English name. */
    String draftingName() {
        return policy.draftingLanguage().englishName();
    }
}
