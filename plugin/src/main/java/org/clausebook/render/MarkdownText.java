package org.clausebook.render;

/**
 * Words of authors in a Markdown comment as GitHub and GitLab print it: nothing in them becomes a mark, a link, a mention of
 * a person or a reference to an issue.
 */
final class MarkdownText {

    /** What has a meaning in Markdown wherever it stands in a line. */
    private static final String MARKS = "\\`*_[]{}<>&|~$^#@";

    /**
     * What makes something else of the word behind it: a mention, a reference, an emoji, an address, a table of contents. It
     * is looked for when the Markdown has become HTML, so that an entity does not help; but no one looks across the border
     * of an element.
     */
    private static final String SIGILS = "@#!$~%^&:[{";

    private MarkdownText() {}

    /** @param words fit for one line; it must not be the beginning of one */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean joined = i + 1 < words.length() && !Character.isWhitespace(words.charAt(i + 1));
            if (joined && SIGILS.indexOf(c) >= 0 || isReference(words, i)) {
                out.append("<span>&#").append((int) c).append(";</span>");
            } else if (joined && c == '.' || MARKS.indexOf(c) >= 0) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether it is the hyphen of {@code GH-7}. */
    private static boolean isReference(String words, int at) {
        return words.charAt(at) == '-'
                && at > 0
                && isAsciiLetter(words.charAt(at - 1))
                && at + 1 < words.length()
                && Character.isDigit(words.charAt(at + 1));
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
