package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition says of the draft of another policy holds, as long as that has no plan which could change it. */
class CitedDraftsTest {

    private static final List<String> COOKIES =
            ReleaseRepository.TEXTS.stream().map(text -> text.replace("privacy", "cookies")).toList();
    private static final String LATER = "2026-03-03";

    private ReleaseRepository repository;

    /** An edition in force cites {@code choice}, which is clause 1.2 of the draft. */
    @BeforeEach
    void cite(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        citing("[](cookies#choice)").released("privacy", "material", "2026-03-02", "2026-03-02");
    }

    @Test
    void aNumberThatAnEditionPrintsDoesNotChangeInADraft() throws IOException {
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}");

        assertThat(PolicyCompiler.check(repository.on(LATER)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("edition.reference");
            assertThat(finding.message()).isEqualTo("edition 1.0.0 of \"privacy\" cites clause \"choice\" of \"cookies\" as 1.2, and"
                    + " in the text of \"cookies\" it is 1.3 now");
        });
        assertThat(repository.compile(LATER, Gate.EDITIONS, false).isRefused()).isTrue();
    }

    @Test
    void norWithTheFirstEditionWhateverItsPlanSays() throws IOException {
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}").plan("cookies", "material\nrenumbers: true", LATER, LATER);

        ReleaseResult refused = repository.release("cookies", LATER);
        assertThat(refused.edition()).isEmpty();
        assertThat(rules(refused.findings())).containsExactly("edition.reference");
    }

    @Test
    void whatIsNewStandsBehindItOrHasANumberByHand() throws IOException {
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}")
                .edit(COOKIES.get(0), "{#extra}", "{#extra number=1.1-1}")
                .released("cookies", "material", LATER, LATER)
                .compile(LATER);

        assertThat(repository.page("ru/cookies.html")).contains("id=\"choice\" data-number=\"1.2\"");
    }

    /** It keeps the number of its days, and the one that corrects it is in force at once. */
    @Test
    void orTheClauseIsCitedAnew() throws IOException {
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}")
                .released("privacy", "editorial\ncorrects: 1.0.0", LATER, "2026-03-02")
                .compile(LATER);
        assertThat(repository.page("ru/privacy.html")).contains("href=\"cookies#choice\">1.3</a>");

        repository.released("cookies", "material", LATER, LATER).compile(LATER);
    }

    /** Until then its readers still see the number that is wrong. */
    @Test
    void anEditionThatIsOnlyAnnouncedDoesNotDoInItsPlace() throws IOException {
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}").released("privacy", "editorial", LATER, "2026-12-01");

        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).containsExactly("edition.reference");
        assertThat(PolicyCompiler.check(repository.on("2026-12-01")).findings()).isEmpty();
    }

    @Test
    void aNumberThatNoLinkPrintsMayChange(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        citing("[That](cookies#choice)").released("privacy", "material", "2026-03-02", "2026-03-02");
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}").released("cookies", "material", LATER, LATER).compile(LATER);
    }

    @Test
    void aClauseThatHasTakenItsPlaceHasItsNumber() throws IOException {
        insert("{#choice}", "{#option}").edit(COOKIES.get(0), "{#option}", "{#option replaces=choice}");
        assertThat(PolicyCompiler.check(repository.on(LATER)).findings()).isEmpty();

        insert("### {#option", "### {#extra}\n\nExtra.\n\n### {#option");
        assertThat(rules(PolicyCompiler.check(repository.on(LATER)).findings())).containsExactly("edition.reference");
    }

    @Test
    void whatHasEditionsMayRenumberByItsPlan() throws IOException {
        repository.released("cookies", "material", LATER, LATER);
        insert("### {#choice}", "### {#extra}\n\nExtra.\n\n### {#choice}")
                .released("cookies", "minor\nrenumbers: true", "2026-03-04", "2026-03-18")
                .compile("2026-03-18");

        assertThat(repository.page("ru/privacy.html")).contains("href=\"cookies#choice\">1.2</a>");
    }

    private ReleaseRepository citing(String reference) throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            repository.write(text, repository.text(text) + "\n" + reference + ".\n");
        }
        return repository;
    }

    /** In every language of the cookies. */
    private ReleaseRepository insert(String words, String by) throws IOException {
        for (String text : COOKIES) {
            repository.edit(text, words, by);
        }
        return repository;
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
