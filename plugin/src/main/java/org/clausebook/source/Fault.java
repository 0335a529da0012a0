package org.clausebook.source;

import java.util.Arrays;
import java.util.List;

/**
 * Why a file cannot be taken as text, and where.
 *
 * @param kind    what is wrong
 * @param at      the place; the file's beginning for what concerns the file as a whole
 * @param details what a message about it names, in the order that {@link Kind} documents
 */
public record Fault(Kind kind, Location at, List<String> details) {

    /** What can be wrong with a file before anything in it is understood. */
    public enum Kind {
        /** No such file. */
        MISSING,
        /** A folder, a device or a pipe where a file is expected. */
        NOT_A_FILE,
        /** A link that leads out of the repository. */
        OUTSIDE,
        /** The operating system refuses to read it; details: its words. */
        UNREADABLE,
        /** More bytes than the format allows; details: size and limit in bytes. */
        TOO_LARGE,
        /** Bytes that are not UTF-8; details: the offset of the first one, 0-based. */
        NOT_UTF8,
        /** A character that nobody can see; details: its code point and name, as {@code U+XXXX NAME}. */
        CONTROL_CHARACTER,
        /** A character that not every Java knows, or none at all; details: its code point, as {@code U+XXXX}. */
        UNKNOWN_CHARACTER,
        /** Letters composed of several characters where Unicode has one (not in normal form C); details: the first. */
        NOT_NFC,
        /** A line with more characters than the format allows; details: length and limit. */
        LONG_LINE
    }

    public Fault {
        details = List.copyOf(details);
    }

    static Fault of(Kind kind, Location at, Object... details) {
        return new Fault(kind, at, Arrays.stream(details).map(String::valueOf).toList());
    }
}
