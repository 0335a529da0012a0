package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausebook.page.Editions;
import org.clausebook.page.Handbook;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers are told of an edition before it applies, and of one that never does. */
class AnnouncedEditionsTest {

    /** Whoever reads a language that came later is told when the first edition in it applies. */
    @Test
    void announcesWhatWillBeInALanguageInWhichNothingIsInForceYet() {
        String text = "# P\n\n## S {#s}\n\n### {#a}\n\nOne.\n";
        RenderedSite site = RenderedSite.of(
                Editions.inThreeLanguages()
                        .next("1.0.0", "2020-01-01", "2020-02-01")
                        .text("ru", text)
                        .text("en", text)
                        .release()
                        .next("2.0.0", "2020-05-01", "2020-06-01")
                        .release(text.replace("One", "Two")),
                "2020-05-10");
        assertThat(site.page("kg/privacy").select("main .notice").eachText())
                .anyMatch(notice -> notice.startsWith("2.0.0 редакциясынын күчүнө кирүү күнү: 2020-жылдын 1-июну."));
        assertThat(site.page("kg/privacy/v/1.0.0").select("main .notice")).hasSize(1);
    }

    @Test
    void anEditionThatComesInsteadOfAnAnnouncedOneIsToldByAllThatChangesWithIt() {
        RenderedSite site = RenderedSite.of(Handbook.correctedWhileAnnounced(), "2020-05-21");
        assertThat(site.page("en/privacy").select("main .notice .ways a").eachText())
                .containsExactly("Its text", "What changes", "Comparison with edition 1.0.0", "Comparison with edition 2.0.0");
        Element note = site.page("en/privacy/changes").getElementById("_2.1.0");
        assertThat(note.text()).contains(
                "material – rights or duties change",
                "The changes and their class count from edition 1.0.0, whose place this edition takes."
                        + " Editions published in between that never applied: 2.0.0.");
        assertThat(note.select("a[href='#_2.0.0']")).hasSize(2);
        assertThat(site.page("en/privacy/v/2.1.0").selectFirst("#a > .since").text())
                .isEqualTo("As worded in edition 2.1.0 (1 June 2020)");
        assertThat(site.page("en/privacy/v/2.0.0").selectFirst("#a > .since a").attr("href"))
                .isEqualTo("../compare/1.0.0...2.0.0#a");
        assertThat(site.page("en/privacy/v/1.0.0").selectFirst("a[rel=next]").text()).isEqualTo("Next edition: 2.1.0");
    }
}
