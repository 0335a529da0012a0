package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.Waiver;
import org.clausebook.source.Location;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;
import org.junit.jupiter.api.Test;

/** What people accept, for how long, and what becomes of their decisions. */
class DecisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Trilingual TEXT = Trilingual.saying("Мөөнөт.", "Срок.", "The period.");
    private static final TextFile WAIVERS = TextFile.of("waivers.yaml", "-\n".repeat(9));

    @Test
    void whatIsAcceptedIsSetAside() {
        Judged judged = decisions(waiver(found(), "2026-03-02")).judge(TEXT.policy(), List.of(found()));

        assertThat(judged.left()).isEmpty();
        assertThat(judged.waived()).singleElement().extracting(waived -> waived.finding().place())
                .isEqualTo("ru.md#it");
    }

    @Test
    void whatNobodyAcceptedIsLeft() {
        assertThat(decisions().judge(TEXT.policy(), List.of(found())).left()).hasSize(1);
        assertThat(decisions(waiver(found(), "2026-03-01")).judge(TEXT.policy(), List.of(found())).left()).hasSize(1);
    }

    @Test
    void whatConcernsTheIntegrityOfATextIsNeverAccepted() {
        Finding empty = Finding.of(Rule.CLAUSE_EMPTY, "", at(), "clause", "it");

        assertThat(decisions(waiver(placed(empty), "2026-03-02")).judge(TEXT.policy(), List.of(empty)).left())
                .hasSize(1);
    }

    @Test
    void aTextIsComparableUnlessItIsNotWhole() {
        Finding empty = Finding.of(Rule.CLAUSE_EMPTY, "", at(), "clause", "it");

        assertThat(new Judged(List.of(found()), List.of()).isComparable()).isTrue();
        assertThat(new Judged(List.of(found(), empty), List.of()).isComparable()).isFalse();
        assertThat(new Judged(List.of(empty.as(Severity.WARNING)), List.of()).isComparable()).isTrue();
    }

    @Test
    void theSiteSaysHowGraveSomethingIs() {
        Decisions graver = new Decisions(
                TEXT.settings("\nseverities: { translation.paragraphs: error }\n").site(), List.of(), TODAY);

        assertThat(graver.judge(TEXT.policy(), List.of(found())).left()).extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(decisions().judge(TEXT.policy(), List.of(found())).left()).extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aWaiverThatHoldsIsOfUse() {
        assertThat(review(List.of(found()), waiver(found(), "2026-03-02"))).isEmpty();
        assertThat(review(List.of(found()), waiver(found(), "2028-03-02"))).isEmpty();
    }

    @Test
    void aWaiverOfNoUseIsFound() {
        assertThat(review(List.of(found()), waiver(found(), "2026-03-01"))).containsExactly("1: waiver.expired");
        assertThat(review(List.of(found()), waiver(found(), "2028-03-03"))).containsExactly("1: waiver.too-long");
        assertThat(review(List.of(), waiver(found(), "2026-03-02")))
                .containsExactly("1: waiver.unused delete the waiver");
        assertThat(review(List.of(found()), waiver(found(), "2026-03-02"), waiver(found(), "2026-03-02")))
                .containsExactly(
                "2: waiver.unused delete one of the two");
    }

    @Test
    void whatIsFoundThereNowMayBeWhatWasAccepted() {
        Finding other = Finding.of(Rule.TRANSLATION_PARAGRAPHS, "", at(), "clause", "Russian", 3, 2, "Kyrgyz");
        Finding elsewhere = Finding.of(
                Rule.TRANSLATION_PARAGRAPHS, "", Location.startOf("en.md"), "clause", "Russian", 3, 2, "Kyrgyz");
        Finding otherRule = Finding.of(Rule.TRANSLATION_SENTENCES, "", at(), "clause", "Russian", "Kyrgyz", 3, 2);

        assertThat(review(List.of(other), waiver(found(), "2026-03-02"))).singleElement().asString()
                .contains("look at it again");
        assertThat(review(List.of(elsewhere), waiver(found(), "2026-03-02")))
                .containsExactly("1: waiver.unused delete the waiver");
        assertThat(review(List.of(otherRule), waiver(found(), "2026-03-02")))
                .containsExactly("1: waiver.unused delete the waiver");
    }

    @Test
    void whatHasNotBeenLookedAtIsNotJudged() {
        Decisions decisions = decisions(waiver(found(), "2026-03-02"));
        Judged nothing = decisions.judge(TEXT.policy(), List.of());

        assertThat(decisions.review(path -> false, nothing, true)).isEmpty();
        assertThat(decisions.review(path -> true, nothing, false)).isEmpty();
    }

    @Test
    void aWaiverOfAFileInWhichNothingIsEverFoundIsNamed() {
        Decisions decisions = decisions(waiver(found(), "2026-03-02"));

        assertThat(printed(decisions.misplaced(path -> false, List.of("ry.md")))).singleElement().asString()
                .contains("did you mean ry.md?");
        assertThat(printed(decisions.misplaced(path -> false, List.of("elsewhere.md")))).singleElement().asString()
                .contains("write the file as");
        assertThat(decisions.misplaced(path -> true, List.of())).isEmpty();
    }

    private static List<String> review(List<Finding> findings, Waiver... waivers) {
        Decisions decisions = decisions(waivers);
        return printed(decisions.review(path -> true, decisions.judge(TEXT.policy(), findings), true));
    }

    /** The line of the waiver, what is wrong with it, and of one without use the beginning of the hint. */
    private static List<String> printed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.at().line() + 1) + ": " + finding.rule().id()
                        + (finding.rule() == Rule.WAIVER_UNUSED ? " " + finding.hint().orElse("") : ""))
                .toList();
    }

    private static Decisions decisions(Waiver... waivers) {
        List<Waiver> written = new ArrayList<>();
        for (Waiver waiver : waivers) {
            Location at = WAIVERS.locate(new Span(2 * written.size(), 2 * written.size() + 1));
            written.add(new Waiver(
                    waiver.rule(), waiver.place(), waiver.finding(), waiver.reason(), waiver.by(), waiver.until(), at));
        }
        return new Decisions(TEXT.site(), written, TODAY);
    }

    private static Waiver waiver(Finding finding, String until) {
        Finding placed = placed(finding);
        return new Waiver(
                placed.rule().id(), placed.place(), placed.fingerprint(), "As the court sent it.", "counsel",
                LocalDate.parse(until), Location.startOf("waivers.yaml"));
    }

    private static Finding placed(Finding finding) {
        return new ClausePlaces(TEXT.policy()).place(List.of(finding)).get(0);
    }

    private static Finding found() {
        return Finding.of(Rule.TRANSLATION_PARAGRAPHS, "", at(), "clause", "Russian", 2, 1, "Kyrgyz");
    }

    private static Location at() {
        Subject.Text russian = TEXT.subject().texts().get(1);
        return russian.locate(russian.clauses().get("it").provision().span());
    }
}
