package org.clausebook.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Masthead;
import org.clausebook.model.Version;

/**
 * What has happened to a policy by a day, for programs that tell people about it.
 *
 * @param path     of the file that says so
 * @param sample   whether the site is marked as a sample
 * @param asOf     the day
 * @param timeZone of the day
 * @param events   the first first
 * @param editions what each of them changes, in the order of their release
 */
public record ChangeLog(
        String path,
        String policy,
        boolean sample,
        LocalDate asOf,
        ZoneId timeZone,
        List<Event> events,
        List<Note> editions) {

    public ChangeLog {
        events = List.copyOf(events);
        editions = List.copyOf(editions);
    }

    /**
     * Something that happened to an edition.
     *
     * @param id      permanent
     * @param moment  the first of the day, in the time zone that was frozen with the edition
     * @param entries permanent ids of the feed entries that say so, by language tag
     */
    public record Event(
            String id,
            EditionEvent.Kind kind,
            LocalDate day,
            OffsetDateTime moment,
            Version edition,
            Map<String, String> entries) {

        public Event {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * What an edition changes.
     *
     * @param inForceFrom      first day on which it is, was or will be in force; empty if it never is, as far as is
     *                         known
     * @param change           how much, as {@link Chain#change} has it
     * @param comparedWith     the edition whose place it takes; empty for the first
     * @param skipped          those announced between that one and itself, which never applied: what they change is among the
     *                         changes
     * @param translationFixes ids of clauses that were mended in some languages only, on purpose
     * @param masthead         what stands above its texts and is another one than above those of the edition whose place it takes
     * @param texts            by language tag
     * @param changes          of its clauses since the edition whose place it takes, in all languages
     */
    public record Note(
            Version version,
            ChangeClass change,
            Optional<Version> corrects,
            LocalDate adopted,
            LocalDate published,
            LocalDate effective,
            Optional<LocalDate> inForceFrom,
            Optional<Version> comparedWith,
            List<Version> skipped,
            List<String> translationFixes,
            Masthead.Change masthead,
            Map<String, Text> texts,
            List<ClauseChange> changes) {

        public Note {
            skipped = List.copyOf(skipped);
            translationFixes = List.copyOf(translationFixes);
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
            changes = List.copyOf(changes);
        }
    }

    /**
     * What is said of an edition in one language; full addresses.
     *
     * @param title    of the policy
     * @param retitled whether the edition whose place it takes has another title
     * @param headline what changed, in one line; may be empty
     * @param reasons  why, as paragraphs
     * @param page     the edition's text
     * @param changes  the edition's change note
     * @param redline  against the edition whose place it takes; empty if that cannot be read in this language
     */
    public record Text(
            String title,
            boolean retitled,
            String headline,
            List<String> reasons,
            String page,
            String changes,
            Optional<String> redline) {

        public Text {
            reasons = List.copyOf(reasons);
        }
    }
}
