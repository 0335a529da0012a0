package org.clausebook.render;

/**
 * A stylesheet as browsers get it: without what only its authors read, which is a fifth of what they would have to fetch.
 * Comments that begin with {@code /*!} stay: by custom they name an author or a licence.
 */
final class Stylesheet {

    private final String css;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Stylesheet(String css) {
        this.css = css;
    }

    /** The same rules without comments, blank lines and indentation. */
    static String compact(String css) {
        return new Stylesheet(css).compact();
    }

    private String compact() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                copyTo(endOfString(c));
            } else if (css.startsWith("/*", at)) {
                comment();
            } else if (css.regionMatches(true, at, "url(", 0, 4)) {
                copyTo(endOfAddress());
            } else if (c == '\\') {
                copyTo(Math.min(at + 2, css.length()));
            } else if (Character.isWhitespace(c)) {
                blank();
            } else {
                copyTo(at + 1);
            }
        }
        return out.toString();
    }

    private void copyTo(int end) {
        out.append(css, at, end);
        at = end;
    }

    private int endOfString(char quote) {
        for (int i = at + 1; i < css.length(); i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == quote) {
                return i + 1;
            }
        }
        return css.length();
    }

    /** An address without quotation marks may hold what would be a comment elsewhere; one with them is a string. */
    private int endOfAddress() {
        int begin = at + 4;
        while (begin < css.length() && Character.isWhitespace(css.charAt(begin))) {
            begin++;
        }
        boolean quoted = begin < css.length() && (css.charAt(begin) == '"' || css.charAt(begin) == '\'');
        int end = css.indexOf(')', begin);
        return quoted ? begin : end < 0 ? css.length() : end + 1;
    }

    /** A comment parts two words, so where nothing else does, an empty one stays. */
    private void comment() {
        int end = css.indexOf("*/", at + 2);
        int next = end < 0 ? css.length() : end + 2;
        if (css.startsWith("/*!", at)) {
            copyTo(next);
            return;
        }
        boolean apart = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1))
                || next == css.length() || Character.isWhitespace(css.charAt(next));
        out.append(apart ? "" : "/**/");
        at = next;
    }

    /** Of blanks between two words one stays: the end of a line, if there is one among them. */
    private void blank() {
        int begin = at;
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        char one = css.substring(begin, at).indexOf('\n') >= 0 ? '\n' : ' ';
        int last = out.length() - 1;
        if (last < 0) {
            return;
        }
        if (!Character.isWhitespace(out.charAt(last))) {
            out.append(one);
        } else if (one == '\n') {
            out.setCharAt(last, one);
        }
    }
}
