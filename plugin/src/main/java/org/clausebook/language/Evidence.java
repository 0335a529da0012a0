package org.clausebook.language;

/** Whether a text says something. */
public enum Evidence {
    NO,
    /** It has words that can be read so, as <i>without</i> can be read as a negation. */
    PERHAPS,
    YES
}
