package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.model.PlainText;
import org.clausebook.page.ComparisonPage.Changed;
import org.clausebook.page.ComparisonPage.Gap;
import org.clausebook.page.ComparisonPage.Section;
import org.clausebook.page.ComparisonPage.Step;
import org.junit.jupiter.api.Test;

/** A comparison shows what changed, where it stands, and what was left out. */
class ComparisonPagesTest {

    private static final Map<String, Page> PAGES = Handbook.editions().pages("2026-11-22");

    @Test
    void showsChangedClausesAndNamesTheOthersByTheirNumbers() {
        assertThat(outline("1.0.0...2.0.0")).containsExactly(
                "1 General",
                "  (1.1)",
                "  1.2 contact [added]",
                "  (1.3 was 1.2)",
                "  1.4 consent was 1.3 [reworded, renumbered]",
                "  1.5 withdrawal [added]",
                "2 Storage",
                "  2.1 storage [reworded]",
                "  (2.2–2.3)",
                "(3)");
    }

    @Test
    void showsWhatWasRemovedWhereItStood() {
        assertThat(outline("2.0.0...2.1.0")).containsExactly(
                "(1)",
                "2 Storage",
                "  2.1 storage [reworded]",
                "  2.2 backup [removed] → 2.1",
                "  2.2 notice was 2.3 [repealed, renumbered]",
                "(3)");
    }

    @Test
    void comparesAnEarlierEditionWithTheOneInForce() {
        ComparisonPage page = page("1.0.0...current");
        assertThat(page.current()).isTrue();
        assertThat(page.after().version()).isEqualTo("2.1.0");
        assertThat(page.own()).isEqualTo(new Page.OwnText(
                "privacy", new Address("en/privacy"), new Address("en/privacy/v/1.0.0")));
        assertThat(changed(page, "storage").full()).contains("../../privacy#storage");
    }

    @Test
    void listsAllComparisonsNewestFirst() {
        ComparisonListPage page = (ComparisonListPage) PAGES.get("en/privacy/compare");
        assertThat(page.editions()).extracting(ComparisonPagesTest::listed).containsExactly(
                "3.0.0: compare/2.1.0...3.0.0",
                "2.1.0: compare/2.0.0...2.1.0",
                "2.0.0: compare/1.0.0...2.0.0",
                "1.0.0:");
        assertThat(page.editions()).extracting(later -> later.edition().since()).containsExactly(
                Optional.empty(), Optional.empty(), Optional.of("compare/2.0.0...current"), Optional.of("compare/1.0.0...current"));
    }

    @Test
    void listsEveryPairThatIsCompared() {
        Editions editions = Handbook.editions();
        Map<String, Page> pages = editions.pages(editions.on("2026-11-22"), true);
        assertThat(((ComparisonListPage) pages.get("kg/privacy/compare")).editions())
                .as("the first edition was not published in Kyrgyz")
                .extracting(ComparisonPagesTest::listed)
                .containsExactly(
                        "3.0.0: compare/2.1.0...3.0.0 compare/2.0.0...3.0.0", "2.1.0: compare/2.0.0...2.1.0", "2.0.0:", "1.0.0:");
    }

    private static String listed(ComparisonListPage.Later later) {
        return later.edition().version() + ":"
                + later.earlier().stream().map(redline -> " " + redline.href()).collect(Collectors.joining());
    }

    @Test
    void leadsFromEachChangeToTheNextAndToTheFullText() {
        ComparisonPage page = page("1.0.0...2.0.0");
        assertThat(changed(page, "contact").previous()).isEmpty();
        assertThat(changed(page, "contact").next()).contains("#consent");
        assertThat(changed(page, "storage").previous()).contains("#withdrawal");
        assertThat(changed(page, "storage").next()).isEmpty();
        assertThat(changed(page, "storage").full()).contains("../v/2.0.0#storage");
    }

