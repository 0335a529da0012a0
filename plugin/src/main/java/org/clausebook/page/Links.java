package org.clausebook.page;

import org.clausebook.edition.Edition;

/** Links from one page of a policy to everything about it, in one language. */
record Links(Address here, PolicyAddresses addresses) {

    /** The edition in force. */
    String current() {
        return to(addresses.current());
    }

    /** A provision of the edition in force. */
    String current(String id) {
        return to(addresses.current(), id);
    }

    String text(Edition edition) {
        return to(addresses.edition(edition.version()));
    }

    String text(Edition edition, String id) {
        return to(addresses.edition(edition.version()), id);
    }

    String editions() {
        return to(addresses.editions());
    }

    String changes() {
        return to(addresses.changes());
    }

    /** The change note of an edition. */
    String note(Edition edition) {
        return to(addresses.changes(), noteAnchor(edition));
    }

    /** Ids that begin with {@code _} are the page's own: no clause id can. */
    static String noteAnchor(Edition edition) {
        return "_" + edition.version();
    }

    /** The list of all comparisons. */
    String comparisons() {
        return to(addresses.comparisons());
    }

    String comparison(Edition before, Edition after) {
        return to(addresses.comparison(before.version(), after.version()));
    }

    /** The place of a provision in a comparison. */
    String comparison(Edition before, Edition after, String id) {
        return to(addresses.comparison(before.version(), after.version()), id);
    }

    String comparisonWithCurrent(Edition before) {
        return to(addresses.comparisonWithCurrent(before.version()));
    }

    /** The list of what can be read beside other languages. */
    String besides() {
        return to(addresses.besides());
    }

    String feed() {
        return to(new Address(addresses.feed()));
    }

    /** What machines read of all editions. */
    String editionsData() {
        return to(new Address(addresses.policy() + "/editions.json"));
    }

    /** What machines read of all changes. */
    String changesData() {
        return to(new Address(addresses.policy() + "/changes.json"));
    }

    /** The same text as JSON. */
    String json() {
        return to(new Address(here.path() + ".json"));
    }

    private String to(Address there) {
        return there.from(here);
    }

    private String to(Address there, String fragment) {
        return (there.equals(here) ? "" : there.from(here)) + "#" + fragment;
    }
}
