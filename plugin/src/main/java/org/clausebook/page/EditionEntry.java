package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * An edition as a page names it; the links lead from that page.
 *
 * @param status      what it is today: {@code upcoming}, {@code in-force}, {@code superseded} or {@code corrected}
 * @param change      how much changes with it: {@code material}, {@code minor} or {@code editorial}; what was announced before
 *                    it and never applied counts with it. Empty for the first one, which changes nothing
 * @param effective   the day that it names for taking effect
 * @param from        the first day on which it is in force; a correction that came later is not in force before it is
 *                    published
 * @param last        the last such day, if one is known
 * @param zone        the time zone whose midnight counts, if it is another one than the site's today
 * @param applies     whether there is any such day: one that was corrected before it took effect has none
 * @param corrects    version of the edition whose mistake it mends
 * @param correctedBy version of the edition that mends its own
 * @param complete    whether it was published in the language of the page
 * @param text        its page
 * @param note        its change note
 * @param redline     its comparison with the edition whose place it takes, if there is one in this language
 * @param skipped     the editions that were announced before it and never applied, of which it brings the changes; oldest first
 * @param announced   its comparison with the last of those, likewise
 * @param since       its comparison with the edition in force, if it is an earlier one and both are in this language
 */
public record EditionEntry(
        String version,
        String status,
        Optional<String> change,
        Day adopted,
        Day published,
        Day effective,
        Day from,
        Optional<Day> last,
        Optional<String> zone,
        boolean applies,
        Optional<String> corrects,
        Optional<String> correctedBy,
        boolean complete,
        String text,
        String note,
        Optional<Redline> redline,
        List<Skipped> skipped,
        Optional<Redline> announced,
        Optional<String> since) {

    public EditionEntry {
        skipped = List.copyOf(skipped);
    }

    /** The comparison with the edition of that version. */
    public record Redline(String before, String href) {}

    /** The edition of that version, and a link to its change note. */
    public record Skipped(String version, String note) {}
}
