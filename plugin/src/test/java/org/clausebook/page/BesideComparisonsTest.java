package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausebook.model.PlainText;
import org.clausebook.page.BesideComparisonPage.Row;
import org.clausebook.page.BesideComparisonPage.Side;
import org.clausebook.page.ComparisonPage.Gap;
import org.junit.jupiter.api.Test;

/** The newest change in two languages: what was changed in one of them is shown in both. */
class BesideComparisonsTest {

    private static final String OLD = "# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n\n### {#b}\n\nTwo.\n\n### {#c}\n\nThree.\n\n"
            + "## T {#t}\n\n### {#d}\n\nFour.\n";

    @Test
    void comparesTheEditionInForceWithTheNextOne() {
        BesideComparisonPage page = handbook("2026-11-22");
        assertThat(versions(page)).isEqualTo("2.1.0 3.0.0");
        assertThat(outline(page)).containsExactly(
                "(1)",
                "2 keeping",
                "  2.1 storage [reworded] en changed, ru changed",
                "(2.2)",
                "3 final",
                "  3.1 audit [added] en changed, ru changed",
                "(3.2 was 3.1)");
        assertThat(page.own().get("ru")).isEqualTo(new Page.OwnText(
                "privacy", new Address("en/privacy/with/ru/next"), new Address("ru/privacy/v/2.1.0")));
        assertThat(page.pair().columns()).extracting(LanguageLink::href).containsExactly(
                "../../compare/2.1.0...3.0.0", "../../../../ru/privacy/compare/2.1.0...3.0.0");
    }

    @Test
    void staysAsItIsOnceTheNextOneIsInForce() {
        BesideComparisonPage page = handbook("2026-12-01");
        assertThat(versions(page)).isEqualTo("2.1.0 3.0.0");
        assertThat(outline(page)).isEqualTo(outline(handbook("2026-11-22")));
        assertThat(page.own().get("en").now()).isEqualTo(new Address("en/privacy/with/ru"));
        assertThat(page.pair().columns()).extracting(LanguageLink::href).containsExactly(
                "../../compare/2.1.0...current", "../../../../ru/privacy/compare/2.1.0...current");
    }

    @Test
    void anEditionThatNeverAppliedIsNoStep() {
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release(OLD)
                .next("2.0.0", "2021-01-01", "2021-03-01")
                .release(OLD.replace("One", "Won"))
                .next("2.0.1", "2021-02-01", "2021-03-01")
                .corrects("2.0.0")
                .release(OLD.replace("One", "Single"))
                .pages("2021-02-10");
        BesideComparisonPage page = (BesideComparisonPage) pages.get("en/privacy/with/ru/compare");
        assertThat(versions(page)).isEqualTo("1.0.0 2.0.1");
        assertThat(page.pair().columns().get(0).href()).isEqualTo("../../compare/1.0.0...2.0.1");
        assertThat(pages).containsKey("en/privacy/compare/1.0.0...2.0.1");
    }

    @Test
    void showsThatALanguageDidNotFollow() {
        BesideComparisonPage page = changed(OLD.replace("Two.", "Two and a half."), OLD);
        assertThat(outline(page)).containsExactly(
                "1 s", "(1.1)", "  1.2 b [reworded] en changed, ru same Two.", "(1.3)", "(2)");
        assertThat(page.rows().get(1).alike()).isFalse();
        assertThat(page.changes().lines()).extracting(ChangeList.Line::name).containsExactly("Two and a half.");
    }

    @Test
    void listsWhatChangedInTheOtherLanguageInTheWordsOfItsOwn() {
        BesideComparisonPage page = changed(OLD, OLD.replace("Two.", "Два с половиной."));
        assertThat(outline(page)).contains("  1.2 b [reworded] en same Two., ru changed");
        assertThat(page.changes().lines()).extracting(ChangeList.Line::name).containsExactly("Two.");
        assertThat(page.changes().lines()).extracting(ChangeList.Line::href).containsExactly("#b");
    }

    @Test
    void showsATitleThatOnlyOneLanguageChanged() {
        BesideComparisonPage page = changed(OLD, OLD.replace("# P", "# Политика"));
        assertThat(page.changes().title()).isTrue();
        assertThat(page.title()).extracting(BesideComparisonPage.Title::tag).containsExactly("en", "ru");
        assertThat(page.title().get(0).words().words()).extracting(Stretch::mark).containsExactly(Stretch.Mark.KEPT);
        assertThat(page.title().get(1).words().words()).extracting(Stretch::mark).doesNotContain(Stretch.Mark.KEPT);
        assertThat(page.rows()).isEmpty();
        assertThat(page.rest()).extracting(Gap::range).containsExactly("1–2");
    }

    @Test
    void saysThatOneOfTheTwoEditionsLacksALanguage() {
        AbsentPage page = (AbsentPage) Handbook.editions().pages("2021-02-20").get("kg/privacy/with/ru/compare");
        assertThat(page.reason()).isEqualTo("beside");
        assertThat(page.edition().orElseThrow().version()).isEqualTo("1.0.0");
        assertThat(page.pair().orElseThrow().next()).contains("next");
    }

    @Test
    void onlyTheComparisonOfTheNewestChangeLeadsHere() {
        Map<String, Page> pages = Handbook.editions().pages("2026-11-22");
        assertThat(((ComparisonPage) pages.get("en/privacy/compare/2.1.0...3.0.0")).beside())
                .extracting(LanguageLink::href)
                .containsExactly("../with/kg/compare", "../with/ru/compare");
        assertThat(((ComparisonPage) pages.get("en/privacy/compare/1.0.0...current")).beside()).isEmpty();
    }

    private static BesideComparisonPage handbook(String day) {
        return (BesideComparisonPage) Handbook.editions().pages(day).get("en/privacy/with/ru/compare");
    }

    private static BesideComparisonPage changed(String english, String russian) {
        return (BesideComparisonPage) Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release(OLD)
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .text("en", english)
                .text("ru", russian)
                .release()
                .pages("2026-11-22")
                .get("en/privacy/with/ru/compare");
    }

    private static String versions(BesideComparisonPage page) {
        return page.before().version() + " " + page.after().version();
    }

    private static List<String> outline(BesideComparisonPage page) {
        List<String> lines = new ArrayList<>();
        for (Row row : page.rows()) {
            row.left().forEach(gap -> lines.add(line(gap)));
            String kinds = row.change().map(change -> " " + change.line().kinds()).orElse("");
            String sides = row.change().isEmpty() ? "" : " " + row.sides().stream()
                    .map(BesideComparisonsTest::line)
                    .collect(Collectors.joining(", "));
            lines.add((row.rank() > 2 ? "  " : "") + row.number() + " " + row.id() + kinds + sides);
        }
        page.rest().forEach(gap -> lines.add(line(gap)));
        return lines;
    }

    private static String line(Gap gap) {
        return "(" + gap.range() + gap.before().map(before -> " was " + before).orElse("") + ")";
    }

    private static String line(Side side) {
        return side.tag() + (side.change().isPresent()
                ? " changed"
                : " same " + side.same().map(words -> PlainText.of(words.blocks())).orElse(""));
    }
}
