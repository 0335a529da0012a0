package org.clausebook.diff;

/**
 * Neighbours in one sequence of blocks, items or rows, and what they became in another: one and one, one and none, or,
 * where a paragraph was divided or several were joined, one and several.
 */
record Bead(int oldFrom, int oldTo, int newFrom, int newTo) {

    boolean isPair() {
        return oldTo - oldFrom == 1 && newTo - newFrom == 1;
    }

    boolean isAligned() {
        return oldFrom < oldTo && newFrom < newTo;
    }
}
