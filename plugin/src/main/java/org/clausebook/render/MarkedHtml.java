package org.clausebook.render;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.clausebook.finding.Printable;
import org.clausebook.model.Block;
import org.clausebook.page.MarkedWords;
import org.clausebook.page.MarkedWords.Style;
import org.clausebook.source.Characters;

/**
 * The texts of a report as HTML. They are shown as they are, mistakes and all: a character that cannot be seen is spelt out, and
 * no link leads anywhere.
 */
final class MarkedHtml {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private MarkedHtml() {}

    static String blocks(List<Block<MarkedWords>> blocks) {
        return new BlockHtml<MarkedWords>(BlockHtml.Layout.forPage("table"), MarkedHtml::line, new StringBuilder())
                .print(blocks);
    }

    static String line(List<MarkedWords> line) {
        StringBuilder out = new StringBuilder();
        line(line, out);
        return out.toString();
    }

    private static void line(List<MarkedWords> line, StringBuilder out) {
        line.forEach(words -> words(words, out));
    }

    private static void words(MarkedWords words, StringBuilder out) {
        if (words.styles().contains(Style.LINE_BREAK)) {
            out.append("<br>");
            return;
        }
        if (words.styles().contains(Style.DELETED)) {
            edited("del", "deleted", words, out);
            return;
        }
        if (words.styles().contains(Style.INSERTED)) {
            edited("ins", "inserted", words, out);
            return;
        }
        words.value().ifPresent(value -> out.append(value.odd() ? "<mark class=\"odd\">" : "<mark>"));
        styled(words, out);
        words.value().ifPresent(value -> {
            if (value.last()) {
                out.append("<sup>");
                text((value.odd() ? "≠" : "") + value.sign(), out);
                out.append("</sup>");
            }
            out.append("</mark>");
        });
        if (!words.behind().isEmpty()) {
            out.append(" <small>(");
            text(words.behind(), out);
            out.append(")</small>");
        }
    }

    /** Many screen readers say nothing of these elements: the words that say it are there for them alone. */
    private static void edited(String element, String said, MarkedWords words, StringBuilder out) {
        out.append('<').append(element).append("><span class=\"hidden\" lang=\"en\">[").append(said).append(": </span>");
        text(words.words(), out);
        out.append("<span class=\"hidden\">]</span></").append(element).append('>');
    }

    private static void styled(MarkedWords words, StringBuilder out) {
        Set<Style> styles = words.styles();
        StringBuilder end = new StringBuilder();
        if (styles.contains(Style.STRONG)) {
            out.append("<strong>");
            end.insert(0, "</strong>");
        }
        if (styles.contains(Style.EMPHASIS)) {
            out.append("<em>");
            end.insert(0, "</em>");
        }
        if (styles.contains(Style.LINK) || styles.contains(Style.FACT)) {
            out.append(styles.contains(Style.FACT) ? "<span class=\"fact\">" : "<span class=\"link\">");
            end.insert(0, "</span>");
        }
        text(words.words(), out);
        out.append(end);
    }

    /** Escapes words; what readers could not see stands there by its code. */
    static void text(String words, StringBuilder out) {
        StringBuilder run = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (Characters.isReadable(c)) {
                run.appendCodePoint(c);
            } else {
                run.append("[U+").append(HEX.toHexDigits(c, c > 0xFFFF ? 6 : 4)).append(']');
            }
        });
        Printable.markup(run.toString(), out);
    }
}
