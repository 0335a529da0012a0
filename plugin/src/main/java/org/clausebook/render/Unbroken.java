package org.clausebook.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Printable;

/**
 * Keeps on one line what is read as one: {@code № 152-ФЗ}, {@code статьи 10}, {@code 30 күн}, {@code 27 July}, and the
 * ending that follows a reference ({@code 5.8.3-пунктунда}). It adds elements and no characters, so that searching and
 * copying stay exact. Looks at the surroundings of digits only, because most texts have none.
 */
final class Unbroken {

    private static final String SPACE = "[ \u00A0]";
    private static final String NUMBER = "[0-9][0-9.,/]{0,20}+(?:" + SPACE + "[0-9]{3}(?![0-9])){0,4}+";
    private static final String ENDING = "-\\p{L}{1,16}(?!\\p{L})";

    /** {@code 10.1-беренесинде}, {@code 30 дней}. */
    private static final Pattern FOLLOWED =
            pattern(NUMBER + "(?:" + ENDING + "|" + SPACE + "\\p{L}{1,10}(?!\\p{L})\\.?)");

    /** {@code № 152-ФЗ}, {@code ст. 10}, {@code article 10.1}. In Kyrgyz the number comes first. */
    private static final Pattern CITED = pattern("(?:№|(?:ст|ч|п|пп|абз|гл|разд|no|art|cl|sec)\\."
            + "|(?:стат|част|пункт|подпункт|раздел|глав|абзац)\\p{L}{1,3}"
            + "|(?:article|part|clause|section|paragraph)s?)" + SPACE + NUMBER + "(?:" + ENDING + ")?");

    private static final Pattern LEADING = pattern(ENDING);

    private static final int LONGEST_CITING_WORD = 12;

    private final String words;
    private final StringBuilder out;
    private int printed;

    private Unbroken(String words, StringBuilder out) {
        this.words = words;
        this.out = out;
    }

    /** Prints the words as HTML. */
    static void print(String words, StringBuilder out) {
        new Unbroken(words, out).print();
    }

    private void print() {
        keep(LEADING, 0);
        for (int at = digit(0); at < words.length(); at = digit(Math.max(printed, at + 1))) {
            if (!keep(CITED, wordBefore(at))) {
                keep(FOLLOWED, at);
            }
        }
        Printable.markup(words.substring(printed), out);
    }

    /** Keeps together what the pattern finds at this very place, if anything. */
    private boolean keep(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(words).region(at, words.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return false;
        }
        Printable.markup(words.substring(printed, at), out);
        out.append("<span class=\"unbroken\">");
        Printable.markup(matcher.group(), out);
        out.append("</span>");
        printed = matcher.end();
        return true;
    }

    /** Where the next digit is; the end if there is none. */
    private int digit(int from) {
        int at = from;
        while (at < words.length() && (words.charAt(at) < '0' || words.charAt(at) > '9')) {
            at++;
        }
        return at;
    }

    /** Where the word before a number begins, if it is short enough to be one of those that cite. */
    private int wordBefore(int number) {
        int first = Math.max(printed, number - 1 - LONGEST_CITING_WORD);
        int at = Math.max(first, number - 1);
        while (at > first && isCiting(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isCiting(char c) {
        return Character.isLetter(c) || c == '.' || c == '№';
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
