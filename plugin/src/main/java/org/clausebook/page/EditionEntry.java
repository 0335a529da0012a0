package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * An edition as a page names it; the links lead from that page.
 *
 * @param status      what it is today: {@code upcoming}, {@code in-force}, {@code superseded} or {@code corrected}
 * @param change      how much it changes, as its authors declared: {@code material}, {@code minor} or {@code editorial};
 *                    empty for the first one, which changes nothing
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
 * @param redline     its comparison with the edition before it, if there is one in this language
 * @param earlier     the comparisons that lead to the edition before it from the last one that ever applies, oldest first; none
 *                    if that is the one before it, as it nearly always is
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
        List<Comparison> earlier,
        Optional<String> since) {

    public EditionEntry {
        earlier = List.copyOf(earlier);
    }

    /** The comparison with the edition of that version. */
    public record Redline(String before, String href) {}

    /** A comparison of the editions of those versions. */
    public record Comparison(String before, String after, String href) {}
}
