package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.attest.Attestation;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.Meaning;
import org.clausebook.check.Published.Since;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Fact;
import org.clausebook.model.Localized;
import org.junit.jupiter.api.Test;

/** Words that were changed since the newest edition were changed in every language. */
class FollowCheckTest {

    private static final Trilingual NOW =
            Trilingual.saying("Мөөнөт 30 күн.", "Срок 30 дней.", "The period is 30 days.");
    private static final Trilingual USING_A_FACT =
            Trilingual.saying("Жооп {{term}} ичинде.", "Ответ – {{term}}.", "An answer within {{term}}.");
    private static final String PEOPLE = "\npeople:\n  counsel: Counsel\n";
    private static final String TERM = "  term: { type: text, value: { ky: мөөнөт, ru: любой срок, en: the term } }\n";
    private static final String SAME = "  term: { type: text, value: { ky: \"30\", ru: \"30\", en: the term } }\n";

    @Test
    void whatHasNotChangedNeedsNobodyToFollow() {
        assertThat(found(since())).isEmpty();
    }

    @Test
    void aTranslationThatDidNotFollowIsNamedWithTheEdition() {
        assertThat(found(since().changed("ky", Kind.REWORDED).changed("en", Kind.REWORDED))).containsExactly(
                "ru.md:5:5: warning: the Kyrgyz text of clause \"it\" has changed since edition 1.0.0, the Russian text"
                        + " has not [translation.not-followed]");
    }

    @Test
    void aTranslationThatChangedAloneIsNamed() {
        assertThat(found(since().changed("en", Kind.REWORDED))).singleElement().asString()
                .startsWith("en.md:5:5: warning: the English text of clause \"it\" has changed since edition 1.0.0, the"
                        + " Kyrgyz text, of which");
    }

    @Test
    void whereAllLanguagesChangedNobodyIsNamed() {
        assertThat(found(since().changed("ky", Kind.REWORDED).changed("ru", Kind.RETITLED)
                .changed("en", Kind.REWORDED)))
                .isEmpty();
    }

    @Test
    void onlyOtherWordsHaveToBeFollowed() {
        assertThat(found(since().changed("ky", Kind.MOVED, Kind.RENUMBERED, Kind.EDITORIAL))).isEmpty();
        assertThat(found(since().changed("ky", Kind.MOVED, Kind.RETITLED))).hasSize(2);
    }

    @Test
    void whatIsNewInOneLanguageIsFoundWithoutAnyHistory() {
        assertThat(found(since().added("ky"))).isEmpty();
        assertThat(found(since().changed("ky", Kind.REWORDED).added("ru").added("en"))).isEmpty();
    }

    @Test
    void aLanguageThatTheEditionDidNotHaveCannotHaveFollowed() {
        assertThat(found(since().changed("ky", Kind.REWORDED).unpublished("ru").unpublished("en"))).isEmpty();
    }

    @Test
    void whatSomeLanguagesMendOnPurposeIsNotFollowed() {
        assertThat(found(since().changed("ky", Kind.REWORDED).onPurpose("it"))).isEmpty();
        assertThat(found(since().changed("ky", Kind.REWORDED).onPurpose("other"))).hasSize(2);
    }

    @Test
    void whereTheLanguagesAreKnownToDifferItIsNotSaidOnceMore() {
        Trilingual text = NOW.after(since().changed("ky", Kind.REWORDED).history());

        assertThat(text.found(new FollowCheck(Set.of("it")))).isEmpty();
        assertThat(text.found(new FollowCheck(Set.of("other")))).hasSize(2);
    }

    @Test
    void titlesAreFollowedToo() {
        assertThat(found(since().retitled("ky").retitled("en"))).singleElement().asString()
                .startsWith("ru.md:1:1: warning: the Kyrgyz title has changed since edition 1.0.0, the Russian title");
        assertThat(found(since().retitled("ru"))).singleElement().asString()
                .startsWith("ru.md:1:1: warning: the Russian title has changed since edition 1.0.0, the Kyrgyz title,");
        assertThat(found(since().retitled("ky").retitled("ru").retitled("en"))).isEmpty();
        assertThat(found(since().retitled("ky").onPurpose("title"))).isEmpty();
        assertThat(found(since().retitled("ky").unpublished("ru").unpublished("en"))).isEmpty();
        assertThat(found(since().retitled("ru").unpublished("ky"))).isEmpty();
    }

    @Test
    void whereTranslationsAreAttestedThatWordCounts() {
        Trilingual text = NOW.after(since().changed("ky", Kind.REWORDED).history());

        assertThat(text.settings(PEOPLE).found(new FollowCheck(Set.of()))).isEmpty();
        assertThat(text.settings(PEOPLE + "severities: { attestation.stale: warning }\n")
                        .found(new FollowCheck(Set.of())))
                .isEmpty();
    }

