package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.page.Stretch.Mark.DELETED;
import static org.clausebook.page.Stretch.Mark.INSERTED;
import static org.clausebook.page.Stretch.Mark.KEPT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Memo;
import org.clausebook.model.Prose;
import org.clausebook.page.Stretch;
import org.junit.jupiter.api.Test;

class RedlineHtmlTest {

    private static final Map<String, String> TEXT = Map.of(
            "deleted-begin", "deleted:", "deleted-end", "end of deletion",
            "inserted-begin", "inserted:", "inserted-end", "end of \"insertion\"");

    private static final String DEL = " data-begin=\"deleted:\" data-end=\"end of deletion\"";
    private static final String INS = " data-begin=\"inserted:\" data-end=\"end of &quot;insertion&quot;\"";

    private final RedlineHtml html = new RedlineHtml(
            ProseHtml.forPage(to -> "now#" + to.clause().orElse(""), to -> Optional.empty(), BlockHtml.Layout.BARE, new Memo<>()),
            ProseHtml.forPage(to -> "before#" + to.clause().orElse(""), to -> Optional.empty(), BlockHtml.Layout.BARE, new Memo<>()),
            BlockHtml.Layout.BARE,
            TEXT);

    @Test
    void marksWhatWasDeletedAndInsertedForTheEyeAndTheEar() {
        assertThat(html.line(List.of(kept("for "), deleted("60"), inserted("30"), kept(" days"))))
                .isEqualTo("for <del" + DEL + ">60</del><ins" + INS + ">30</ins> days");
    }

    @Test
    void marksALineThatIsAllNewOrGoneAsAWhole() {
        assertThat(html.line(List.of(inserted("new")))).isEqualTo("<ins class=\"whole\"" + INS + ">new</ins>");
        assertThat(html.line(List.of(deleted("gone")))).isEqualTo("<del class=\"whole\"" + DEL + ">gone</del>");
        assertThat(html.line(List.of(kept("kept")))).isEqualTo("kept");
    }

    @Test
    void marksALongLineThatWasReplacedAsAWhole() {
        String old = "A sentence that nobody wrote like this. ".repeat(2);
        assertThat(html.line(List.of(deleted("10"), inserted("15")))).doesNotContain("whole");
        assertThat(html.line(List.of(deleted(old), inserted("Short."))))
                .isEqualTo("<del class=\"whole\"" + DEL + ">" + old + "</del><ins class=\"whole\"" + INS + ">Short.</ins>");
        assertThat(html.line(List.of(deleted(old), inserted("Short."), kept(".")))).doesNotContain("whole");
    }

    @Test
    void marksTypographyAndNumbersLighter() {
        Stretch minor = new Stretch(INSERTED, true, words("5.9"), List.of());
        assertThat(html.line(List.of(kept("see "), minor))).isEqualTo("see <ins class=\"minor\"" + INS + ">5.9</ins>");
    }

    @Test
    void deletedReferencesLeadToTheTextTheyStoodIn() {
        List<Prose> link = List.of(new Prose.Link(
                new Destination.Page("privacy", Optional.of("a")), words("1.1")));
        assertThat(html.line(List.of(
                        new Stretch(KEPT, false, link, List.of()),
                        new Stretch(DELETED, false, link, List.of()),
                        new Stretch(INSERTED, false, link, List.of()))))
                .isEqualTo("<a class=\"ref\" href=\"now#a\">1.1</a>"
                        + "<del" + DEL + "><a class=\"ref\" href=\"before#a\">1.1</a></del>"
                        + "<ins" + INS + "><a class=\"ref\" href=\"now#a\">1.1</a></ins>");
    }

    @Test
    void showsWhereALinkLeadsIfThatIsWhatChanged() {
        Stretch other = new Stretch(INSERTED, false, words("the law"), List.of("https://example.com/?a=1&b=<2>"));
        assertThat(html.line(List.of(kept("by "), other)))
                .isEqualTo("by <ins" + INS + ">the law <small>(https://example.com/?a=1&amp;b=&lt;2&gt;)</small></ins>");
    }

    @Test
    void escapesEveryCharacter() {
        assertThat(html.line(List.of(kept("<b>"), inserted("\"&'"))))
                .isEqualTo("&lt;b&gt;<ins" + INS + ">&quot;&amp;&#39;</ins>");
    }

    @Test
    void keepsListsAndTables() {
        Block<Stretch> list = new Block.ItemList<>(false, List.of(
                List.of(new Block.Paragraph<>(List.of(kept("one")))), List.of(new Block.Paragraph<>(List.of(inserted("two"))))));
        Block<Stretch> table = new Block.Table<>(
                List.of(Block.Alignment.END), List.of(List.of(kept("head"))), List.of(List.of(List.of(deleted("cell")))));
        assertThat(html.blocks(List.of(list, table)))
                .isEqualTo("<ul><li>one</li><li><ins class=\"whole\"" + INS + ">two</ins></li></ul>"
                        + "<table><thead><tr><th scope=\"col\" class=\"end\">head</th></tr></thead><tbody>"
                        + "<tr><td class=\"end\"><del class=\"whole\"" + DEL + ">cell</del></td></tr></tbody></table>");
    }

    @Test
    void itemsHaveTheNumbersOfTheTextThatTheyStandIn() {
        Block<Stretch> list = new Block.ItemList<>(true, List.of(
                item(kept("a")),
                item(deleted("b")),
                item(deleted("c")),
                item(inserted("d")),
                item(deleted("e"), inserted("f")),
                item(kept("g"))));
        assertThat(html.blocks(List.of(list)).replaceAll("</?(?:ins|del)[^>]*>", ""))
                .isEqualTo("<ol><li>a</li><li>b</li><li>c</li><li value=\"2\">d</li><li>ef</li><li>g</li></ol>");
    }

    private static List<Block<Stretch>> item(Stretch... line) {
        return List.of(new Block.Paragraph<>(List.of(line)));
    }

    private static Stretch kept(String words) {
        return new Stretch(KEPT, false, words(words), List.of());
    }

    private static Stretch deleted(String words) {
        return new Stretch(DELETED, false, words(words), List.of());
    }

    private static Stretch inserted(String words) {
        return new Stretch(INSERTED, false, words(words), List.of());
    }

    private static List<Prose> words(String words) {
        return List.of(new Prose.Text(words));
    }
}
