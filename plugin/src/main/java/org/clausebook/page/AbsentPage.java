package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * Says at an address that what belongs there does not exist in this language, or not yet.
 *
 * @param reason   {@code not-in-force}: no edition is in force; {@code language}: the edition was not published in this
 *                 language; {@code comparison}: one of the two editions was not; {@code beside}: an edition was not published
 *                 in both of two languages; {@code no-next}: no edition is announced; {@code no-change}: nothing has
 *                 changed yet
 * @param pair     of a page that belongs to two languages, what these are
 * @param edition  the edition that was asked for; of a comparison, the earlier one
 * @param after    the later edition of a comparison
 * @param upcoming editions that have yet to take effect, the next one first: all if none is in force, and on the page of the one in force, if that is not
 *                in this language, those that are
 * @param editions those that were published in this language, newest first
 * @param all      link to the list of editions
 */
public record AbsentPage(
        Frame frame,
        String policy,
        String reason,
        Optional<LanguagePair> pair,
        Optional<EditionEntry> edition,
        Optional<EditionEntry> after,
        List<EditionEntry> upcoming,
        List<EditionEntry> editions,
        String all)
        implements Page {

    public AbsentPage {
        upcoming = List.copyOf(upcoming);
        editions = List.copyOf(editions);
    }

    @Override
    public String template() {
        return "absent";
    }
}
