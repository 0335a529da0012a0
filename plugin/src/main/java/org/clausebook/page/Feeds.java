package org.clausebook.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Edition;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;

/** Makes the feeds of a policy. */
final class Feeds {

    /** How the names of all feeds end. */
    static final String NAME = "feed";

    private Feeds() {}

    /** One feed for each language in which any edition of the policy can be read. */
    static List<Feed> of(PolicyHistory history, List<EditionEvent> events, ChangeLog changes) {
        Map<Version, ChangeLog.Note> notes = changes.editions().stream()
                .collect(Collectors.toMap(ChangeLog.Note::version, Function.identity()));
        List<Feed> feeds = new ArrayList<>();
        for (Language language : history.site().languages()) {
            List<Feed.Entry> entries = events.stream()
                    .filter(event -> history.has(event.edition(), language))
                    .map(event -> entry(event, language, notes))
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!entries.isEmpty()) {
                feeds.add(feed(history, language, entries));
            }
        }
        return feeds;
    }

    /** @param entries in the order of the events */
    private static Feed feed(PolicyHistory history, Language language, List<Feed.Entry> entries) {
        SiteConfig site = history.site();
        Edition first = history.chain().visible().stream()
                .filter(edition -> history.has(edition, language))
                .findFirst()
                .orElseThrow();
        Collections.reverse(entries);
        String title = history.chain().inForce()
                .filter(edition -> history.has(edition, language))
                .map(edition -> PolicyHistory.title(edition, language))
                .orElse(entries.get(0).text().title());
        return new Feed(
                history.addresses(language).feed(),
                TagAuthority.of(first, language.tag()),
                history.policy() + "/" + language.tag() + "/" + NAME,
                Optional.of(language.tag()),
                title + " – " + Frames.siteName(site),
                Frames.siteName(site),
                site.address(),
                site.sample(),
                history.url(history.addresses(language).current()),
                entries);
    }

    private static Feed.Entry entry(EditionEvent event, Language language, Map<Version, ChangeLog.Note> notes) {
        ChangeLog.Note note = notes.get(event.edition().version());
        return new Feed.Entry(
                event.id(language.tag()),
                event.kind(),
                event.moment(),
                event.edition().record().policy(),
                language.tag(),
                Dates.day(event.edition().particulars().published(), language.tag()).text(),
                Dates.day(event.edition().particulars().inForceFrom(), language.tag()).text(),
                note,
                note.skipped().stream()
                        .map(notes::get)
                        .filter(skipped -> skipped.texts().containsKey(language.tag()))
                        .toList(),
                changes(note, language.tag()));
    }

    private static List<Feed.Changes> changes(ChangeLog.Note note, String language) {
        ChangeLog.Text text = note.texts().get(language);
        List<Feed.Changes> changes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Feed.Clause> clauses = note.changes().stream()
                    .filter(change -> change.kinds(language).contains(kind.word()))
                    .map(change -> clause(change, kind, text))
                    .toList();
            if (!clauses.isEmpty()) {
                changes.add(new Feed.Changes(kind.word(), clauses));
            }
        }
        return changes;
    }

    /** What was removed can still be read in the redline. */
    private static Feed.Clause clause(ClauseChange change, Kind kind, ChangeLog.Text text) {
        String fragment = "#" + change.id();
        Optional<String> before = change.before().map(ClauseChange.Name::number);
        if (change.after().isEmpty()) {
            return new Feed.Clause(Optional.empty(), before.orElseThrow(), text.redline().map(url -> url + fragment));
        }
        String number = change.after().get().number();
        Optional<String> other = before.filter(earlier -> kind == Kind.RENUMBERED && !earlier.equals(number));
        return new Feed.Clause(other, number, Optional.of(text.page() + fragment));
    }
}
