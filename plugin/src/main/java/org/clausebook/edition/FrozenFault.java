package org.clausebook.edition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.source.Location;

/**
 * A way in which an archive is not as it was released, and where.
 *
 * @param kind what is wrong
 * @param at the file or folder; the line for what stands in one, its beginning for what concerns it as a whole
 * @param details what a message about it names, in the order that {@link Kind} documents; lines and columns as people
 *     count them, from 1
 */
record FrozenFault(Kind kind, Location at, List<String> details) implements Comparable<FrozenFault> {

    private static final Comparator<FrozenFault> ORDER = Comparator.comparing(FrozenFault::at)
            .thenComparing(FrozenFault::kind)
            .thenComparing(fault -> fault.details.stream().collect(Collectors.joining("\n")));

    /** What can be wrong. Nothing here is ever about the time or the mode of a file. */
    enum Kind {
        /**
         * A file, a link or a device where a folder should be; details: {@code file}, {@code link} or {@code other}.
         */
        NOT_A_FOLDER,
        /**
         * A folder, a link or a device where a file should be; details: {@code folder}, {@code link} or {@code other}.
         */
        NOT_A_FILE,
        /** The operating system refuses to read it; details: its words. */
        UNREADABLE,
        /** More bytes than a file of this name may have, so it was not read; details: size and limit. */
        TOO_LARGE,
        /** CRLF where the file was released with LF, and nothing else has changed. */
        LINE_ENDS,
        /** A byte order mark at the beginning of the file, and nothing else has changed. */
        BYTE_ORDER_MARK,
        /** A name that differs from the right one only in upper and lower case; details: the right name. */
        OTHER_CASE,

        /** There are editions but no list of them; the place is the missing file. */
        LOCK_MISSING,
        /** The list does not begin as that of this policy does; details: the line, and what it should be. */
        LOCK_HEADER,
        /** A line that is not a version and a digest; details: the line. */
        LOCK_LINE,
        /** A line that lists an edition again; details: the version, and the line that lists it first. */
        LOCK_DUPLICATE,
        /** The last line does not end in a line end: something is lacking. */
        LOCK_CUT,

        /** Something that is no part of an archive. */
        FOREIGN,
        /** A folder whose name is not {@code MAJOR.MINOR.PATCH}. */
        NOT_A_VERSION,
        /** What a release left that was interrupted; the next release removes it. */
        LEFTOVER,
        /** The line lists an edition whose folder is not there; details: the version. */
        FOLDER_MISSING,
        /** A whole edition that the list lacks: its release was interrupted, and the same release completes it. */
        UNLISTED,
        /** An edition that the list lacks, and that is not whole either. */
        UNLISTED_DAMAGED,

        /** The edition has no manifest; the place is the missing file. */
        MANIFEST_MISSING,
        /** The file is not a manifest. */
        MANIFEST_MALFORMED,
        /** The manifest of another policy or edition; details: that policy and that version. */
        MANIFEST_MISPLACED,
        /**
         * Manifest and list disagree, so that no file of the edition can be verified; details: the digest of the
         * manifest, the digest in the list, and the line of the list.
         */
        MANIFEST_CHANGED,
        /**
         * The manifest does not name the edition listed before its own, or names another manifest of it; details: what
         * it names, and what it should: version and digest with a space between, or {@code none}.
         */
        CHAIN_BROKEN,

        /** A file that the manifest lists is not there; the place is the missing file. */
        FILE_MISSING,
        /**
         * Something that the manifest does not list; details: {@code file}, {@code folder}, {@code link}, {@code
         * other}.
         */
        FILE_EXTRA,
        /** A file has other bytes than were released; details: the digest released, and the one found. */
        FILE_CHANGED
    }

    FrozenFault {
        details = List.copyOf(details);
    }

    static FrozenFault of(Kind kind, Location at, Object... details) {
        return new FrozenFault(kind, at, Arrays.stream(details).map(String::valueOf).toList());
    }

    /** In the order of their places. */
    @Override
    public int compareTo(FrozenFault other) {
        return ORDER.compare(this, other);
    }
}
