package org.clausebook.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people decide about an edition, besides its text.
 *
 * @param change           how much it changes
 * @param adopted          day on which it was decided
 * @param published        day from which everyone can read it
 * @param effective        day from whose midnight on it applies
 * @param corrects         the edition whose mistake it mends; it may share that one's effective date
 * @param renumbers        whether published clauses may have other numbers than before
 * @param translationFixes ids of clauses that were mended in some languages only, on purpose
 * @param headline         what changed, in one line
 * @param reasons          why, as paragraphs, by language tag
 */
public record Particulars(
        Version version,
        ChangeClass change,
        LocalDate adopted,
        LocalDate published,
        LocalDate effective,
        Optional<Version> corrects,
        boolean renumbers,
        List<String> translationFixes,
        Localized headline,
        Map<String, List<String>> reasons) {

    public Particulars {
        translationFixes = List.copyOf(translationFixes);
        Map<String, List<String>> sorted = new TreeMap<>();
        reasons.forEach((tag, paragraphs) -> sorted.put(tag, List.copyOf(paragraphs)));
        reasons = Collections.unmodifiableMap(sorted);
    }

    /**
     * The first day on which it is the text in force, unless a later edition has the same one: its effective date, and
     * for a correction that came after that date, the day on which it was published.
     */
    public LocalDate inForceFrom() {
        return published.isAfter(effective) ? published : effective;
    }

    /** Whether it is the same but for the version: what a plan says that has been carried out. */
    public boolean isSameApartFromVersion(Particulars other) {
        return new Particulars(
                        other.version,
                        change,
                        adopted,
                        published,
                        effective,
                        corrects,
                        renumbers,
                        translationFixes,
                        headline,
                        reasons)
                .equals(other);
    }
}
