package org.clausebook.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.Version;

/**
 * News of one policy in one language, or of all policies in all languages.
 *
 * @param path     of the file
 * @param origin   who named it
 * @param name     its name, permanent together with {@code origin}
 * @param language tag of the entries' language; empty if they have several
 * @param author   the site's name
 * @param home     full address of the site
 * @param sample   whether the site is marked as a sample
 * @param page     full address of the page that it is about
 * @param entries  newest first; never empty
 */
public record Feed(
        String path,
        TagAuthority origin,
        String name,
        Optional<String> language,
        String title,
        String author,
        String home,
        boolean sample,
        String page,
        List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a feed without entries");
        }
    }

    /**
     * One event in one language.
     *
     * @param id          permanent
     * @param moment      when it happened; never changes
     * @param language    its tag
     * @param published   day of the edition's publication, as the language writes it
     * @param appliesFrom first day on which it was to be in force when it was published, likewise
     * @param note        what the edition changes
     * @param skipped     the notes of those that were announced before it and never applied, as far as they are in the language
     * @param changes     the clauses that changed in this language, by the way in which they did
     */
    public record Entry(
            String id,
            EditionEvent.Kind kind,
            OffsetDateTime moment,
            String policy,
            String language,
            String published,
            String appliesFrom,
            ChangeLog.Note note,
            List<ChangeLog.Note> skipped,
            List<Changes> changes) {

        public Entry {
            skipped = List.copyOf(skipped);
            changes = List.copyOf(changes);
        }

        public Version version() {
            return note.version();
        }

        /** What is said of the edition in the language of the entry. */
        public ChangeLog.Text text() {
            return note.texts().get(language);
        }
    }

    /** The clauses that changed in one way, called by its word. */
    public record Changes(String kind, List<Clause> clauses) {

        public Changes {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A section, clause or sub-clause that changed.
     *
     * @param before the number it had; of one that was renumbered only
     * @param number as cited
     * @param url    full address at which it can be read; empty if there is none
     */
    public record Clause(Optional<String> before, String number, Optional<String> url) {}

    /** Its permanent id. */
    public String id() {
        return origin.tag(name);
    }

    /** When the newest entry happened. */
    public OffsetDateTime updated() {
        return entries.get(0).moment();
    }

    /** Its full address. */
    public String url() {
        return home + "/" + path;
    }
}
