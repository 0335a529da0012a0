package org.clausebook.hostile;

import java.io.IOException;

/**
 * Something that nobody should feed to the compiler. What becomes of it stands in the catalogue in {@code docs/fuzzing.md}.
 *
 * @param number in the catalogue, {@code 6b} for a second form of the sixth
 * @param what   it is, as the catalogue calls it
 * @param lays   it into a repository
 * @param shows  what stands on the page, if it is published
 */
record HostileCase(String number, String what, Laying lays, String shows) {

    /** Puts it where it does harm. */
    interface Laying {
        void into(HostileRepository repository) throws IOException;
    }

    static HostileCase of(String number, String what, Laying lays) {
        return new HostileCase(number, what, lays, "");
    }

    /** What is published, and how it looks then. */
    static HostileCase published(String number, String what, String shows, Laying lays) {
        return new HostileCase(number, what, lays, shows);
    }

    /** A text of the section. */
    static HostileCase body(String number, String what, String text) {
        return of(number, what, repository -> repository.body(text));
    }

    /** The name of the test. */
    @Override
    public String toString() {
        return number + " " + what;
    }
}
