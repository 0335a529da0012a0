package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.model.Terms;
import org.clausebook.page.Editions;
import org.clausebook.page.Frames;
import org.clausebook.page.Handbook;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyPages;
import org.clausebook.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed once for several pages is what each would have printed. */
class PageRendererTest {

    private static final String DRAFT = "# P\n\n## S {#general}\n\n### {#accord replaces=agreement}\n\nSee [](#accord).\n";

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-20", "2021-02-20", "2026-11-22", "2026-12-01"})
    void aPageDoesNotDependOnThePagesBeforeIt(String day) throws IOException {
        Editions editions = Handbook.editions().draft(DRAFT);
        Findings findings = new Findings();
        Renderer renderer = Renderer.of(editions.site(), SourceTree.of(Path.of("")), "no-such-look", findings);
        Frames frames = new Frames(editions.site(), renderer.stylesAddress());
        List<Page> pages = new ArrayList<>();
        new PolicyPages(
                        editions.site(), frames, Terms.NONE, editions.policy(), editions.on(day), editions.drafts(), true)
                .each(pages::add);
        PageRenderer forwards = renderer.pages();
        pages.forEach(page -> assertAlone(page, forwards, renderer, findings));
        Collections.reverse(pages);
        PageRenderer backwards = renderer.pages();
        pages.forEach(page -> assertAlone(page, backwards, renderer, findings));
        assertThat(findings.sorted()).isEmpty();
    }

    private static void assertAlone(Page page, PageRenderer shared, Renderer renderer, Findings findings) {
        List<Renderer.File> alone = renderer.pages().render(page, findings);
        List<Renderer.File> together = shared.render(page, findings);
        assertThat(together).hasSameSizeAs(alone);
        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i).bytes()).as("%s", alone.get(i).path()).isEqualTo(alone.get(i).bytes());
        }
    }
}
