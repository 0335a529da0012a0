package org.clausebook.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Inline;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.page.WrittenTexts;
import org.clausebook.source.Span;
import org.junit.jupiter.api.Test;

/** What becomes of a text between the one who writes it and the one who reads it. */
class PublisherTest {

    @Test
    void referencesSayTheNumberOfTheirTargetAndLeadThere() {
        assertThat(line("See [](#a) and [there](#a), [](cookies), [](cookies#kept)."))
                .containsExactly(
                        text("See "),
                        number(page("privacy", "a"), "1.1"),
                        text(" and "),
                        link(page("privacy", "a"), text("there")),
                        text(", "),
                        link(new Destination.Page("cookies", Optional.empty()), text("Policy of Ala-Too LLC")),
                        text(", "),
                        number(page("cookies", "kept"), "1"),
                        text("."));
    }

    @Test
    void citationsLeadToTheTextOfTheLaw() {
        assertThat(line("By the [](law:data) and [its article 5](law:data#5)"))
                .containsExactly(
                        text("By the "),
                        link(Sites.LAW, text("Data Law")),
                        text(" and "),
                        link(Sites.LAW, text("its article 5")));
    }

    @Test
    void factsAreWordsOfTheTextAndAddressesAmongThemAreLinks() {
        assertThat(line("The {{operator}} at {{website}}"))
                .containsExactly(
                        text("The Ala-Too LLC at "),
                        link(new Destination.Outside("https://example.com/"), text("https://example.com/")));
    }

    @Test
    void emphasisAndLineBreaksStay() {
        assertThat(line("A *small [](#a)*, a **large {{operator}}**\\\nword"))
                .containsExactly(
                        text("A "),
                        new Prose.Emphasis(List.of(text("small "), number(page("privacy", "a"), "1.1"))),
                        text(", a "),
                        new Prose.Strong(List.of(text("large Ala-Too LLC"))),
                        new Prose.LineBreak(),
                        text("word"));
    }

    /** A link within a link would be no HTML. */
    @Test
    void nothingInHeadingsAndInTheWordsOfLinksIsALink() {
        assertThat(line("[see {{website}}](#a)"))
                .containsExactly(link(page("privacy", "a"), text("see https://example.com/")));
        PublishedText text = published("# Policy\n\n## On {{website}} {#s}\n\n### Of *{{website}}* {#a}\n\nA.\n\n### B {#b}\n\nB.\n");
        PublishedText.Item section = text.sections().get(0);
        assertThat(section.heading()).contains(List.of(text("On https://example.com/")));
        assertThat(section.children().get(0).heading())
                .contains(List.of(text("Of "), new Prose.Emphasis(List.of(text("https://example.com/")))));
    }

    @Test
    void titlesAreWordsAlone() {
        List<Inline> title = List.of(
                new Inline.Text("Policy of ", NOWHERE),
                new Inline.Emphasis(List.of(new Inline.FactUse("operator", NOWHERE)), NOWHERE),
                new Inline.LineBreak(NOWHERE),
                new Inline.Text(" today", NOWHERE));
        assertThat(Publisher.title(Sites.SITE, Sites.ENGLISH, "privacy", title)).isEqualTo("Policy of Ala-Too LLC today");
    }

    @Test
    void provisionsHaveTheirNumbersAndWhatTheDraftingLanguageSaysOfThem() {
        PublishedText text = published("# Policy\n\n## S {#s}\n\nLead.\n\n### {#a .repealed}\n\n### {#b replaces=x,y}\n\nB.\n\n#### {#c replaces=y,z}\n\nC.\n");
        PublishedText.Item section = text.sections().get(0);
        assertThat(section.number()).isEqualTo("1");
        assertThat(section.blocks()).containsExactly(new Block.Paragraph<>(List.of(text("Lead."))));
        assertThat(section.children()).extracting(PublishedText.Item::number).containsExactly("1.1", "1.2");
        assertThat(section.children()).extracting(PublishedText.Item::repealed).containsExactly(true, false);
        PublishedText.Item successor = section.children().get(1);
        assertThat(successor.replaces()).containsExactly("x", "y");
        assertThat(successor.children().get(0).replaces()).as("an anchor lives on the first successor").containsExactly("z");
    }

    /** A draft is shown whatever is wrong with it. */
    @Test
    void ofTwoProvisionsWithOneIdWhatIsSaidOfTheFirstCounts() {
        PolicyText written = Sites.text("## S {#s}\n\n### {#a replaces=x}\n\nA.\n\n### {#a .repealed}\n");
        List<Outline.Entry> entries = written.sections().stream().map(Outline.Entry::of).toList();
        References references = new References(Sites.SITE, List.of(new Outline("privacy", new Localized(Map.of()), entries)));
        PublishedText text = new Publisher(Sites.SITE, references).publish(written);
        assertThat(text.sections().get(0).children()).extracting(PublishedText.Item::repealed).containsExactly(false, false);
    }

    @Test
    void aTextThatNobodyCountedHasNoNumbers() {
        WrittenTexts other = WrittenTexts.of(Sites.SITE, Map.of("en", "# Policy\n\n## S {#s}\n\nLead.\n"));
        assertThat(other.published().get(0).sections().get(0).number()).isEqualTo("1");
        Publisher publisher = new Publisher(Sites.SITE, new References(Sites.SITE, List.of()));
        assertThat(publisher.publish(Sites.text("## S {#s}\n\nSee [](#s).\n")).sections())
                .extracting(PublishedText.Item::number)
                .containsExactly("");
    }

    @Test
    void whatLeadsNowhereKeepsItsOwnWords() {
        Publisher publisher = new Publisher(Sites.SITE, new References(Sites.SITE, List.of()));
        PublishedText text = publisher.publish(Sites.text("## S {#s}\n\nSee [](#s), [there](#s) and [*it*](#s).\n"));
        assertThat(text.sections().get(0).blocks())
                .containsExactly(new Block.Paragraph<>(
                        List.of(text("See #s, there and "), new Prose.Emphasis(List.of(text("it"))), text("."))));
    }

    private static final Span NOWHERE = new Span(0, 0);

    /** The last clause of a policy, which has one line. */
    private static List<Prose> line(String words) {
        PublishedText text = published("# Policy of {{operator}}\n\n## S {#s}\n\n### {#a}\n\nA.\n\n### {#b}\n\n" + words + "\n");
        Block<Prose> block = text.sections().get(0).children().get(1).blocks().get(0);
        return ((Block.Paragraph<Prose>) block).text();
    }

    private static PublishedText published(String text) {
        return WrittenTexts.of(Sites.SITE, Map.of("en", text)).published().get(0);
    }

    private static Prose text(String words) {
        return new Prose.Text(words);
    }

    private static Prose link(Destination to, Prose words) {
        return new Prose.Link(to, List.of(words));
    }

    private static Prose number(Destination to, String number) {
        return new Prose.Link(to, List.of(text(number)), true);
    }

    private static Destination page(String policy, String clause) {
        return new Destination.Page(policy, Optional.of(clause));
    }
}
