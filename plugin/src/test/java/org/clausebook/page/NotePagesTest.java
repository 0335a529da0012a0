package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.model.ChangeClass;
import org.clausebook.page.ChangesPage.Note;
import org.junit.jupiter.api.Test;

/** Which edition applied on which day, and what each changed. */
class NotePagesTest {

    private static final Map<String, Page> PAGES = Handbook.editions().pages("2026-11-22");

    @Test
    void listsTheDaysOfEachEditionNewestFirst() {
        EditionsPage page = (EditionsPage) PAGES.get("en/privacy/v");
        assertThat(page.periods()).extracting(NotePagesTest::days).containsExactly(
                "3.0.0 upcoming 2026-12-01 –",
                "2.1.0 in-force 2022-02-01 – 2026-11-30",
                "2.0.0 superseded 2021-03-01 – 2022-01-31",
                "1.0.0 superseded 2020-03-01 – 2021-02-28");
        assertThat(page.never()).isEmpty();
        assertThat(page.first().text()).isEqualTo("1 March 2020");
        assertThat(page.zone()).isEqualTo("Asia/Bishkek");
    }

    @Test
    void saysWhatWasAcceptedWhenAnEditionWasReleased() {
        EditionsPage page = (EditionsPage) PAGES.get("en/privacy/v");
        assertThat(page.accepted()).extracting(accepted -> accepted.edition().version()).containsExactly("2.1.0", "1.0.0");
        AcceptedNote note = page.accepted().get(0).findings().get(0);
        assertThat(note.language()).contains("Кыргызча");
        assertThat(note.clause()).contains(new ProvisionLink("2.1", "v/2.1.0#storage"));
        assertThat(note.reason()).isEqualTo("Two sentences make one in Kyrgyz.");
        assertThat(note.who()).isEqualTo("Counsel of the operator");
        assertThat(note.until().text()).isEqualTo("30 June 2027");
        assertThat(page.accepted().get(1).findings().get(1).clause()).isEmpty();
    }

    @Test
    void leadsToNoClauseOfAnEditionThatIsNotInThisLanguage() {
        EditionsPage page = (EditionsPage) PAGES.get("kg/privacy/v");
        assertThat(page.accepted().get(1).findings().get(0).clause().orElseThrow().href()).isEqualTo("v/1.0.0");
    }

    @Test
    void tellsTheNotesNewestFirstWithTheirOwnWords() {
        ChangesPage page = (ChangesPage) PAGES.get("en/privacy/changes");
        assertThat(page.notes()).extracting(note -> note.edition().version())
                .containsExactly("3.0.0", "2.1.0", "2.0.0", "1.0.0");
        Note second = page.notes().get(2);
        assertThat(second.anchor()).isEqualTo("_2.0.0");
        assertThat(second.headline()).contains("Consent by electronic mail");
        assertThat(second.reasons()).containsExactly("Visitors asked for it.", "The term was cut as well.");
        assertThat(second.edition().change()).contains("material");
        assertThat(second.changes().orElseThrow().lines()).extracting(ChangeList.Line::href).containsExactly(
                "compare/1.0.0...2.0.0#contact",
                "compare/1.0.0...2.0.0#consent",
                "compare/1.0.0...2.0.0#withdrawal",
                "compare/1.0.0...2.0.0#storage");
    }

    @Test
    void theFirstEditionChangesNothing() {
        Note first = ((ChangesPage) PAGES.get("en/privacy/changes")).notes().get(3);
        assertThat(first.changes()).isEmpty();
        assertThat(first.edition().change()).isEmpty();
        assertThat(first.edition().redline()).isEmpty();
    }

    @Test
    void namesTheClausesMendedInSomeLanguagesOnly() {
        Note third = ((ChangesPage) PAGES.get("ru/privacy/changes")).notes().get(1);
        assertThat(third.fixes()).containsExactly(new ProvisionLink("1.3", "v/2.1.0#scope"));
    }

    @Test
    void saysWhereANoteCanBeReadThatWasNotWrittenInThisLanguage() {
        Note upcoming = ((ChangesPage) PAGES.get("kg/privacy/changes")).notes().get(0);
        assertThat(upcoming.headline()).isEmpty();
        assertThat(upcoming.reasons()).isEmpty();
        assertThat(upcoming.elsewhere()).extracting(Alternate::tag).containsExactly("en");
    }

