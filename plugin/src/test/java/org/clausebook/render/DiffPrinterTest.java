package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.model.Block;
import org.clausebook.model.Language;
import org.clausebook.model.Masthead;
import org.clausebook.model.Prose;
import org.clausebook.model.Version;
import org.clausebook.page.ClauseChange;
import org.clausebook.page.DiffReport;
import org.clausebook.page.Differences;
import org.clausebook.page.RedlinePassage;
import org.clausebook.page.RedlinePhrase;
import org.clausebook.page.Stretch;
import org.clausebook.page.Stretch.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever authors type, it is printed as they typed it, or not at all, and does nothing. */
class DiffPrinterTest {

    private static final Language ENGLISH = new Language("en", "en", "English");

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "body", "h2", "h3", "p", "ul", "li", "strong", "code", "table", "thead", "tbody", "tr", "th",
            "td", "br", "del", "ins", "span");

    /** What GitHub and GitLab look for in the text of finished HTML. */
    private static final Pattern REFERENCE = Pattern.compile(
            "[@~%&$^][\\w\"]|[#!]\\d|[A-Za-z]-\\d|:\\w+:|\\w+://|\\[\\[|[\\[{][-+]|\\[\\w+:\\d");

    static Stream<String> words() {
        return Stream.of(
                "*strong* _em_ **x** __y__ ~~z~~ `code` ``c``", "[link](https://evil.example) [x][y] ![i](j.png)",
                "<script>alert(1)</script> <!-- x --> <b>y</b>", "&lt;b&gt; &amp; &#64; &", "a | b \\| c || d", "\\ \\* \\",
                "@everyone @some-one x@y.example a @", "#123 owner/name#5 GH-7 JIRA-12 !8 $9 %10 ~bug &11 ^alert#3",
                "https://evil.example www.evil.example ftp://x mailto:a@b.example", ":tada: :+1: [vulnerability:1]",
                "[[_TOC_]] [TOC] [[page]] [^1] [ ] [x]", "{+ added +} [- gone -] {- x -} [+ y +]", "$x$ $`y`$ $$z$$",
                "# head", "- item", "1. item", "> quote", "/close", "    code", "---", "===", "| a | b |", "\"quoted\" 'x'",
                "10 % of 5 – see 2.3, 4/5; a:b (c) e.g. x.", "ends with @", "ends with \\", "ends with [", "%\"v 1\"");
    }

    @ParameterizedTest
    @MethodSource("words")
    void inMarkdownTheyAreOnlyEverText(String words) {
        Document page = Jsoup.parse(html(DiffPrinter.markdown(report(words))));
        assertThat(page.getAllElements()).extracting(Element::tagName).filteredOn(tag -> !tag.equals("#root"))
                .isSubsetOf(ELEMENTS);
        assertThat(page.select("[href], [src], [class], [id], [style]")).isEmpty();
        assertThat(page.select("del").get(0).wholeText()).isEqualTo(words);
        assertThat(page.select("ins").get(0).wholeText()).isEqualTo(words);
        assertThat(page.select("td").get(0).wholeText()).endsWith(words);
        assertThat(page.select("p").last().wholeText()).contains("before " + words + " " + words + " after ");
        page.getAllElements().stream()
                .filter(element -> !element.tagName().equals("code"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::getWholeText)
                .forEach(text -> assertThat(REFERENCE.matcher(text).find()).as(text).isFalse());
    }

    @ParameterizedTest
    @MethodSource("words")
    void inTextTheyCannotPretendToBeAMark(String words) {
        String text = DiffPrinter.text(report(words), false);
        for (String mark : List.of("[-", "-]", "{+", "+}")) {
            assertThat(Pattern.compile(mark, Pattern.LITERAL).matcher(text).results().count())
                    .as("%s in %s", mark, text)
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void nothingMovesTheCursorOrTurnsTheText(String words) {
        for (String printed : List.of(
                DiffPrinter.text(report(words), false),
                DiffPrinter.markdown(report(words)),
                DiffPrinter.json(report(words)))) {
            assertThat(printed.codePoints().filter(c -> c != '\n'))
                    .noneMatch(c -> Character.getType(c) == Character.CONTROL
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.LINE_SEPARATOR
                            || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
        }
        Map<?, ?> json = JsonValues.parse(DiffPrinter.json(report(words)).getBytes(StandardCharsets.UTF_8));
        assertThat(json.toString()).contains("words=" + words + ",");
    }

    static Stream<String> terminals() {
        return Stream.of(
                "\u001B[31mred", "a\u0007b\u0008c", "one\ntwo\rthree", "\u009B2J", "\u202Eturned", "soft\u00ADhyphen",
                "zero\u200Bwidth", "line\u2028end", "tag\uDB40\uDC41", "[-\u0000-]");
    }

    private static String html(String markdown) {
        List<Extension> tables = List.of(TablesExtension.create());
        return HtmlRenderer.builder().extensions(tables).build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
    }

    private static DiffReport report(String words) {
        ClauseChange.Name name = new ClauseChange.Name("scope", "1.2");
        ClauseChange change = new ClauseChange(
                "scope", Optional.of(name), Optional.of(name), List.of(), Map.of("en", List.of("reworded")), List.of("en"));
        List<Stretch> line = List.of(
                stretch(Mark.KEPT, "before "), stretch(Mark.DELETED, words), stretch(Mark.INSERTED, words),
                stretch(Mark.KEPT, " after " + words));
        Differences.Text text = new Differences.Text(
                Optional.of(new RedlinePhrase(line)),
                Optional.of(new RedlinePassage(List.of(new Block.Paragraph<>(line)))));
        Differences.State working = new Differences.State(Optional.empty(), Optional.empty());
        Differences.State edition = new Differences.State(
                Optional.of(Version.FIRST), Optional.of(LocalDate.of(2026, 1, 1)));
        return new DiffReport(LocalDate.of(2026, 6, 10), List.of(new Differences(
                "privacy", edition, working, List.of(ENGLISH), List.of(), Masthead.Change.NONE, Map.of(),
                List.of(new Differences.Clause(change, 3, Map.of("en", words), Map.of("en", text))),
                List.of(), List.of(), Optional.empty())));
    }

    private static Stretch stretch(Mark mark, String words) {
        return new Stretch(mark, false, List.of(new Prose.Text(words)), List.of());
    }
}