    /** The value of a fact is attested as well: one mistake is told once. */
    @Test
    void whereTranslationsAreAttestedSoAreTheValuesThatTheyPrint() {
        History history = since(Map.of("term", term("мөөнөт", "разумный срок", "the term"))).changed("ru", Kind.REWORDED).history();
        Trilingual text = USING_A_FACT.settings(TERM, PEOPLE).after(history);
        Attestations lines = Attestations.none("x").with(
                Map.of("fact:term", Attestation.of("counsel", LocalDate.of(2026, 3, 2), Meaning.CHANGED, "мөөнөт", "срок")), Set.of());

        assertThat(text.found(new FollowCheck(Set.of()), Map.of("ru", lines, "en", lines))).isEmpty();
        assertThat(text.found(new FollowCheck(Set.of()), Map.of("en", lines))).as("nobody has begun").hasSize(1);
        assertThat(text.found(new FollowCheck(Set.of()))).as("nobody has begun").hasSize(1);
        assertThat(text.settings(TERM, PEOPLE + "severities: { attestation.changed: hint }\n").after(history)
                        .found(new FollowCheck(Set.of())))
                .singleElement().asString()
                .startsWith("ru.md:5:5: warning: the Russian text of clause \"it\" has changed since edition 1.0.0, the Kyrgyz text,");
    }

    /** What is the same number in both languages, nobody has to compare. */
    @Test
    void whatIsNotAttestedHasToBeFollowedStill() {
        Trilingual text = USING_A_FACT.settings(SAME, PEOPLE)
                .after(since(Map.of("term", term("30", "разумный срок", "the term"))).changed("ru", Kind.REWORDED).history());

        assertThat(text.found(new FollowCheck(Set.of()))).singleElement().asString()
                .startsWith("ru.md:5:5: warning: the Russian text of clause \"it\" has changed since edition 1.0.0, the Kyrgyz text,");
        assertThat(text.found(new FollowCheck(Set.of("it")))).isEmpty();
    }

    @Test
    void inTitlesToo() {
        Since since = since(Map.of("term", term("30", "разумный срок", "the term"))).retitled("ru");
        Trilingual title = Trilingual.titled("{{term}}", "{{term}}", "{{term}}").settings(SAME, PEOPLE);

        assertThat(title.after(since.history()).found(new FollowCheck(Set.of()))).singleElement().asString()
                .startsWith("ru.md:1:1: warning: the Russian title has changed since edition 1.0.0, the Kyrgyz title,");
        assertThat(title.after(since().retitled("ru").history()).found(new FollowCheck(Set.of()))).isEmpty();
        assertThat(title.after(since.onPurpose("title").history()).found(new FollowCheck(Set.of()))).isEmpty();
    }

    @Test
    void otherValuesInEveryLanguageLeaveOnlyWhatIsAttested() {
        Trilingual text = USING_A_FACT.settings(TERM, PEOPLE)
                .after(since(Map.of("term", term("убакыт", "разумный срок", "the time"))).changed("ru", Kind.REWORDED).history());

        assertThat(text.found(new FollowCheck(Set.of()))).isEmpty();
    }

    @Test
    void aFactThatTheEditionDoesNotKnowIsWhatItIsNow() {
        Trilingual text = USING_A_FACT.settings(TERM, PEOPLE)
                .after(since().changed("ru", Kind.REWORDED).history());

        assertThat(text.found(new FollowCheck(Set.of()))).isEmpty();
    }

    /** Somebody has accepted one value, and not the next one. */
    @Test
    void anotherValueIsAnotherFinding() {
        Since since = since(Map.of("term", term("мөөнөт", "разумный срок", "the term"))).changed("ru", Kind.REWORDED);

        assertThat(fingerprints("любой срок", since)).hasSize(1).isEqualTo(fingerprints("любой срок", since))
                .isNotEqualTo(fingerprints("год", since));
    }

    @Test
    void whereWhatNobodyAttestedIsButAHintThisRuleHasToSpeak() {
        Trilingual text = NOW.after(since().changed("ky", Kind.REWORDED).history());

        assertThat(text.settings(PEOPLE + "severities: { attestation.stale: hint }\n").found(new FollowCheck(Set.of())))
                .hasSize(2);
    }

    @Test
    void withoutTheDraftingTextThereIsNothingToFollow() {
        Trilingual text = Trilingual.alone("ru", Trilingual.BODY, "Срок 30 дней.")
                .after(since().changed("ru", Kind.REWORDED).history());

        assertThat(text.found(new FollowCheck(Set.of()))).isEmpty();
    }

    private static Since since() {
        return since(Map.of());
    }

    private static Since since(Map<String, Fact> facts) {
        return new Since(Published.editions(facts, NOW));
    }

    private static Fact term(String ky, String ru, String en) {
        return new Fact("term", Fact.Type.TEXT, new Localized(Map.of("ky", ky, "ru", ru, "en", en)));
    }

    private static List<String> fingerprints(String ru, Since since) {
        Findings findings = new Findings();
        new FollowCheck(Set.of())
                .check(USING_A_FACT.fact("term", "мөөнөт", ru, "the term").after(since.history()).subject(), findings);
        return findings.sorted().stream().map(Finding::fingerprint).toList();
    }

    private static List<String> found(Since since) {
        return NOW.after(since.history()).found(new FollowCheck(Set.of()));
    }
}
