package org.clausebook.language;

import java.util.Locale;

/** What a clause can say in words of its own kind, and what a translation of it then has to say too. */
public enum Topic {
    NEGATION(Group.NEGATION, "a negation"),
    MUST(Group.MODALITY, "a duty"),
    MAY(Group.MODALITY, "a right or permission"),
    MUST_NOT(Group.MODALITY, "a prohibition"),
    AT_LEAST(Group.BOUNDS, "a lower limit (at least, or older)"),
    AT_MOST(Group.BOUNDS, "an upper limit (at most, within)"),
    EXCEPT(Group.BOUNDS, "an exception (except, unless)"),
    ONLY(Group.BOUNDS, "a restriction (only)");

    /** Topics of which a phrase can only have one: <i>не вправе</i> forbids, and does not also allow. */
    public enum Group {
        NEGATION,
        MODALITY,
        BOUNDS
    }

    private final Group group;
    private final String words;

    Topic(Group group, String words) {
        this.group = group;
        this.words = words;
    }

    public Group group() {
        return group;
    }

    /** What messages call it. */
    public String words() {
        return words;
    }

    /** The name in {@code markers.properties}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
