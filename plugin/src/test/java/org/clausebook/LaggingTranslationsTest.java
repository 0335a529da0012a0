package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.ReleaseRepository.EN;
import static org.clausebook.ReleaseRepository.KY;
import static org.clausebook.ReleaseRepository.RU;
import static org.clausebook.ReleaseRepository.SITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that drafts ahead of its translators: what they have not translated yet is shown as a gap, and never released. */
class LaggingTranslationsTest {

    private static final String DAY = "2026-03-09";
    private static final String GAP = "<p class=\"untranslated\">Ещё не переведено.</p>";

    private ReleaseRepository repository;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        repository = ReleaseRepository.in(folder);
        repository.write(SITE, repository.text(SITE) + "translationsMayLag: true\n");
    }

    /** A clause and a section that the drafting language and English have, and a reference to each in all of them. */
    private void draftAhead() throws IOException {
        for (String path : List.of(KY, EN)) {
            repository.edit(path, "### {#scope}", "### {#ahead}\n\n{{support}}\n\n### {#scope}");
            repository.write(path, repository.text(path) + "\n## {{operator}} {#later}\n\n### {#later-still}\n\n{{support}}\n");
        }
        repository.edit(KY, "{{page-address}}", "{{page-address}}, [](#ahead), [](#later-still)")
                .edit(EN, "{{page-address}}", "{{page-address}}, [](#ahead), [](#later-still)")
                .edit(RU, "{{page-address}}", "{{page-address}}, [](#ahead), [](#later-still)");
    }

    @Test
    void aMissingClauseIsAWarning() throws IOException {
        draftAhead();
        assertThat(PolicyCompiler.check(repository.on(DAY)).findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .extracting(Finding::rule)
                .containsExactly(Rule.TRANSLATION_MISSING_CLAUSE, Rule.TRANSLATION_MISSING_CLAUSE);
    }

    @Test
    void aDraftShowsTheGap() throws IOException {
        draftAhead();
        repository.compile(DAY);
        String page = repository.page("ru/privacy.html");
        assertThat(page.split(GAP, -1)).hasSize(3 + 1);
        assertThat(page)
                .contains("id=\"ahead\" data-number=\"1.2\"", "href=\"#ahead\">1.2", "id=\"scope\" data-number=\"1.3\"")
                .contains("id=\"later-still\" data-number=\"4.1\"", "<a href=\"#later\"><span class=\"number\">4.</span>");
        assertThat(repository.page("en/privacy.html")).doesNotContain("untranslated");
        assertThat(repository.page("ru/privacy.json")).doesNotContain("\"ahead\"");
    }

    @Test
    void aDraftBesideAnEditionShowsTheGapToo() throws IOException {
        repository.released("privacy", "material", DAY, DAY);
        draftAhead();
        repository.plan("privacy", "material\nrenumbers: true", "2026-04-01", "2026-05-01");
        CompileResult result = repository.compile(DAY, Gate.ALL, true);
        assertThat(result.site()).isPresent();
        assertThat(repository.page("ru/privacy/draft.html")).contains(GAP);
        assertThat(repository.page("ru/privacy.html")).doesNotContain(GAP);
    }

    @Test
    void canBeComparedWithAnEdition() throws Exception {
        repository.released("privacy", "material", DAY, DAY);
        repository.write(RU, repository.text(RU).replaceAll("(?s)### \\{#purpose\\}.*?(?=###)", ""));
        for (DiffRequest.Form form : DiffRequest.Form.values()) {
            DiffResult diff = PolicyDiff.diff(new DiffRequest(
                    repository.on(DAY), Optional.empty(), Optional.empty(), PolicyState.WORKING, form, false, Optional.empty()));
            assertThat(diff.isRefused()).isFalse();
        }
    }

    @Test
    void isNeverReleased() throws IOException {
        draftAhead();
        repository.plan("privacy", "material", DAY, DAY);
        assertThat(repository.release("privacy", DAY).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.TRANSLATION_MISSING_CLAUSE, Rule.TRANSLATION_MISSING_CLAUSE);
        assertThat(repository.release("privacy", DAY).edition()).isEmpty();
    }

    @Test
    void isNeverWaived() throws IOException {
        draftAhead();
        Finding missing = PolicyCompiler.check(repository.on(DAY)).findings().get(0);
        repository.write(SITE, repository.text(SITE) + "people: { counsel: Counsel }\nattestations: not-asked\n");
        repository.write("policy-source/waivers.yaml", "- { rule: translation.missing-clause, at: " + missing.place()
                + ", finding: " + missing.fingerprint() + ", reason: We translate it later., by: counsel, until: 2026-12-31 }\n");
        assertThat(PolicyCompiler.check(repository.on(DAY)).findings())
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.WAIVER_INTEGRITY, Rule.TRANSLATION_MISSING_CLAUSE, Rule.TRANSLATION_MISSING_CLAUSE);
    }
}
