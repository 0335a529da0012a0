package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.read.PolicyReader;
import org.clausebook.source.SourceTree;
import org.clausebook.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLineTest {

    @TempDir
    private Path folder;

    private PolicyText policy;

    private List<TextLine> lines(String heading, String body) throws IOException {
        Files.writeString(folder.resolve("p.md"), "# P\n\n## Terms {#terms}\n\n### " + heading + "{#a}\n\n" + body + "\n");
        Findings findings = new Findings();
        Language english = new Language("en", "en", "English");
        policy = new PolicyReader(SourceTree.of(folder)).read("p", english, "p.md", findings).orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        Provision clause = policy.sections().get(0).children().get(0);
        return TextLine.of(clause, policy.file());
    }

    private String inFile(TextLine line, String words) {
        int from = line.text().indexOf(words);
        Span span = line.inFile(from, from + words.length());
        return policy.file().text().substring(span.start(), span.end());
    }

    @Test
    void headingsParagraphsItemsAndCellsAreLines() throws IOException {
        assertThat(lines("Caption ", "One\ntwo\\\nthree.\n\n- an item\n  - within\n\n| a | b |\n|---|---|\n| c | d |"))
                .extracting(TextLine::text)
                .containsExactly("Caption", "One two three.", "an item", "within", "a", "b", "c", "d");
    }

    @Test
    void joinsWhatEmphasisAndLinksDivide() throws IOException {
        TextLine line = lines("", "within **30** *days* of [the receipt](https://example.com) & so on").get(0);
        assertThat(line.text()).isEqualTo("within 30 days of the receipt & so on").isEqualTo(line.ownText());
        assertThat(inFile(line, "30 days")).isEqualTo("30** *days");
        assertThat(inFile(line, "the receipt")).isEqualTo("the receipt");
    }

    @Test
    void leavesOutWhatIsPrintedFromElsewhere() throws IOException {
        TextLine line = lines("", "{{operator}}: [article 10](law:152-fz#10), [](law:152-fz), [](#a) and 5").get(0);
        assertThat(line.text()).isEqualTo("\uFFFC: article 10, \uFFFC, \uFFFC and 5");
        assertThat(line.ownText()).isEqualTo("\uFFFC: " + "\uFFFC".repeat(10) + ", \uFFFC, \uFFFC and 5");
        assertThat(inFile(line, "and 5")).isEqualTo("and 5");
    }

    @Test
    void findsTheWordsOfAPlaceInTheFile() throws IOException {
        List<TextLine> lines = lines("", "within **30** days &amp; [nights](https://example.com)\n\n30 days, [](#a)");
        String file = policy.file().text();
        assertThat(lines.get(0).within(span(file, "30** days &amp;"))).contains(new Span(7, 16));
        assertThat(lines.get(0).within(span(file, "[nights](https://example.com)"))).contains(new Span(17, 23));
        assertThat(lines.get(1).within(span(file, "[](#a)"))).contains(new Span(9, 10));
        assertThat(lines.get(1).within(span(file, "nights"))).isEmpty();
        assertThat(lines.get(0).within(span(file, "# P"))).isEmpty();
    }

    private static Span span(String file, String words) {
        int start = file.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void findsThePlaceBehindEscapesAndLineEnds() throws IOException {
        TextLine line = lines("", "5 \\* 6 = 30 &amp;  \n  40 &#8470;&nbsp;7").get(0);
        assertThat(line.text()).startsWith("5 * 6 = 30 &").endsWith("40 №\u00A07");
        assertThat(inFile(line, "30 &")).isEqualTo("30 &");
        assertThat(inFile(line, "40")).isEqualTo("40");
        assertThat(inFile(line, "7")).isEqualTo("7");
        int end = line.text().length();
        assertThat(line.inFile(end, end).start()).isEqualTo(policy.file().text().indexOf(";7") + 2);
    }

    @Test
    void findsThePlaceBehindBlanksThatCountAsOne() throws IOException {
        TextLine line = lines("", "within   30\n   working \n days, \\* 5 & 6").get(0);
        assertThat(line.text()).isEqualTo("within 30 working days, * 5 & 6");
        assertThat(inFile(line, "30")).isEqualTo("30");
        assertThat(inFile(line, "working")).isEqualTo("working");
        assertThat(inFile(line, "days,")).isEqualTo("days,");
        assertThat(inFile(line, "* 5")).isEqualTo("\\* 5");
        assertThat(inFile(line, "& 6")).isEqualTo("& 6");
    }

    @Test
    void saysWhetherThereIsAnythingButWords() throws IOException {
        assertThat(lines("", "within **30** days").get(0).isPlain()).isTrue();
        assertThat(lines("", "within {{period}}").get(0).isPlain()).isFalse();
        assertThat(lines("", "within [30 days](#a)").get(0).isPlain()).isFalse();
    }

    @Test
    void whatIsItsOwnIsSeenAtAGlanceAndWordByWord() throws IOException {
        TextLine line = lines("", "within 30 days of [article 10](law:152-fz#10)").get(0);
        assertThat(line.ownLetters()).isEqualTo("withindaysof".length());
        assertThat(line.glance().letters()).isEqualTo("withindaysofarticle".length());
        assertThat(line.words()).hasSizeGreaterThan(line.ownWords().size());
        assertThat(line.ownGlance()).isSameAs(line.ownGlance());
        TextLine plain = lines("", "within days").get(0);
        assertThat(plain.ownGlance()).isSameAs(plain.glance());
        assertThat(plain.ownWords()).isSameAs(plain.words());
    }
}
