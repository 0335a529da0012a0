package org.clausebook.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens, in one pass. White space is left out. */
final class Tokens {

    /** What an address may begin with, if a full stop follows. */
    static final String WEB = "www";

    private static final int GROUP = 3;
    private static final int SHORTEST_TELEPHONE = 7;
    private static final int SHORTEST_NATIONAL_TELEPHONE = 10;
    private static final int LONGEST_TELEPHONE = 15;
    private static final String SPACES = " \u00A0\u202F\u2009";
    private static final String MAIL_SIGNS = "._%+-";
    private static final String END_OF_SENTENCE = ".,;:!?";

    private final String text;
    private final boolean groupsWithComma;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text, boolean groupsWithComma) {
        this.text = text;
        this.groupsWithComma = groupsWithComma;
    }

    /** @param groupsWithComma whether {@code 1,000} is a thousand, as in English, and not one */
    static List<Token> of(String text, boolean groupsWithComma) {
        return new Tokens(text, groupsWithComma).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits();
            } else if (isLetter(c)) {
                letters();
            } else if (c == '+' && telephone(at + 1, SHORTEST_TELEPHONE, false)) {
                continue;
            } else if (c == '@') {
                mail();
            } else {
                if (!Character.isWhitespace(c) && SPACES.indexOf(c) < 0) {
                    tokens.add(Token.sign(text, at));
                }
                at++;
            }
        }
        return tokens;
    }

    private void letters() {
        int end = lettersEnd(text, at);
        boolean address = text.startsWith("://", end) && isScheme(end) || text.startsWith(WEB + ".", at);
        if (address) {
            web();
        } else {
            add(Token.word(text, at, end));
        }
    }

    /** Behind the letters that stand at a place; the place itself if there are none. */
    static int lettersEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Letters.isLetter(c);
    }

    private boolean isScheme(int end) {
        return text.startsWith("http", at) && end - at <= "https".length();
    }

    private void web() {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "<>\"«»“”\uFFFC".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        end = withoutEndOfSentence(end);
        add(Token.address(text, at, end, text.substring(at, end)));
    }

    private int withoutEndOfSentence(int end) {
        int last = end;
        while (last > at && END_OF_SENTENCE.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean closesNothing = text.charAt(last - 1) == ')' && text.substring(at, last).indexOf('(') < 0;
        return closesNothing ? last - 1 : last;
    }

    /** What stands before the sign has been cut into tokens already; they are taken back. */
    private void mail() {
        int from = at;
        while (from > 0 && isMailSign(text.charAt(from - 1))) {
            from--;
        }
        int end = at + 1;
        while (end < text.length() && isMailSign(text.charAt(end))) {
            end++;
        }
        end = withoutEndOfSentence(end);
        boolean address = from < at && text.substring(at, end).indexOf('.') > 1;
        if (!address) {
            add(Token.sign(text, at));
            return;
        }
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).start() >= from) {
            tokens.remove(tokens.size() - 1);
        }
        at = from;
        add(Token.address(text, from, end, text.substring(from, end).toLowerCase(Locale.ROOT)));
    }

    private static boolean isMailSign(char c) {
        return Character.isLetterOrDigit(c) || MAIL_SIGNS.indexOf(c) >= 0;
    }

    private void digits() {
        if (!telephone(at, SHORTEST_NATIONAL_TELEPHONE, true)) {
            number();
        }
    }

    /** Digits with hyphens, brackets and spaces between them, two signs in a row at most. */
    private boolean telephone(int from, int shortest, boolean needsSigns) {
        StringBuilder digits = new StringBuilder();
        boolean bracket = false;
        int signs = 0;
        int end = from;
        for (int i = from; i < text.length() && i - end <= 2 && digits.length() <= LONGEST_TELEPHONE; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
                end = i + 1;
            } else if (SPACES.indexOf(c) >= 0 || "()-\u2011".indexOf(c) >= 0) {
                bracket |= c == '(';
                signs++;
            } else {
                break;
            }
        }
        if (digits.length() < shortest || digits.length() > LONGEST_TELEPHONE) {
            return false;
        }
        boolean national = text.charAt(from) == '0' && digits.length() >= SHORTEST_NATIONAL_TELEPHONE && signs > 0;
        boolean grouped = !needsSigns || national || signs > 2 && (bracket || text.substring(from, end).indexOf('-') > 0);
        if (!grouped) {
            return false;
        }
        add(Token.address(text, at, end, "tel:" + digits));
        return true;
    }

    private void number() {
        StringBuilder whole = new StringBuilder();
        int end = run(at, whole);
        int group;
        while (whole.length() > 0 && (group = groupEnd(end)) > 0) {
            whole.append(text, end + 1, group);
            end = group;
        }
        int points = 0;
        while (end + 1 < text.length() && isSeparator(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
            whole.append(text.charAt(end) == ',' ? '.' : text.charAt(end));
            end = run(end + 1, whole);
            points++;
        }
        String digits = whole.toString();
        boolean decimal = points == 1 && digits.indexOf('.') > 0;
        add(Token.number(text, at, end, points == 0 || decimal ? plain(digits) : digits));
    }

    private boolean isSeparator(char c) {
        return c == '.' || c == ':' || c == '/' || c == ',' && !groupsWithComma;
    }

    /** Where the group of three digits behind a separator ends; -1 if there is none. All separators are the same sign. */
    private int groupEnd(int end) {
        if (end + GROUP >= text.length()) {
            return -1;
        }
        char separator = text.charAt(end);
        boolean separated = SPACES.indexOf(separator) >= 0 || separator == ',' && groupsWithComma;
        boolean first = end - at <= GROUP;
        boolean further = end - at > GROUP && text.charAt(end - GROUP - 1) == separator;
        int next = end + 1 + GROUP;
        boolean grouped = separated && (first || further) && areDigits(end + 1, next);
        boolean more = next < text.length() && isDigit(text.charAt(next));
        return grouped && !more ? next : -1;
    }

    private boolean areDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int run(int from, StringBuilder digits) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            digits.append(text.charAt(end));
            end++;
        }
        return end;
    }

    /** Without zeros that say nothing: {@code 007} is 7, {@code 1.50} is 1.5. */
    private static String plain(String digits) {
        int from = 0;
        while (from + 1 < digits.length() && digits.charAt(from) == '0' && digits.charAt(from + 1) != '.') {
            from++;
        }
        int end = digits.length();
        if (digits.indexOf('.') >= 0) {
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            end = digits.charAt(end - 1) == '.' ? end - 1 : end;
        }
        return digits.substring(from, end);
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.end();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
