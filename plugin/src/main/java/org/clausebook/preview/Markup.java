package org.clausebook.preview;

/** HTML being written: whatever is text is escaped, so that nothing in a finding can become markup. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it stands. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, between tags or in an attribute. */
    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** An element with text only. */
    Markup element(String name, String className, String text) {
        return raw("<" + name + " class=\"" + className + "\">").text(text).raw("</" + name + ">");
    }

    /** A link. */
    Markup link(String to, String words) {
        return raw("<a href=\"").text(to).raw("\">").text(words).raw("</a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
