package org.clausebook.diff;

import java.util.List;

/** Finds web and e-mail addresses as they are printed in a text. */
final class AddressScanner {

    private static final List<String> BEGINNINGS = List.of("https://", "http://", "www.", "mailto:", "tel:");

    private final String text;
    /** Up to here it is known that no e-mail address begins, so that nothing is looked at again and again. */
    private int noMailBefore;

    AddressScanner(String text) {
        this.text = text;
    }

    /** Where the address that begins here ends; -1 if none does. */
    int end(int from, int limit) {
        char first = text.charAt(from);
        if ("hwmtHWMT".indexOf(first) >= 0) {
            for (String beginning : BEGINNINGS) {
                if (text.regionMatches(true, from, beginning, 0, beginning.length())) {
                    return web(from, from + beginning.length(), limit);
                }
            }
        }
        return from >= noMailBefore && Character.isLetterOrDigit(first) ? mail(from, limit) : -1;
    }

    private int web(int from, int behindBeginning, int limit) {
        int end = behindBeginning;
        while (end < limit && isOfAddress(text.charAt(end))) {
            end++;
        }
        boolean opened = text.substring(from, end).indexOf('(') >= 0;
        while (end > behindBeginning && (isPunctuation(text.charAt(end - 1)) || !opened && text.charAt(end - 1) == ')')) {
            end--;
        }
        return end > behindBeginning ? end : -1;
    }

    private static boolean isOfAddress(char c) {
        return !Signs.isSpace(c) && !Signs.isIgnorable(c) && c != '<' && c != '>' && (c == '\'' || !Signs.isQuote(c));
    }

    private static boolean isPunctuation(char c) {
        return ".,;:!?'".indexOf(c) >= 0;
    }

    private int mail(int from, int limit) {
        int at = from;
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || "._%+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        noMailBefore = at;
        if (at >= limit || text.charAt(at) != '@') {
            return -1;
        }
        int end = at + 1;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || isInner(end, limit))) {
            end++;
        }
        return end > at + 1 ? end : -1;
    }

    /** A full stop or hyphen within the name of a host, not behind it. */
    private boolean isInner(int at, int limit) {
        boolean joins = text.charAt(at) == '.' || text.charAt(at) == '-';
        return joins && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
