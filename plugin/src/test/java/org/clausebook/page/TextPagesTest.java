package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.page.PolicyPage.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of editions say of each provision. */
class TextPagesTest {

    private static final String TODAY = "2026-11-22";

    private static final Map<String, Page> PAGES = Handbook.editions().pages(TODAY);

    @ParameterizedTest
    @CsvSource({
        "purpose, first 1.0.0",
        "contact, added 2.0.0 compare/1.0.0...2.0.0#contact",
        "scope, first 1.0.0", // its number is another one, its words are not
        "agreement, reworded 2.0.0 compare/1.0.0...2.0.0#consent", // it had another id then
        "withdrawal, added 2.0.0 compare/1.0.0...2.0.0#withdrawal",
        "storage, reworded 2.1.0 compare/2.0.0...2.1.0#storage",
        "notice, repealed 2.1.0 compare/2.0.0...2.1.0#notice",
        "law, first 1.0.0",
        "general, first 1.0.0",
    })
    void saysSinceWhichEditionAClauseReadsSo(String id, String expected) {
        PolicyPage.Since since = clause("en/privacy", id).since().orElseThrow();
        String actual = since.how() + " " + since.version()
                + since.redline().map(href -> " " + href.replace("privacy/", "")).orElse("");
        assertThat(actual).isEqualTo(expected);
        assertThat(since.text()).isEqualTo("privacy/v/2.1.0#" + id);
    }

    @Test
    void knowsNothingFromBeforeTheFirstEditionInALanguage() {
        assertThat(clause("kg/privacy", "contact").since().orElseThrow())
                .isEqualTo(new PolicyPage.Since(
                        "first",
                        "2.0.0",
                        new Day("2021-03-01", "2021-жылдын 1-марты"),
                        Optional.empty(),
                        "privacy/v/2.1.0#contact"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, purpose, same 1.1",
        "1.0.0, scope, same 1.3",
        "1.0.0, old-rule, replaced 1.4 1.5", // it was split, and one part renamed since
        "1.0.0, storage, reworded 2.1",
        "1.0.0, backup, replaced 2.1",
        "1.0.0, notice, repealed 2.2",
        "2.0.0, consent, same 1.4", // it was renamed and nothing else
        "2.0.0, withdrawal, same 1.5",
        "2.0.0, backup, replaced 2.1",
        "3.0.0, storage, reworded 2.1",
        "3.0.0, audit, new",
        "3.0.0, law, same 3.1",
        "3.0.0, notice, repealed 2.2",
    })
    void saysWhatHasBecomeOfAClause(String version, String id, String expected) {
        PolicyPage.Today today = clause("en/privacy/v/" + version, id).today().orElseThrow();
        String numbers = today.in().stream().map(link -> " " + link.number()).collect(Collectors.joining());
        assertThat(today.how() + numbers).isEqualTo(expected);
    }

    @Test
    void leadsToTheSameClauseToday() {
        assertThat(clause("en/privacy/v/2.0.0", "consent").today().orElseThrow().in())
                .containsExactly(new ProvisionLink("1.4", "../../privacy#agreement"));
    }

    @Test
    void saysThatAClauseIsGoneIfNothingReplacesIt() {
        Map<String, Page> some = Editions.inThreeLanguages()
                .next("1.0.0", "2020-01-01", "2020-01-01")
                .release("# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n\n### {#b}\n\nTwo.\n")
                .next("2.0.0", "2021-01-01", "2021-01-01")
                .release("# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n")
                .pages(TODAY);
        Provision gone = provisions((PolicyPage) some.get("en/privacy/v/1.0.0")).get("b");
        assertThat(gone.today()).contains(new PolicyPage.Today("gone", List.of()));
    }

    @Test
    void saysNothingOfTodayOnThePagesOfTheEditionInForce() {
        assertThat(provisions(page("en/privacy")).values()).allMatch(clause -> clause.today().isEmpty());
        assertThat(provisions(page("en/privacy/v/2.1.0")).values()).allMatch(clause -> clause.today().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "en/privacy/v/1.0.0, old-rule:, storage:",
        "en/privacy/v/2.0.0, consent:old-rule, storage:",
        "en/privacy, agreement:old-rule consent, storage:backup",
        "en/privacy/v/3.0.0, agreement:old-rule consent, storage:backup", // its own file does not name backup any more
    })
    void keepsTheAnchorsOfEveryEarlierId(String address, String first, String second) {
        for (String expected : List.of(first, second)) {
            String id = expected.substring(0, expected.indexOf(':'));
            assertThat(id + ":" + String.join(" ", clause(address, id).earlier())).isEqualTo(expected);
        }
    }

    @Test
    void aDraftKeepsThemToo() {
        String draft = "# P\n\n## G {#general}\n\n### {#accord replaces=agreement}\n\nX.\n\n### {#storage}\n\nY.\n";
        Page page = Handbook.editions().draft(draft).pages(TODAY).get("en/privacy/draft");
        Map<String, Provision> clauses = provisions((PolicyPage) page);
        assertThat(clauses.get("accord").earlier()).containsExactly("old-rule", "consent", "agreement");
        assertThat(clauses.get("storage").earlier()).containsExactly("backup");
        assertThat(clauses.get("storage").since()).isEmpty();
    }

    @Test
    void showsWhatTheEditionIsAndWhatComesBeforeAndAfter() {
        PolicyPage.OfEdition shown = page("en/privacy/v/2.0.0").edition().orElseThrow();
        assertThat(shown.shown().status()).isEqualTo("superseded");
        assertThat(shown.shown().from().text()).isEqualTo("1 March 2021");
        assertThat(shown.shown().last().orElseThrow().text()).isEqualTo("31 January 2022");
        assertThat(shown.previous().orElseThrow().text()).isEqualTo("1.0.0");
        assertThat(shown.next().orElseThrow().text()).isEqualTo("2.1.0");
        assertThat(shown.shown().since()).contains("../compare/2.0.0...current");
        assertThat(shown.upcoming()).isEmpty();
        assertThat(page("en/privacy/v/2.0.0").inForce()).contains("../../privacy");
    }

    @Test
    void announcesOnThePageInForceWhatIsToCome() {
        PolicyPage.OfEdition shown = page("en/privacy").edition().orElseThrow();
        assertThat(shown.current()).isTrue();
        assertThat(shown.upcoming()).extracting(EditionEntry::version).containsExactly("3.0.0");
        assertThat(shown.upcoming().get(0).redline().orElseThrow().href()).isEqualTo("privacy/compare/2.1.0...3.0.0");
        assertThat(page("en/privacy").inForce()).isEmpty();
    }

    private Provision clause(String address, String id) {
        return provisions(page(address)).get(id);
    }

    private PolicyPage page(String address) {
        return (PolicyPage) PAGES.get(address);
    }

    private static Map<String, Provision> provisions(PolicyPage page) {
        List<Provision> all = new ArrayList<>();
        page.sections().forEach(section -> collect(section, all));
        return all.stream().collect(Collectors.toMap(Provision::id, Function.identity()));
    }

    private static void collect(Provision provision, List<Provision> all) {
        all.add(provision);
        provision.clauses().forEach(clause -> collect(clause, all));
    }
}
