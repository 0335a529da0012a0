package org.clausebook.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.junit.jupiter.api.Test;

/** How clauses stand after they were attested: changed, renamed, split, merged. */
class StandingsTest {

    private static final Ancestry NONE = Ancestry.NONE;
    private static final NamedValues NOTHING = new NamedValues(Map.of(), Map.of(), Optional.empty());
    private static final String A = "### {#a}\n\nAlpha.";
    private static final String B = "### {#b}\n\nBeta, see [](#a).";
    private static final PolicyText TEXT = Texts.policy(A, B);

    @Test
    void whatWasAttestedIsAttested() {
        assertThat(Texts.states(new Standings(TEXT, TEXT, attested(TEXT), NONE, NOTHING)))
                .containsExactly("# ATTESTED", "section ATTESTED", "a ATTESTED", "b ATTESTED");
        assertThat(Texts.states(new Standings(TEXT, TEXT, Attestations.none("x"), NONE, NOTHING)))
                .containsExactly("# NEVER", "section NEVER", "a NEVER", "b NEVER");
    }

    @Test
    void eitherSideMayChange() {
        PolicyText changed = Texts.policy("### {#a}\n\nAleph.", B);
        assertThat(open(changed, TEXT, NONE)).containsExactly("a SOURCE_CHANGED");
        assertThat(open(TEXT, changed, NONE)).containsExactly("a TRANSLATION_CHANGED");
        assertThat(open(changed, changed, NONE)).containsExactly("a SOURCE_CHANGED");
    }

    @Test
    void aRepealedClauseHasNothingToAttest() {
        PolicyText repealed = Texts.policy("### {#a .repealed}", B);
        PolicyText translation = Texts.policy("### {#a}", B);
        assertThat(open(repealed, translation, NONE)).isEmpty();
    }

    @Test
    void aRenamedClauseIsTheSameAndSoAreReferencesToIt() {
        PolicyText renamed = Texts.policy("### {#z}\n\nAlpha.", "### {#b}\n\nBeta, see [](#z).");
        Ancestry ancestry = new Ancestry(Map.of("y", Set.of("a"), "z", Set.of("y")));
        assertThat(open(renamed, renamed, ancestry)).isEmpty();
        assertThat(new Standings(renamed, renamed, attested(TEXT), ancestry, NOTHING).orphans()).isEmpty();
        assertThat(open(renamed, renamed, NONE)).containsExactly("z NEVER", "b SOURCE_CHANGED");
        assertThat(new Standings(renamed, renamed, attested(TEXT), NONE, NOTHING).orphans()).containsExactly("a");
    }

    @Test
    void aReferenceToAnotherClauseIsAnother() {
        PolicyText other = Texts.policy(A, "### {#b}\n\nBeta, see [](#section).");
        assertThat(open(other, other, NONE)).containsExactly("b SOURCE_CHANGED");
    }

    @Test
    void clausesAreSplitAndMerged() {
        PolicyText whole = Texts.policy("### {#whole}\n\nOne.\n\nTwo.");
        PolicyText parts = Texts.policy("### {#one}\n\nOne.", "### {#two}\n\nTwo.");
        Ancestry split = new Ancestry(Map.of("one", Set.of("whole"), "two", Set.of("whole")));
        assertThat(Texts.states(new Standings(parts, parts, attested(whole), split, NOTHING))).allMatch(s -> s.endsWith(" ATTESTED"));
        Ancestry merged = new Ancestry(Map.of("whole", List.of("one", "two")));
        Standings both = new Standings(whole, whole, attested(parts), merged, NOTHING);
        assertThat(Texts.states(both)).allMatch(s -> s.endsWith(" ATTESTED"));
        assertThat(both.orphans()).isEmpty();

        PolicyText mistranslated = Texts.policy("### {#whole}\n\nOne.\n\nToo.");
        assertThat(Texts.states(new Standings(whole, mistranslated, attested(parts), merged, NOTHING)))
                .contains("whole TRANSLATION_CHANGED");
        PolicyText shortened = Texts.policy("### {#one}\n\nOne.", "### {#two}\n\nToo.");
        assertThat(Texts.states(new Standings(shortened, shortened, attested(whole), split, NOTHING)))
                .contains("one SOURCE_CHANGED", "two SOURCE_CHANGED");
    }

