package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.check.Published.Since;
import org.clausebook.diff.Kind;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;
import org.junit.jupiter.api.Test;

/** Whether a text may become the edition that is planned. */
class ReleaseCheckTest {

    private static final OtherEditions NOTHING_ELSE = new OtherEditions(Map.of(), LocalDate.of(2026, 3, 2));
    private static final Trilingual TEXT = Trilingual.saying("Мөөнөт.", "Срок.", "The period.");

    @Test
    void anEditorialChangeHasNoOtherWords() {
        assertThat(found(since().changed("ky", Kind.EDITORIAL), ChangeClass.EDITORIAL, "1.0.1")).isEmpty();
        assertThat(found(since().changed("ky", Kind.REWORDED), ChangeClass.EDITORIAL, "1.0.1")).containsExactly(
                "the change is called editorial, but words differ from edition 1.0.0: 1.1 \"it\" (Kyrgyz)");
        assertThat(found(since().changed("ky", Kind.REWORDED), ChangeClass.MINOR, "1.1.0")).isEmpty();
    }

    @Test
    void languagesGoWithoutSayingWhereAllOfThemAreMeant() {
        assertThat(found(since().retitled("ky").retitled("ru").retitled("en"), ChangeClass.EDITORIAL, "1.0.1"))
                .containsExactly(
                "the change is called editorial, but words differ from edition 1.0.0: the title");
        assertThat(found(since().retitled("ky").retitled("en"), ChangeClass.EDITORIAL, "1.0.1")).containsExactly(
                "the change is called editorial, but words differ from edition 1.0.0: the title (Kyrgyz, English)");
    }

    /** What is called too little has no right number either. */
    @Test
    void theNumberIsTheNextOfItsClass() {
        assertThat(found(since(), ChangeClass.MINOR, "1.1.0")).isEmpty();
        assertThat(found(since(), ChangeClass.MINOR, "2.0.0")).hasSize(1);
        assertThat(found(since().changed("ky", Kind.REWORDED), ChangeClass.EDITORIAL, "9.0.0")).hasSize(1);
    }

    @Test
    void noMoreThanFiveClausesAreNamed() {
        assertThat(found(since().changedAll("ky", "a", "b", "c", "d", "e"), ChangeClass.EDITORIAL, "1.0.1"))
                .singleElement().asString().endsWith("1.1 \"e\" (Kyrgyz)");
        assertThat(found(since().changedAll("ky", "a", "b", "c", "d", "e", "f"), ChangeClass.EDITORIAL, "1.0.1"))
                .singleElement().asString().endsWith("1.1 \"e\" (Kyrgyz) and 1 more");
    }

    @Test
    void theFirstEditionMendsNothing() {
        Since first = new Since(History.NONE);
        assertThat(found(first, ChangeClass.MATERIAL, "1.0.0")).isEmpty();
        assertThat(found(first, ChangeClass.MATERIAL, "1.0.0", "it", "title")).singleElement().asString()
                .startsWith("translationFixes names what was corrected since the edition before");
        assertThat(found(since(), ChangeClass.MINOR, "1.1.0", "it")).isEmpty();
    }

    @Test
    void whateverIsReferredToCanBeFound() {
        Findings findings = new Findings();

        assertThat(ReleaseCheck.areFound(TEXT.site(), TEXT.policy(), TEXT.references(), NOTHING_ELSE, findings)).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aReferenceToWhatIsNotPublishedIsNotFound() {
        String body = Trilingual.BODY.formatted("[](privacy#later)");
        Trilingual text = Trilingual.files(body, body, body);
        Findings findings = new Findings();

        assertThat(ReleaseCheck.areFound(text.site(), text.policy(), TEXT.references(), NOTHING_ELSE, findings)).isFalse();
        assertThat(findings.sorted()).hasSize(3).allMatch(finding -> finding.rule().id().equals("release.reference"));
    }

    private static Since since() {
        return new Since(Published.editions(TEXT));
    }

    private static List<String> found(Since since, ChangeClass change, String version, String... fixes) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Particulars particulars = new Particulars(
                Version.parse(version).orElseThrow(), change, day, day, day, Optional.empty(), false, List.of(fixes),
                new Localized(Map.of()), Map.of());
        Findings findings = new Findings();
        EditionPlan plan = new EditionPlan("privacy.next.yaml", particulars, Map.of());
        ReleaseCheck.check(TEXT.site(), TEXT.policy(), plan, since.history(), Map.of("ky", Published.text()), findings);
        return findings.sorted().stream().map(Finding::message).toList();
    }
}
