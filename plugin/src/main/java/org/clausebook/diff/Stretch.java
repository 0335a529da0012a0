package org.clausebook.diff;

/** A stretch of two lines in which the same happened to all tokens; of what was inserted, the old part is empty. */
record Stretch(State state, int oldFrom, int oldTo, int newFrom, int newTo) {

    enum State {
        /** The same in every respect. */
        KEPT,
        /** Says the same, but looks different. */
        MINOR,
        /** Says something else. */
        MAJOR
    }

    boolean is(State other) {
        return state == other;
    }

    /** Both as one, in the state of this one. */
    Stretch through(Stretch next) {
        return new Stretch(state, oldFrom, next.oldTo, newFrom, next.newTo);
    }

    Stretch as(State other) {
        return new Stretch(other, oldFrom, oldTo, newFrom, newTo);
    }
}
