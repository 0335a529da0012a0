package org.clausebook.diff;

/** What a token says, without what is only a matter of setting: letter case, kinds of dashes, quotes and spaces. */
final class Keys {

    private Keys() {}

    /** Of a word: in small letters, with plain hyphens and apostrophes, without soft hyphens. */
    static String word(String text, int from, int to) {
        return plain(text, from, to, false);
    }

    /** Of a number or date: likewise, and without spaces. */
    static String number(String text, int from, int to) {
        return plain(text, from, to, true);
    }

    private static String plain(String text, int from, int to, boolean withoutSpaces) {
        int at = from;
        while (at < to && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == to) {
            return text.substring(from, to);
        }
        StringBuilder key = new StringBuilder(to - from).append(text, from, at);
        while (at < to) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Signs.isDash(c)) {
                key.append('-');
            } else if (Signs.isQuote(c) || Signs.isApostrophe(c)) {
                key.append('\'');
            } else if (!Signs.isIgnorable(c) && !(withoutSpaces && Signs.isSpace(c))) {
                key.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** Nearly every character: a small letter of the alphabets at hand, or a digit. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= '\u0430' && c <= '\u045F';
    }

    /** Of a sign: one for all dashes, one for all quotation marks, one for all ellipses; otherwise itself. */
    static String sign(String text, int from, int to) {
        int c = text.codePointAt(from);
        if (Signs.isDash(c)) {
            return "-";
        }
        if (Signs.isQuote(c)) {
            return "\"";
        }
        return c == '.' && to - from > 1 ? "\u2026" : Character.toString(c);
    }

    /** Where a sign ends: two and more full stops are an ellipsis, two and more hyphens a dash. */
    static int signEnd(String text, int from, int limit) {
        int c = text.codePointAt(from);
        int end = from + Character.charCount(c);
        while ((c == '.' || c == '-') && end < limit && text.charAt(end) == c) {
            end++;
        }
        return end;
    }
}
