package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.PlainText;
import org.clausebook.model.Prose;
import org.clausebook.page.PolicyPage.Provision;
import org.junit.jupiter.api.Test;

/** Terms lead to their definitions: on the pages of what applies or is drafted, and nowhere else. */
class TermLinksTest {

    private static final String TERMS = """
            data:
              defined: privacy#data
              ky: { name: Маалымат, stems: [personal data] }
              ru: { name: Данные, stems: [personal data] }
              en: { name: Personal data, stems: [personal data], also: [personal information] }
            subject:
              ky: { name: Субъект, stems: [personal data subject] }
              ru: { name: Субъект, stems: [personal data subject] }
              en: { name: Personal data subject, stems: [personal data subject] }
            user:
              defined: privacy#user
              ky: { name: Колдонуучу, stems: [user] }
              ru: { name: Пользователь, stems: [user] }
              en: { name: User, stems: [user], forbidden: [visitor] }
            """;

    private static final String FIRST = """
            # Policy

            ## Terms {#terms}

            ### {#data}

            *Personal data* means what is known of a user; personal data are few.

            ### {#rules}

            The personal data of a User. A *user* is a visitor.

            ## Of personal data {#rest}

            Ask the personal data subject.

            - A [user](#data) owns **personal information**.
            - Users own personal data.
            """;

    private static final String SECOND = FIRST.replace("### {#rules}", "### {#user}\n\n*User* means anyone.\n\n### {#rules}");

    private static final Editions EDITIONS = Editions.inThreeLanguages()
            .terms(TERMS)
            .next("1.0.0", "2020-01-01", "2020-02-01")
            .release(FIRST)
            .draft(SECOND);

    private static final Map<String, Page> PAGES = EDITIONS.pages("2026-11-22");

    @Test
    void theFirstUseInEachClauseLeadsToTheDefinition() {
        assertThat(links("en/privacy/draft", "rules")).containsExactly("personal data → data", "User → user");
    }

    @Test
    void aDefinitionDoesNotLeadToItself() {
        assertThat(links("en/privacy/draft", "data")).containsExactly("user → user");
        assertThat(links("en/privacy/draft", "user")).isEmpty();
    }

    @Test
    void headingsLinksAndPartsOfLongerTermsStayAsTheyAre() {
        assertThat(links("en/privacy/draft", "rest")).containsExactly("personal information → data", "Users → user");
        assertThat(provision("en/privacy/draft", "rest").heading().orElseThrow().words())
                .allMatch(Prose.Text.class::isInstance);
    }

    @Test
    void anEditionLinksOnlyWhatItDefinesItself() {
        assertThat(links("en/privacy", "rules")).containsExactly("personal data → data");
    }

    @Test
    void thePermanentPageOfAnEditionShowsNothingThatWasNotReleased() {
        assertThat(links("en/privacy/v/1.0.0", "rules")).isEmpty();
    }

    @Test
    void theTextItselfIsUntouched() {
        PolicyPage page = (PolicyPage) PAGES.get("en/privacy");
        PolicyPage permanent = (PolicyPage) PAGES.get("en/privacy/v/1.0.0");
        assertThat(page.text()).isEqualTo(permanent.text());
        assertThat(page.digest()).isEqualTo(permanent.digest());
        for (String id : List.of("data", "rules", "rest")) {
            assertThat(PlainText.of(blocks("en/privacy", id))).isEqualTo(PlainText.of(blocks("en/privacy/v/1.0.0", id)));
        }
    }

    private static List<String> links(String page, String id) {
        List<String> links = new ArrayList<>();
        Block.eachLine(blocks(page, id), line -> line.forEach(piece -> collect(piece, links)));
        return links;
    }

    private static void collect(Prose piece, List<String> links) {
        if (piece instanceof Prose.Link link && link.to() instanceof Destination.Definition definition) {
            assertThat(definition.clause().policy()).isEqualTo("privacy");
            links.add(PlainText.ofLine(link.words()) + " → " + definition.clause().clause().orElseThrow());
        } else if (piece instanceof Prose.Emphasis emphasis) {
            emphasis.words().forEach(word -> collect(word, links));
        } else if (piece instanceof Prose.Strong strong) {
            strong.words().forEach(word -> collect(word, links));
        }
    }

    private static List<Block<Prose>> blocks(String page, String id) {
        return provision(page, id).body().orElseThrow().blocks();
    }

    private static Provision provision(String page, String id) {
        List<Provision> all = new ArrayList<>();
        ((PolicyPage) PAGES.get(page)).sections().forEach(section -> {
            all.add(section);
            all.addAll(section.clauses());
        });
        return all.stream().filter(provision -> provision.id().equals(id)).findFirst().orElseThrow();
    }
}