    @Test
    void keepsTheIdThatAClauseHadBefore() {
        assertThat(changed(page("1.0.0...2.0.0"), "consent").earlier()).contains("old-rule");
        assertThat(changed(page("1.0.0...2.0.0"), "storage").earlier()).isEmpty();
    }

    @Test
    void showsWholeWhatCameAndWhatWent() {
        Changed added = changed(page("1.0.0...2.0.0"), "contact");
        assertThat(added.inserted()).isPresent();
        assertThat(added.deleted()).isEmpty();
        assertThat(added.text()).isEmpty();
        Changed repealed = changed(page("2.0.0...2.1.0"), "notice");
        assertThat(repealed.deleted()).isPresent();
        assertThat(repealed.inserted()).isEmpty();
        Changed reworded = changed(page("1.0.0...2.0.0"), "storage");
        assertThat(reworded.text()).isPresent();
        assertThat(reworded.deleted()).isEmpty();
    }

    @Test
    void listsTheChangesAndSumsUpOtherNumbers() {
        ChangeList list = page("1.0.0...2.0.0").changes();
        assertThat(list.lines()).extracting(ChangeList.Line::number).containsExactly("1.2", "1.4", "1.5", "2.1");
        assertThat(list.lines()).extracting(ChangeList.Line::href).contains("#contact", "#consent");
        assertThat(list.renumbered()).containsExactly(
                new ChangeList.Renumbering("1.2–1.3", "1.3–1.4", "../v/2.0.0#scope"));
    }

    @Test
    void callsARepealedClauseByTheWordsThatItHad() {
        assertThat(page("2.0.0...2.1.0").changes().lines())
                .filteredOn(line -> line.id().equals("notice"))
                .extracting(ChangeList.Line::name)
                .containsExactly("Visitors are told of every change.");
    }

    @Test
    void showsAReferenceWhoseNumberChangedAndNothingElse() {
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release("# P\n\n## S {#s}\n\n### {#a}\n\nSee [](#b).\n\n### {#b}\n\nTwo.\n\n### {#c}\n\nThree.\n")
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .release("# P\n\n## S {#s}\n\n### {#a}\n\nSee [](#b).\n\n### {#n}\n\nNew.\n\n### {#b}\n\nTwo.\n\n### {#c}\n\nThree.\n")
                .pages("2026-11-22");
        ComparisonPage page = (ComparisonPage) pages.get("en/privacy/compare/1.0.0...2.0.0");
        assertThat(outline(page)).containsExactly("1 S", "  1.1 a [renumbered]", "  1.2 n [added]", "  (1.3–1.4 was 1.2–1.3)");
        assertThat(page.changes().references()).containsExactly(new ProvisionLink("1.1", "#a"));
        assertThat(page.changes().lines()).extracting(ChangeList.Line::id).containsExactly("n");
        assertThat(changed(page, "a").line().words()).isFalse();
    }

    @Test
    void showsTheTitleOfASectionAsItIsAndAsItWas() {
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release("# P\n\n## Old words {#s}\n\n### {#a}\n\nOne.\n\n## Gone {#t}\n\n### {#b}\n\nTwo.\n")
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .release("# P\n\n## New words {#s replaces=t,b}\n\n### {#a}\n\nOne.\n")
                .pages("2026-11-22");
        ComparisonPage page = (ComparisonPage) pages.get("en/privacy/compare/1.0.0...2.0.0");
        assertThat(outline(page)).containsExactly(
                "1 s [retitled]", "  (1.1)", "2 t [removed] → 1", "  2.1 b [removed] → 1");
        Changed section = page.sections().get(0).change().orElseThrow();
        assertThat(section.retitled()).isPresent();
        assertThat(section.text()).isEmpty();
    }

