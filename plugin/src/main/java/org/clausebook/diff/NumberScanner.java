package org.clausebook.diff;

/**
 * Finds numbers with all that belongs to them: a minus, separators ({@code 1 234,5}, {@code 5.8.3}), the other end of a
 * range ({@code 5–7}), per cent, the digits of a telephone, letters that follow at once ({@code 30-күнгө},
 * {@code 152-ФЗ}); and dates.
 */
final class NumberScanner {

    private static final int GROUP = 3;
    private static final int YEAR = 4;
    private static final int SHORTEST_TELEPHONE = 7;

    private final String text;
    private final DateScanner dates;
    private int limit;

    NumberScanner(String text) {
        this.text = text;
        this.dates = new DateScanner(text);
    }

    /** Where the number or date that begins here ends; -1 if none does. */
    int end(int from, int limit) {
        this.limit = limit;
        char first = text.charAt(from);
        if (first == '+') {
            return telephone(from);
        }
        int date = dates.end(from, limit);
        if (date > 0 || !Signs.isDigit(first) && !isMinus(from)) {
            return date;
        }
        int end = number(isMinus(from) ? from + 1 : from);
        if (continuesAsWord(end)) {
            return WordScanner.end(text, end, limit);
        }
        int unit = endsInYear(from, end) ? dates.yearWordEnd(end, limit) : -1;
        return unit > 0 ? unit : percent(end);
    }

    /** A hyphen or minus that belongs to the number behind it: {@code -5}; a dash has a space there. */
    private boolean isMinus(int at) {
        char c = text.charAt(at);
        boolean free = at == 0 || Signs.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return (c == '-' || c == '\u2212') && free && isDigit(at + 1);
    }

    private int number(int from) {
        int end = integer(from);
        while (true) {
            int next = behindSeparator(end);
            if (next < 0) {
                return end;
            }
            end = isDashBefore(next) ? integer(next) : digits(next);
        }
    }

    /** Digits, in groups of three if spaces part them. */
    private int integer(int from) {
        int end = digits(from);
        if (end - from <= GROUP) {
            while (isSpace(end) && digits(end + 1) == end + 1 + GROUP) {
                end += 1 + GROUP;
            }
        }
        return end;
    }

    private int digits(int from) {
        int end = from;
        while (end < limit && Signs.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the digits behind a separator or a dash begin; -1 if there are none. */
    private int behindSeparator(int at) {
        if (at >= limit) {
            return -1;
        }
        if (".,:/".indexOf(text.charAt(at)) >= 0) {
            return isDigit(at + 1) ? at + 1 : -1;
        }
        int dash = isSpace(at) ? at + 1 : at;
        int next = dash == at ? dash + 1 : dash + 2;
        boolean evenly = dash == at || isSpace(dash + 1);
        return dash < limit && Signs.isDash(text.charAt(dash)) && evenly && isDigit(next) ? next : -1;
    }

    private boolean isDashBefore(int at) {
        char before = text.charAt(at - 1);
        return Signs.isDash(before) || Signs.isSpace(before);
    }

    private boolean continuesAsWord(int at) {
        if (at >= limit) {
            return false;
        }
        int c = text.codePointAt(at);
        boolean ending = at + 1 < limit && Signs.isHyphen(c) && Signs.isWordPart(text.codePointAt(at + 1));
        return Signs.isWordPart(c) || Signs.isIgnorable(c) || ending;
    }

    private boolean endsInYear(int from, int end) {
        int first = end;
        while (first > from && Signs.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return end - first == YEAR;
    }

    private int percent(int end) {
        int sign = isSpace(end) ? end + 1 : end;
        return sign < limit && (text.charAt(sign) == '%' || text.charAt(sign) == '\u2030') ? sign + 1 : end;
    }

    private int telephone(int from) {
        int end = from + 1;
        int found = 0;
        while (end < limit) {
            int digit = end;
            while (digit < limit && digit < end + 2 && " -()\u00A0\u2011\u2013".indexOf(text.charAt(digit)) >= 0) {
                digit++;
            }
            if (!isDigit(digit)) {
                break;
            }
            end = digit + 1;
            found++;
        }
        return found >= SHORTEST_TELEPHONE ? end : -1;
    }

    private boolean isDigit(int at) {
        return at < limit && Signs.isDigit(text.charAt(at));
    }

    private boolean isSpace(int at) {
        return at < limit && text.charAt(at) != '\n' && Signs.isSpace(text.charAt(at));
    }
}