    @Test
    void whoeverIsAttestedAnewNeedsNoAncestor() {
        PolicyText renamed = Texts.policy("### {#z}\n\nAlpha.", "### {#b}\n\nBeta, see [](#z).");
        Ancestry ancestry = new Ancestry(Map.of("z", Set.of("a")));
        Attestations both = attested(TEXT).with(Map.of("z", Texts.attestation("Alpha", "Alpha")), Set.of());
        Standings standings = new Standings(renamed, renamed, both, ancestry, NOTHING);
        assertThat(Texts.states(standings)).allMatch(s -> s.endsWith(" ATTESTED"));
        assertThat(standings.orphans()).containsExactly("a");
    }

    /** Their attestations are equal if one person made them on one day. */
    @Test
    void ofTwoClausesThatSayTheSameOnlyTheOneThatStillDoesHolds() {
        PolicyText twins = Texts.policy(A, "### {#b}\n\nAlpha.");
        PolicyText changed = Texts.policy(A, "### {#b}\n\nAleph.");
        assertThat(new Standings(twins, changed, attested(twins), NONE, NOTHING).holding().byId()).containsOnlyKeys("#", "section", "a");
    }

    @Test
    void whatHoldsStillHoldsOnceTheRestIsGone() {
        PolicyText renamed = Texts.policy("### {#z}\n\nOmega.");
        Ancestry ancestry = new Ancestry(Map.of("z", Set.of("a")));
        Attestations both = attested(Texts.policy(A)).with(Map.of("z", Texts.attestation("Zeta", "Zeta")), Set.of());
        Attestations holding = new Standings(renamed, renamed, both, ancestry, NOTHING).holding();
        assertThat(holding.byId()).containsOnlyKeys("#", "section");
        assertThat(new Standings(renamed, renamed, holding, ancestry, NOTHING).holding().text()).isEqualTo(holding.text());
    }

    /** Each says of itself what it says first: else a text would be merged in another order once it is published. */
    @Test
    void aLaterTextNamesItsAncestorsBeforeEarlierOnes() {
        PolicyText parts = Texts.policy("### {#one}\n\nOne.", "### {#two}\n\nTwo.", "### {#three}\n\nThree.");
        Outline first = Outline.of(Texts.policy("### {#whole replaces=one,two}\n\nWhole."));
        Outline second = Outline.of(Texts.policy("### {#whole replaces=three,one}\n\nWhole."));
        Ancestry both = NONE.with(first).with(second);
        assertThat(both.attested("whole", attested(parts))).containsExactly("three", "one", "two");
        assertThat(both.with(Outline.of(TEXT))).isSameAs(both);
        assertThat(both.with(second)).isSameAs(both);
        assertThat(both.with(first).attested("whole", attested(parts))).containsExactly("one", "two", "three");
    }

    @Test
    void aCircleOfAncestorsEnds() {
        Ancestry circle = new Ancestry(Map.of("a", Set.of("b"), "b", Set.of("a"), "z", Set.of("z")));
        assertThat(Texts.states(new Standings(TEXT, TEXT, Attestations.none("x"), circle, NOTHING))).contains("a NEVER");
        assertThat(circle.nameIn("no link", "z")).isEqualTo("z");
    }

    private static List<String> open(PolicyText source, PolicyText translation, Ancestry ancestry) {
        return Texts.states(new Standings(source, translation, attested(TEXT), ancestry, NOTHING)).stream()
                .filter(state -> !state.endsWith(" ATTESTED"))
                .toList();
    }

    private static Attestations attested(PolicyText text) {
        Map<String, Attestation> all = new Standings(text, text, Attestations.none("x"), NONE, NOTHING)
                .all().stream()
                        .collect(Collectors.toMap(
                                Standing::id, each -> Texts.attestation(each.source(), each.translation())));
        return Attestations.none("translations/ru/privacy.attested.yaml").with(all, Set.of());
    }
}
