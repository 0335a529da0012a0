package org.clausebook.read;

/** A stretch of a body that means something as a whole, and that the Markdown parser does not get to see. */
sealed interface Atom {

    /** The index just behind it. */
    int end();

    /** A backslash and the sign that it protects. */
    record Escape(char sign, int end) implements Atom {}

    /** {@code &nbsp;}, {@code &#8470;}: what it stands for. */
    record Entity(String text, int end) implements Atom {}

    /** <code>{{name}}</code>. */
    record FactUse(String name, int end) implements Atom {}

    /** {@code <https://…>} or {@code <name@host>}: what is shown, and where it leads. */
    record Autolink(String shown, String address, int end) implements Atom {}
}
