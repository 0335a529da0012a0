package org.clausebook.harm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.Terms;

/** Finds where a policy could be harmed, and picks some of the places. */
public final class Injector {

    /** A clause of which nothing is left but this many letters is in no language. */
    private static final int LETTERS_THAT_SHOW_A_LANGUAGE = 60;

    private Injector() {}

    /**
     * Places for each kind of harm.
     *
     * @param policy without a defect, in all its languages
     * @param terms  that it uses
     * @param most   how many at most for each harm and language
     * @param seed   decides which; the same ones each time
     * @return in the order of the harms, languages and places
     */
    public static Map<Harm, List<Injection>> inject(Policy policy, Terms terms, int most, long seed) {
        Map<Harm, List<Injection>> picked = new EnumMap<>(Harm.class);
        Map<Harm, Map<String, List<Injection>>> all = new EnumMap<>(Harm.class);
        for (Injection injection : everywhere(policy, terms)) {
            all.computeIfAbsent(injection.harm(), harm -> new TreeMap<>())
                    .computeIfAbsent(injection.language(), tag -> new ArrayList<>())
                    .add(injection);
        }
        all.forEach((harm, languages) -> languages.forEach((tag, places) -> {
            Random random = new Random(seed + harm.ordinal());
            Collections.shuffle(places, random);
            places.subList(0, Math.min(most, places.size())).stream()
                    .sorted(Comparator.comparingInt(Injection::from))
                    .forEach(one -> picked.computeIfAbsent(harm, h -> new ArrayList<>()).add(one));
        }));
        return picked;
    }

    private static List<Injection> everywhere(Policy policy, Terms terms) {
        List<Injection> all = new ArrayList<>();
        List<String> ids = policy.drafting().stream()
                .flatMap(PolicyText::provisions)
                .map(Provision::id)
                .toList();
        Map<String, Map<String, Passage>> bodies = new TreeMap<>();
        for (PolicyText text : policy.texts()) {
            Passage.of(text).forEach(passage ->
                    bodies.computeIfAbsent(passage.id(), id -> new TreeMap<>()).put(passage.language(), passage));
        }
        for (PolicyText text : policy.texts()) {
            boolean drafting = text.language().equals(policy.draftingLanguage());
            List<Passage> passages = Passage.of(text);
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                all.addAll(Marks.in(passage, ids));
                all.addAll(Swaps.in(passage));
                all.addAll(Exchanges.in(passage));
                all.addAll(TermSwaps.in(passage, terms.all()));
                all.addAll(Letters.in(passage));
                all.addAll(Losses.in(passage, drafting));
                boolean leaf = i + 1 == passages.size() || passages.get(i + 1).level() <= passage.level();
                if (leaf && passage.level() > 2) {
                    whole(passage, all);
                    otherLanguages(passage, bodies.get(passage.id()), all);
                }
                if (leaf && i + 1 < passages.size()) {
                    boolean nextIsLeaf = i + 2 == passages.size() || passages.get(i + 2).level() <= passages.get(i + 1).level();
                    swap(passage, passages.get(i + 1), nextIsLeaf, all);
                }
            }
        }
        return all;
    }

    private static void whole(Passage passage, List<Injection> all) {
        int length = passage.text().length();
        int body = passage.body() - passage.from();
        all.add(passage.replace(Harm.CLAUSE_DROPPED, 0, length, ""));
        if (!passage.text().substring(body).isBlank()) {
            all.add(passage.replace(Harm.CLAUSE_EMPTIED, body, length, "\n"));
        }
    }

    private static void swap(Passage first, Passage second, boolean leaf, List<Injection> all) {
        if (leaf && first.level() == second.level() && first.level() > 2) {
            String swapped = second.text().stripTrailing() + "\n\n" + first.text();
            all.add(new Injection(
                    Harm.CLAUSES_SWAPPED, first.language(), first.id(), first.from(), second.to(), swapped));
        }
    }

    private static void otherLanguages(Passage passage, Map<String, Passage> same, List<Injection> all) {
        for (Passage other : same.values()) {
            String body = other.text().substring(other.body() - other.from());
            long letters = other.prose().substring(other.body() - other.from()).chars().filter(Character::isLetter).count();
            if (!other.language().equals(passage.language()) && letters >= LETTERS_THAT_SHOW_A_LANGUAGE) {
                all.add(passage.replace(
                        Harm.OTHER_LANGUAGE, passage.body() - passage.from(), passage.text().length(), body));
            }
        }
    }
}
