package org.clausebook.diff;

import java.util.Locale;

/** In which way a provision changed; a provision may have changed in several ways at once. */
public enum Kind {
    /** It is new. */
    ADDED,
    /** It keeps its number, and has no text any more. */
    REPEALED,
    /** Its id is gone: another provision says that it replaces it. */
    REMOVED,
    /** Words, numbers or punctuation that can carry a meaning are others. */
    REWORDED,
    /** The words of its title or caption are others. */
    RETITLED,
    /** It stands below another provision, or before one that it stood behind. */
    MOVED,
    /** Its own number, or one that it cites, is another, because provisions before it came or went. */
    RENUMBERED,
    /** White space, quotation marks, dashes, letter case and the like are others; no word is. */
    EDITORIAL;

    /** The word for it in JSON and keys of interface texts: {@code reworded}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether readers get other words than before. */
    public boolean changesWords() {
        return switch (this) {
            case ADDED, REPEALED, REMOVED, REWORDED, RETITLED -> true;
            case MOVED, RENUMBERED, EDITORIAL -> false;
        };
    }
}
