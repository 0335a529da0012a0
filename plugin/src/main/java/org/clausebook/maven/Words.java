package org.clausebook.maven;

/** Numbers with their nouns. */
final class Words {

    private Words() {}

    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
