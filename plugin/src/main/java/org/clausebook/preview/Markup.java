package org.clausebook.preview;

import org.clausebook.finding.Printable;

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
        Printable.markup(text, out);
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
