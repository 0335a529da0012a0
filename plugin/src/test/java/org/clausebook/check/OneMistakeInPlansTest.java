package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;
import static org.clausebook.check.EditedBase.SITE;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip in the plan of an edition is one finding, at the value that has to be written anew. */
class OneMistakeInPlansTest {

    private static final String PLAN = "policy-source/privacy.next.yaml";
    private static final String WORDS = "headline: { ky: Т, ru: Т, en: T }\nreasons: { ky: Т, ru: Т, en: T }\n";
    private static final String RELEASE = "release\non 2026-03-09";

    private EditedBase base;

    /** Edition 1.0.0 was published on 19 January and took effect on 1 February; then 30 days became 20. */
    @BeforeEach
    void release(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder).follow("edition material 2026-01-12 2026-01-19 2026-02-01");
        for (String path : new String[] {KY, RU, EN}) {
            base.edit(path, "30", "20");
        }
    }

    @Test
    void nothingIsWrongWithThePlanThatTheOthersAreMadeOf() throws IOException {
        plan("minor", "2026-03-02", "2026-03-09", "2026-03-16");
        assertThat(base.places(RELEASE)).isEmpty();
    }

    @Test
    void dayInForceLeftAsItWas() throws IOException {
        plan("minor", "2026-03-02", "2026-03-09", "2026-02-01");
        assertThat(base.places(RELEASE)).containsExactly(value("2026-02-01") + " release.dates");
    }

    @Test
    void dayInForceOfAYearAgo() throws IOException {
        plan("minor", "2026-03-02", "2026-03-09", "2025-03-16");
        assertThat(base.places(RELEASE)).containsExactly(value("2025-03-16") + " release.dates");
    }

    @Test
    void dayOfPublicationOfAYearAgo() throws IOException {
        plan("minor", "2026-03-02", "2025-03-09", "2026-03-16");
        assertThat(base.places(RELEASE)).containsExactly(value("2025-03-09") + " release.dates");
    }

    @Test
    void dayOfPublicationBeforeThatOfTheEditionBeforeIt() throws IOException {
        plan("minor", "2026-01-12", "2026-01-16", "2026-03-16");
        assertThat(base.places("release\non 2026-01-16")).containsExactly(value("2026-01-16") + " release.dates");
    }

    @Test
    void planThatWaitedTooLong() throws IOException {
        plan("minor", "2026-01-26", "2026-01-27", "2026-01-30");
        assertThat(base.places(RELEASE))
                .containsExactly(value("2026-01-27") + " release.dates", value("2026-01-30") + " release.dates");
    }

    @Test
    void dayOfDecisionBehindThatOfPublication() throws IOException {
        plan("minor", "2026-03-10", "2026-03-09", "2026-03-16");
        assertThat(base.places(RELEASE)).containsExactly(value("2026-03-10") + " release.dates");
    }

    @Test
    void noticeADayShort() throws IOException {
        base.edit(SITE, "\nfacts:", "\nnotice:\n  material: 14\n\nfacts:");
        plan("material", "2026-03-02", "2026-03-09", "2026-03-22");
        assertThat(base.places(RELEASE)).containsExactly(value("2026-03-22") + " release.notice");
        plan("material", "2026-03-02", "2026-03-09", "2026-03-23");
        assertThat(base.places(RELEASE)).isEmpty();
    }

    @Test
    void noticeOfAnotherClassDoesNotCount() throws IOException {
        base.edit(SITE, "\nfacts:", "\nnotice:\n  material: 14\n\nfacts:");
        plan("minor", "2026-03-02", "2026-03-09", "2026-03-09");
        assertThat(base.places(RELEASE)).isEmpty();
    }

    @Test
    void correctionThatSharesTheDayNeedsNoNotice() throws IOException {
        base.edit(SITE, "\nfacts:", "\nnotice:\n  minor: 14\n\nfacts:");
        plan("minor\ncorrects: 1.0.0", "2026-03-02", "2026-03-09", "2026-02-01");
        assertThat(base.places(RELEASE)).isEmpty();
    }

    @Test
    void correctionOfAnotherEdition() throws IOException {
        plan("minor\ncorrects: 0.9.0", "2026-03-02", "2026-03-09", "2026-02-01");
        assertThat(base.places(RELEASE)).containsExactly(value("0.9.0") + " release.corrects");
    }

    @Test
    void correctionThatWouldApplyBeforeWhatItCorrects() throws IOException {
        plan("minor\ncorrects: 1.0.0", "2026-03-02", "2026-03-09", "2026-01-31");
        assertThat(base.places(RELEASE)).containsExactly(value("2026-01-31") + " release.dates");
    }

    @Test
    void changeCalledEditorialWithTheNumberOfAMinorOne() throws IOException {
        plan("editorial\nversion: 1.1.0", "2026-03-02", "2026-03-09", "2026-03-16");
        assertThat(base.places(RELEASE)).containsExactly(value("editorial") + " release.class");
    }

    @Test
    void nameOfThePlanMisspelt() throws IOException {
        base.write("policy-source/privasy.next.yaml", "change: minor\n");
        assertThat(base.places(RELEASE)).containsExactly("policy-source/privasy.next.yaml:1:1 file.unexpected");
    }

    @Test
    void mistakesOfTextAndPlanAreListedTogether() throws IOException {
        plan("minor", "2026-03-02", "2026-03-09", "2026-02-01");
        base.edit(RU, "{{support}}", "{{suport}}");
        assertThat(base.places(RELEASE))
                .containsExactly(value("2026-02-01") + " release.dates", base.at(RU, "{{suport}}") + " fact.unknown");
    }

    @Test
    void aDamagedArchiveIsMendedBeforeAnythingIsSaidOfThePlan() throws IOException {
        plan("minor\ncorrects: 1.0.0", "2026-03-02", "2026-03-09", "2026-02-01");
        base.edit("policy-source/editions/privacy/1.0.0/en.md", "30", "60");
        assertThat(base.places(RELEASE))
                .containsExactly("policy-source/editions/privacy/1.0.0/en.md:1:1 edition.file-changed");
    }

    private void plan(String change, String adopted, String published, String effective) throws IOException {
        base.write(
                PLAN,
                "change: " + change + "\nadopted: " + adopted + "\npublished: " + published + "\neffective: "
                        + effective + "\n" + WORDS);
    }

    private String value(String words) throws IOException {
        return base.at(PLAN, words);
    }
}
