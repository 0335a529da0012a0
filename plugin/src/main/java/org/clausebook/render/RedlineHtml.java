package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.finding.Printable;
import org.clausebook.model.Block;
import org.clausebook.model.PlainText;
import org.clausebook.page.Stretch;

/**
 * Redlines as HTML. What was deleted and inserted are elements of their own; because many screen readers do not say so,
 * each carries the words that the stylesheet makes them say at its beginning and end. Those words are not part of the
 * text: searching and copying do not find them.
 */
final class RedlineHtml {

    /** About a line on the screen. */
    private static final int AT_A_GLANCE = 80;

    private final ProseHtml now;
    private final ProseHtml before;
    private final BlockHtml.Layout layout;
    private final String deleted;
    private final String inserted;

    /**
     * @param now    prints words that hold
     * @param before prints words that were deleted: what they refer to may be gone as well
     * @param layout what stands around blocks
     * @param text   the texts of the look
     */
    RedlineHtml(ProseHtml now, ProseHtml before, BlockHtml.Layout layout, Map<String, String> text) {
        this.now = now;
        this.before = before;
        this.layout = layout;
        this.deleted = spoken(text.getOrDefault("deleted-begin", ""), text.getOrDefault("deleted-end", ""));
        this.inserted = spoken(text.getOrDefault("inserted-begin", ""), text.getOrDefault("inserted-end", ""));
    }

    String blocks(List<Block<Stretch>> blocks) {
        return new BlockHtml<Stretch>(layout, this::line, RedlineHtml::numbers, new StringBuilder()).print(blocks);
    }

    /** Of what is there still or is new, the number that it has now, or an item behind a deleted one would be cited wrongly. */
    private static int[] numbers(List<List<Block<Stretch>>> items) {
        int[] numbers = new int[items.size()];
        int before = 0;
        int now = 0;
        for (int i = 0; i < numbers.length; i++) {
            boolean gone = isAll(items.get(i), Stretch.Mark.DELETED);
            before += isAll(items.get(i), Stretch.Mark.INSERTED) ? 0 : 1;
            now += gone ? 0 : 1;
            numbers[i] = gone ? before : now;
        }
        return numbers;
    }

    private static boolean isAll(List<Block<Stretch>> item, Stretch.Mark mark) {
        List<Stretch> stretches = new ArrayList<>();
        Block.eachLine(item, stretches::addAll);
        return !stretches.isEmpty() && stretches.stream().allMatch(stretch -> stretch.mark() == mark);
    }

    String line(List<Stretch> line) {
        StringBuilder out = new StringBuilder();
        line(line, out);
        return out.toString();
    }

    private void line(List<Stretch> line, StringBuilder out) {
        boolean whole = isReplaced(line);
        for (Stretch stretch : line) {
            switch (stretch.mark()) {
                case KEPT -> now.line(stretch.words(), out);
                case DELETED -> marked("del", deleted, stretch, whole, before, out);
                case INSERTED -> marked("ins", inserted, stretch, whole, now, out);
            }
        }
    }

    /** All of it is new or gone, or both and too long to be taken in at a glance. */
    private static boolean isReplaced(List<Stretch> line) {
        return line.stream().noneMatch(stretch -> stretch.mark() == Stretch.Mark.KEPT)
                && (line.size() == 1 || line.stream().mapToInt(RedlineHtml::length).sum() > AT_A_GLANCE);
    }

    private static int length(Stretch stretch) {
        return PlainText.ofLine(stretch.words()).length();
    }

    /** @param whole whether the line is marked as such, rather than every word of it */
    private static void marked(
            String element, String spoken, Stretch stretch, boolean whole, ProseHtml words, StringBuilder out) {
        out.append('<').append(element);
        if (stretch.minor() || whole) {
            out.append(" class=\"").append(stretch.minor() ? "minor" : "whole").append('"');
        }
        out.append(spoken).append('>');
        words.line(stretch.words(), out);
        for (String address : stretch.addresses()) {
            out.append(" <small>(");
            Printable.markup(address, out);
            out.append(")</small>");
        }
        out.append("</").append(element).append('>');
    }

    private static String spoken(String begin, String end) {
        StringBuilder out = new StringBuilder(" data-begin=\"");
        Printable.markup(begin, out);
        out.append("\" data-end=\"");
        Printable.markup(end, out);
        return out.append('"').toString();
    }
}
