package org.clausebook.page;

import java.util.regex.Pattern;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText.Item;

/** What a provision is called in a list: its caption, or the words that it begins with. */
final class FirstWords {

    /** About as much as fits on a line, between a number and the word for what happened. */
    private static final int LONGEST = 56;

    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$");

    private FirstWords() {}

    static String of(Item item) {
        return item.heading()
                .map(PlainText::ofLine)
                .orElseGet(() -> cut(PlainText.of(item.blocks()).lines().findFirst().orElse("")));
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
