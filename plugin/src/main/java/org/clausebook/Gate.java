package org.clausebook;

/** Whose errors stop a publication. */
public enum Gate {
    /** Any error does. */
    ALL,
    /**
     * Errors of the working text are reported, but do not stop what has been released already from being published: the
     * daily run that moves the current address must not depend on what somebody is writing today.
     */
    EDITIONS
}
