package org.clausebook.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.model.Block;
import org.clausebook.model.PlainText;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText.Item;

/** What a provision is called in a list: its caption, or the words that it begins with. */
final class FirstWords {

    /** About as much as fits on a line, between a number and the word for what happened. */
    private static final int LONGEST = 56;

    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$");

    private FirstWords() {}

    static String of(Item item) {
        return item.heading().isPresent() ? line(item) : cut(line(item));
    }

    /** All that it is cut from: the caption, or the first line. */
    static String line(Item item) {
        return item.heading()
                .map(PlainText::ofLine)
                .orElseGet(() -> firstLine(item.blocks()));
    }

    /** Of a table the words of its head: the signs that divide cells in a text are none. */
    private static String firstLine(List<Block<Prose>> blocks) {
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Table<Prose> table) {
            return table.head().stream().map(PlainText::ofLine).collect(Collectors.joining(", "));
        }
        return PlainText.of(blocks).lines().findFirst().orElse("");
    }

    /** Lets no two names of a list read alike that were cut from different lines: they end behind the word that differs. */
    static List<ChangeList.Line> apart(List<ChangeList.Line> list) {
        Map<String, Set<String>> lines = list.stream().collect(Collectors.groupingBy(
                ChangeList.Line::name, Collectors.mapping(ChangeList.Line::whole, Collectors.toSet())));
        return list.stream()
                .map(line -> line.named(apartFrom(line, lines.get(line.name()))))
                .toList();
    }

    private static String apartFrom(ChangeList.Line line, Collection<String> alike) {
        return alike.stream()
                .filter(other -> !other.equals(line.whole()))
                .map(other -> differing(line.whole(), other))
                .max(Integer::compare)
                .map(end -> cut(line.whole(), line.whole().codePointCount(0, end)))
                .orElse(line.name());
    }

    /** Where the first word ends in which a text differs from another one. */
    private static int differing(String text, String other) {
        int at = 0;
        while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        int space = text.indexOf(' ', at + 1);
        return space < 0 ? text.length() : space;
    }

    static String cut(String text) {
        return cut(text, LONGEST);
    }

    /**
     * Ends between two words, and says that there are more; the ellipsis never stands alone on a line.
     *
     * @param longest how many characters (code points) remain at most, the ellipsis not counted
     */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int end = text.offsetByCodePoints(0, longest);
        int space = text.lastIndexOf(' ', end);
        String begin = text.substring(0, space > 0 ? space : end);
        return LOOSE_END.matcher(begin).replaceFirst("") + "\u00A0…";
    }
}
