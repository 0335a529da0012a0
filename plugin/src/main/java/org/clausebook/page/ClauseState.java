package org.clausebook.page;

/** How a clause stands in one language, apart from what was found in it. */
public enum ClauseState {
    /** It is the text that all others render. */
    DRAFTING("drafting", "¶"),
    /** It is there; the site does not ask who vouches for it. */
    TRANSLATED("translated", "·"),
    /** Somebody has attested it, and neither text has changed since. */
    CURRENT("current", "✓"),
    UNATTESTED("not attested", "○"),
    /** The drafting text has changed since it was attested. */
    STALE("stale", "↻"),
    /** The translation itself has. */
    CHANGED("changed since", "≠"),
    MISSING("missing", "□"),
    /** The whole file is missing, or cannot be read. */
    UNREAD("not read", "?"),
    REPEALED("repealed", "–");

    private final String word;
    private final String sign;

    ClauseState(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** The word that reports print. */
    public String word() {
        return word;
    }

    /** One character that goes before the word, so that the eye finds it. */
    public String sign() {
        return sign;
    }

    /** Whether there is something to look at in this very clause, whatever was found in it. */
    boolean isOpen() {
        return switch (this) {
            case STALE, CHANGED, MISSING -> true;
            case DRAFTING, TRANSLATED, CURRENT, UNATTESTED, UNREAD, REPEALED -> false;
        };
    }
}
