package org.clausebook.diff;

import java.util.Locale;

/** In which way a provision changed; a provision may have changed in several ways at once. */
public enum Kind {
    /** It is new. */
    ADDED,
    /** It keeps its number, and has no text any more; or it was not there before, and has none either. */
    REPEALED,
    /** Its id is gone. */
    REMOVED,
    /** Words, numbers, or punctuation or divisions that can carry a meaning, are others; or a link leads elsewhere. */
    REWORDED,
    /** The words of its title or caption are others. */
    RETITLED,
    /** It stands below another provision, or in another order among those beside it. */
    MOVED,
    /** Its own number is another, or its text is the same but for numbers of provisions that it refers to. */
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
