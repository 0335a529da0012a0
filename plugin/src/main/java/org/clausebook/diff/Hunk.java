package org.clausebook.diff;

/** A stretch of two sequences that differs; what stands between two hunks is the same in both. */
record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {

    boolean isInsertion() {
        return oldFrom == oldTo;
    }

    boolean isDeletion() {
        return newFrom == newTo;
    }

    /** Both, and what stands between them. */
    Hunk through(Hunk next) {
        return new Hunk(oldFrom, next.oldTo, newFrom, next.newTo);
    }

    /** The same, seen from the other sequence. */
    Hunk reversed() {
        return new Hunk(newFrom, newTo, oldFrom, oldTo);
    }

    /** The same in longer sequences that these were cut from. */
    Hunk shifted(int oldBy, int newBy) {
        return new Hunk(oldFrom + oldBy, oldTo + oldBy, newFrom + newBy, newTo + newBy);
    }
}
