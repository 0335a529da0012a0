package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.PublishedText.Item;
import org.junit.jupiter.api.Test;

/** What became of which provision is the same in all languages, whatever the words: tried on random policies. */
class LanguagesAgreeTest {

    /** More for a long run: {@code -Dclausebook.policies=1000000}. */
    private static final int POLICIES = Integer.getInteger("clausebook.policies", 2_000);

    private static final Set<Kind> OF_WORDS = EnumSet.of(Kind.REWORDED, Kind.RETITLED, Kind.RENUMBERED, Kind.EDITORIAL);

    /** All that readers are told of a provision except what its words are; other numbers are told by the numbers. */
    private record Fate(Optional<String> before, Optional<String> after, Set<Kind> kinds, List<String> successors) {}

    @Test
    void onWhatBecameOfEachProvision() {
        for (int seed = 0; seed < POLICIES; seed++) {
            RandomPolicies policies = new RandomPolicies(seed);
            Comparison first = compare(policies.inAnotherLanguage());
            Comparison second = compare(policies.inAnotherLanguage());
            assertThat(second.renamed()).as("seed %d", seed).isEqualTo(first.renamed());
            assertThat(fates(second)).as("seed %d", seed).isEqualTo(fates(first));
            assertEachIsWhatItWas(first, second, seed);
        }
    }

    private static Comparison compare(RandomPolicies.Pair pair) {
        return new Comparer().compare(pair.before(), pair.after());
    }

    /** In reading order, of all of which there is more to tell than that words differ. */
    private static List<Fate> fates(Comparison comparison) {
        List<Fate> fates = new ArrayList<>();
        for (Change change : comparison.changes()) {
            Set<Kind> kinds = EnumSet.copyOf(change.kinds());
            kinds.removeAll(OF_WORDS);
            Optional<String> before = change.before().map(LanguagesAgreeTest::name);
            Optional<String> after = change.after().map(LanguagesAgreeTest::name);
            boolean otherNumber = change.before().isPresent()
                    && change.after().isPresent()
                    && !change.before().get().number().equals(change.after().get().number());
            assertThat(otherNumber && !change.kinds().contains(Kind.RENUMBERED)).as("%s", change).isFalse();
            if (!kinds.isEmpty() || otherNumber) {
                fates.add(new Fate(before, after, kinds, change.successors()));
            }
        }
        return fates;
    }

    private static String name(Item item) {
        return item.number() + " " + item.id();
    }

    /** Also where there is something to tell in one language only. */
    private static void assertEachIsWhatItWas(Comparison first, Comparison second, int seed) {
        Map<String, String> renamed = first.renamed();
        for (Comparison each : List.of(first, second)) {
            for (Change change : each.changes()) {
                if (change.before().isPresent() && change.after().isPresent()) {
                    String old = change.before().get().id();
                    assertThat(renamed.getOrDefault(old, old)).as("seed %d", seed).isEqualTo(change.id());
                }
            }
        }
    }
}
