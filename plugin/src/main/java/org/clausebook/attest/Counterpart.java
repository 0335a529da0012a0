package org.clausebook.attest;

import org.clausebook.finding.Marks;

/**
 * The part of a translation that most likely renders what has changed in its source: the same share of the same line, with some
 * words around it. A guess by length, good enough to begin reading at; nothing is decided by it.
 */
final class Counterpart {

    /** As much as a sentence can quote (code points, about). */
    private static final int LONGEST = 140;

    private Counterpart() {}

    /**
     * The whole translation if it is short.
     *
     * @param before      the source as it was attested, in the {@link NormalForm}; so was the translation
     * @param after       the source as it is
     * @param translation likewise in the normal form
     */
    static String of(String before, String after, String translation) {
        int place = place(before, firstDifference(before, after), translation);
        int from = Math.max(0, Math.min(place - LONGEST / 2, translation.length() - LONGEST));
        int to = Math.min(translation.length(), from + LONGEST);
        int begin = from == 0 ? 0 : behindBlank(translation, from, place);
        int end = to == translation.length() ? to : beforeBlank(translation, place, to);
        return (begin == 0 ? "" : Marks.GAP + " ")
                + SourceChange.line(translation.substring(begin, end).strip())
                + (end == translation.length() ? "" : " " + Marks.GAP);
    }

    private static int firstDifference(String before, String after) {
        int least = Math.min(before.length(), after.length());
        int i = 0;
        while (i < least && before.charAt(i) == after.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Line by line if both have as many of them, and otherwise by their whole length. */
    private static int place(String before, int changed, String translation) {
        if (lines(before) != lines(translation)) {
            return share(changed, before.length(), translation.length());
        }
        int ownStart = before.lastIndexOf('\n', changed - 1) + 1;
        int start = 0;
        for (int line = lines(before.substring(0, ownStart)); line > 1; line--) {
            start = translation.indexOf('\n', start) + 1;
        }
        return start + share(changed - ownStart, end(before, ownStart) - ownStart, end(translation, start) - start);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }

    private static int end(String text, int lineStart) {
        int end = text.indexOf('\n', lineStart);
        return end < 0 ? text.length() : end;
    }

    private static int share(int part, int whole, int of) {
        return whole == 0 ? 0 : (int) ((long) part * of / whole);
    }

    /** Where the next word begins, unless that is behind the place: then in the middle of one, but not of a character. */
    private static int behindBlank(String text, int from, int place) {
        int blank = text.indexOf(' ', from - 1);
        return blank >= 0 && blank < place ? blank + 1 : from + low(text, from);
    }

    private static int beforeBlank(String text, int place, int to) {
        int blank = text.lastIndexOf(' ', to);
        return blank > place ? blank : to + low(text, to);
    }

    /** 1 if a character has begun in front of it. */
    private static int low(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
    }
}
