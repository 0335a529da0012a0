package org.clausebook.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.Status;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Version;

/**
 * All editions of a policy that have been published by a day, and what became of each clause.
 *
 * @param path      of the file that says so
 * @param sample    whether the site is marked as a sample
 * @param asOf      the day
 * @param timeZone  of the day
 * @param inForce   the edition that applies on the day
 * @param languages where the policy is read, by language tag
 * @param editions  in the order of their release
 * @param clauses   every section, clause and sub-clause of every edition, by id, in the order of their appearance
 */
public record EditionIndex(
        String path,
        String policy,
        boolean sample,
        LocalDate asOf,
        ZoneId timeZone,
        Optional<Version> inForce,
        Map<String, Place> languages,
        List<Entry> editions,
        Map<String, Clause> clauses) {

    public EditionIndex {
        languages = inOrder(languages);
        editions = List.copyOf(editions);
        clauses = inOrder(clauses);
    }

    /**
     * Where the policy is read in one language; full addresses.
     *
     * @param page     of the edition in force
     * @param json     the text in force as JSON; empty if none is in force in this language
     * @param editions the list of all editions
     * @param changes  the change notes
     * @param feed     the Atom feed; empty if no edition can be read in this language
     */
    public record Place(
            String name, String page, Optional<String> json, String editions, String changes, Optional<String> feed) {}

    /**
     * An edition.
     *
     * @param inForceFrom first day on which it is, was or will be in force; empty if it never is, as far as is known
     * @param lastDay     last such day; empty if no end is known
     * @param timeZone    that was frozen with it
     * @param texts       by language tag
     * @param clauses     ids by number, in reading order
     * @param accepted    findings that somebody had accepted when it was released
     */
    public record Entry(
            Version version,
            ChangeClass change,
            Optional<Version> corrects,
            LocalDate adopted,
            LocalDate published,
            LocalDate effective,
            Optional<LocalDate> inForceFrom,
            Optional<LocalDate> lastDay,
            ZoneId timeZone,
            Status status,
            Map<String, Text> texts,
            Map<String, String> clauses,
            List<AcceptedFinding> accepted) {

        public Entry {
            texts = inOrder(texts);
            clauses = inOrder(clauses);
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * An edition in one language; full addresses.
     *
     * @param redline            against the edition whose place it takes
     * @param redlineWithCurrent against the edition in force, if that is a later one
     * @param attested           who attested it, sorted by clause; empty in the language that it was written in
     */
    public record Text(
            String title,
            String digest,
            String page,
            String json,
            Optional<String> redline,
            Optional<String> redlineWithCurrent,
            List<Attested> attested) {

        public Text {
            attested = List.copyOf(attested);
        }
    }

    /**
     * That somebody attested a translated text.
     *
     * @param clause its id; {@code #} is the title
     * @param by     handle of the person
     */
    public record Attested(String clause, String by, LocalDate on) {}

    /**
     * What became of a section, clause or sub-clause.
     *
     * @param numbers    by edition; one that does not have it is not among them
     * @param repealedIn the first edition in which it is repealed
     * @param removedIn  the first edition that does not have it any more
     * @param successors ids of those that directly replace it, in reading order
     * @param today      itself in the edition in force; if its id is gone, all that it lives on in, first the one that
     *                   its old address leads to
     */
    public record Clause(
            Map<Version, String> numbers,
            Optional<Version> repealedIn,
            Optional<Version> removedIn,
            List<String> successors,
            List<Today> today) {

        public Clause {
            numbers = inOrder(numbers);
            successors = List.copyOf(successors);
            today = List.copyOf(today);
        }
    }

    /**
     * A provision of the edition in force.
     *
     * @param fragment to put behind the address of the policy's page in any language
     */
    public record Today(String id, String number, boolean repealed, String fragment) {}

    private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