    @Test
    void leavesOutAClauseWhoseSubClauseIsShown() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n\n### {#b}\n\nTwo:\n\n#### {#b1}\n\nThree.\n\n"
                + "#### {#b2}\n\nFour.\n\n### {#c}\n\nFive.\n\n#### {#c1}\n\nSix.\n\n#### {#c2}\n\nSeven.\n";
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release(text)
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .release(text.replace("Three", "Other").replace("## S", "## X"))
                .pages("2026-11-22");
        assertThat(outline((ComparisonPage) pages.get("en/privacy/compare/1.0.0...2.0.0"))).containsExactly(
                "1 s [retitled]", "  (1.1–1.2)", "  1.2.1 b1 [reworded]", "  (1.2.2–1.3)");
    }

    @Test
    void namesOtherNumbersAlsoInASectionFromWhichAClauseWasMoved() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n\n### {#b}\n\nTwo two.\n\n### {#c}\n\nThree.\n\n"
                + "## T {#t}\n\n### {#d}\n\nFour.\n";
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release(text)
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .release(text.replace("### {#b}\n\nTwo two.\n\n", "") + "\n### {#b}\n\nTwo two.\n")
                .pages("2026-11-22");
        ComparisonPage page = (ComparisonPage) pages.get("en/privacy/compare/1.0.0...2.0.0");
        assertThat(outline(page)).containsExactly(
                "(1–1.1)", "(1.2 was 1.3)", "2 T", "  (2.1)", "  2.2 b was 1.2 [moved, renumbered]");
        assertThat(page.changes().renumbered()).extracting(ChangeList.Renumbering::now).containsExactly("1.2");
    }

    @Test
    void saysThatNothingDiffers() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n";
        Map<String, Page> pages = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release(text)
                .next("1.0.1", "2021-01-01", "2021-01-01")
                .text("ky", text.replace("One", "Бир"))
                .text("ru", text)
                .text("en", text)
                .release()
                .pages("2026-11-22");
        ComparisonPage page = (ComparisonPage) pages.get("en/privacy/compare/1.0.0...1.0.1");
        assertThat(page.sections()).isEmpty();
        assertThat(page.changes().lines()).isEmpty();
        assertThat(((ComparisonPage) pages.get("kg/privacy/compare/1.0.0...1.0.1")).sections()).hasSize(1);
    }

    private static ComparisonPage page(String pair) {
        return (ComparisonPage) PAGES.get("en/privacy/compare/" + pair);
    }

    private static Changed changed(ComparisonPage page, String id) {
        return page.sections().stream()
                .flatMap(section -> section.steps().stream())
                .map(Step::change)
                .filter(change -> change.line().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> outline(String pair) {
        return outline(page(pair));
    }

    private static List<String> outline(ComparisonPage page) {
        List<String> lines = new ArrayList<>();
        for (Section section : page.sections()) {
            section.left().forEach(gap -> lines.add(gap(gap)));
            lines.add(section.change().map(ComparisonPagesTest::line).orElseGet(() -> section.number() + " " + heading(section)));
            for (Step step : section.steps()) {
                step.left().forEach(gap -> lines.add("  " + gap(gap)));
                lines.add("  " + line(step.change()));
            }
            section.rest().forEach(gap -> lines.add("  " + gap(gap)));
        }
        page.rest().forEach(gap -> lines.add(gap(gap)));
        return lines;
    }

    private static String heading(Section section) {
        return PlainText.ofLine(section.heading().orElseThrow().words());
    }

    private static String gap(Gap gap) {
        return "(" + gap.range() + gap.before().map(before -> " was " + before).orElse("") + ")";
    }

    private static String line(Changed changed) {
        ChangeList.Line line = changed.line();
        String successors = String.join(" ", line.successors().stream().map(ProvisionLink::number).toList());
        return line.number() + " " + line.id() + line.before().map(before -> " was " + before).orElse("")
                + " [" + String.join(", ", line.kinds()) + "]" + (successors.isEmpty() ? "" : " → " + successors);
    }
}