    @Test
    void comparesNothingWithAnEditionThatIsNotInThisLanguage() {
        Note second = ((ChangesPage) PAGES.get("kg/privacy/changes")).notes().get(2);
        assertThat(second.changes()).isEmpty();
        assertThat(second.edition().change()).contains("material");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n";
        Editions editions = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-02-01")
                .release(text)
                .next("1.0.1", "2020-03-10", "2020-02-01")
                .change(ChangeClass.EDITORIAL)
                .corrects("1.0.0")
                .release(text)
                .next("2.0.0", "2020-05-01", "2020-06-01")
                .release(text.replace("One", "Two"))
                .next("2.0.1", "2020-05-20", "2020-06-01")
                .corrects("2.0.0")
                .release(text.replace("One", "Three"));
        Map<String, Page> pages = editions.pages("2020-07-01");
        EditionsPage page = (EditionsPage) pages.get("ru/privacy/v");
        assertThat(page.periods()).extracting(NotePagesTest::days).containsExactly(
                "2.0.1 in-force 2020-06-01 –",
                "1.0.1 superseded 2020-03-10 – 2020-05-31",
                "1.0.0 corrected 2020-02-01 – 2020-03-09");
        assertThat(page.never()).extracting(EditionEntry::version).containsExactly("2.0.0");
        assertThat(page.never().get(0).correctedBy()).contains("2.0.1");
        List<Note> notes = ((ChangesPage) pages.get("ru/privacy/changes")).notes();
        assertThat(notes.get(0).corrects()).contains("#_2.0.0");
        assertThat(notes.get(2).edition().corrects()).contains("1.0.0");
    }

    @Test
    void anEditionThatComesInsteadOfAnAnnouncedOneTellsAllThatChangesWithIt() {
        Map<String, Page> pages = Handbook.correctedWhileAnnounced().pages("2020-05-21");
        EditionEntry third = note(pages, 0).edition();
        assertThat(third.version()).isEqualTo("2.1.0");
        assertThat(third.change()).contains("material");
        assertThat(third.redline()).contains(new EditionEntry.Redline("1.0.0", "compare/1.0.0...2.1.0"));
        assertThat(third.announced()).contains(new EditionEntry.Redline("2.0.0", "compare/2.0.0...2.1.0"));
        assertThat(third.skipped()).containsExactly(new EditionEntry.Skipped("2.0.0", "#_2.0.0"));
        assertThat(note(pages, 0).changes().orElseThrow().lines()).extracting(ChangeList.Line::href)
                .containsExactly("compare/1.0.0...2.1.0#a", "compare/1.0.0...2.1.0#b");
        EditionEntry second = note(pages, 1).edition();
        assertThat(second.redline().orElseThrow().before()).isEqualTo("1.0.0");
        assertThat(second.announced()).isEmpty();
        assertThat(second.skipped()).isEmpty();
        assertThat(pages).containsKeys("ru/privacy/compare/1.0.0...2.0.0", "ru/privacy/compare/1.0.0...2.1.0", "ru/privacy/compare/2.0.0...2.1.0");
    }

    /** Addresses that were once published stay, and so does what they show. */
    @Test
    void itsComparisonsStayOnceItIsInForceAndAfterwards() {
        Editions editions = Handbook.correctedWhileAnnounced();
        Page announced = editions.pages("2020-05-21").get("ru/privacy/compare/1.0.0...2.1.0");
        assertThat(((ComparisonPage) announced).changes().lines()).hasSize(2);
        editions.next("3.0.0", "2020-08-01", "2020-09-01").release("# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n\n### {#b}\n\nTwo.\n");
        for (String day : List.of("2020-06-01", "2020-10-01")) {
            Page later = editions.pages(day).get("ru/privacy/compare/1.0.0...2.1.0");
            assertThat(((ComparisonPage) later).sections()).isEqualTo(((ComparisonPage) announced).sections());
        }
    }

    @Test
    void aCorrectionOfAFirstEditionThatNeverAppliedChangesNothingThatApplied() {
        Editions editions = Editions.inThreeLanguages()
                .next("1.0.0", "2020-05-01", "2020-06-01")
                .release("# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n")
                .next("1.0.1", "2020-05-20", "2020-06-01")
                .corrects("1.0.0")
                .release("# P\n\n## S {#s}\n\n### {#a}\n\nTwo.\n");
        EditionEntry second = note(editions.pages("2020-07-01"), 0).edition();
        assertThat(second.change()).isEmpty();
        assertThat(second.redline()).isEmpty();
        assertThat(second.announced()).contains(new EditionEntry.Redline("1.0.0", "compare/1.0.0...1.0.1"));
        assertThat(second.skipped()).extracting(EditionEntry.Skipped::version).containsExactly("1.0.0");
    }

    private static Note note(Map<String, Page> pages, int place) {
        return ((ChangesPage) pages.get("ru/privacy/changes")).notes().get(place);
    }

    private static String days(EditionEntry entry) {
        String last = entry.last().map(day -> " " + day.iso()).orElse("");
        return entry.version() + " " + entry.status() + " " + entry.from().iso() + " –" + last;
    }
}
