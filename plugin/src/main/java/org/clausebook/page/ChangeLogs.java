package org.clausebook.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Language;
import org.clausebook.model.Masthead;
import org.clausebook.model.Particulars;
import org.clausebook.model.PublishedText;

/** Makes the log of a policy's changes. */
final class ChangeLogs {

    private final PolicyHistory history;
    private final BiFunction<PublishedText, PublishedText, Comparison> comparer;

    private ChangeLogs(PolicyHistory history, BiFunction<PublishedText, PublishedText, Comparison> comparer) {
        this.history = history;
        this.comparer = comparer;
    }

    static ChangeLog of(
            PolicyHistory history,
            List<EditionEvent> events,
            BiFunction<PublishedText, PublishedText, Comparison> comparer) {
        ChangeLogs logs = new ChangeLogs(history, comparer);
        return new ChangeLog(
                history.policy() + "/changes.json",
                history.policy(),
                history.site().sample(),
                history.today(),
                history.site().timeZone(),
                events.stream().map(logs::event).toList(),
                history.chain().visible().stream().map(logs::note).toList());
    }

    private ChangeLog.Event event(EditionEvent event) {
        Map<String, String> entries = new LinkedHashMap<>();
        history.languages(event.edition())
                .forEach(language -> entries.put(language.tag(), event.id(language.tag())));
        return new ChangeLog.Event(
                event.id(), event.kind(), event.day(), event.moment(), event.edition().version(), entries);
    }

    private ChangeLog.Note note(Edition edition) {
        Particulars particulars = edition.particulars();
        Chain chain = history.chain();
        Optional<Edition> before = chain.before(edition);
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        before.ifPresent(earlier -> comparisons.putAll(comparisons(earlier, edition)));
        Map<String, ChangeLog.Text> texts = new LinkedHashMap<>();
        for (Language language : history.languages(edition)) {
            Optional<Comparison> comparison = Optional.ofNullable(comparisons.get(language.tag()));
            boolean retitled = comparison.flatMap(Comparison::title).isPresent();
            texts.put(language.tag(), text(edition, language, retitled));
        }
        List<ClauseChange> changes = before.map(earlier -> ClauseChange.merge(
                        comparisons,
                        earlier.record().numbers().keySet(),
                        edition.record().numbers().keySet()))
                .orElse(List.of());
        return new ChangeLog.Note(
                edition.version(),
                chain.change(edition).orElse(particulars.change()),
                particulars.corrects(),
                particulars.adopted(),
                particulars.published(),
                particulars.effective(),
                chain.period(edition).map(Timeline.Period::from),
                before.map(Edition::version),
                chain.skipped(edition).stream().map(Edition::version).toList(),
                chain.skipped(edition).isEmpty() ? particulars.translationFixes() : List.of(), // see NotePages
                before.map(earlier -> masthead(earlier, edition)).orElse(Masthead.Change.NONE),
                texts,
                changes);
    }

    private Masthead.Change masthead(Edition before, Edition after) {
        return Masthead.between(
                Masthead.of(history.site(), before.record()),
                Masthead.of(history.site(), after.record()),
                history.languages(after).stream()
                        .filter(language -> history.has(before, language))
                        .map(Language::tag)
                        .toList());
    }

    private Map<String, Comparison> comparisons(Edition before, Edition after) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (Language language : history.languages(after)) {
            if (history.has(before, language)) {
                PublishedText earlier = PolicyHistory.text(before, language);
                PublishedText later = PolicyHistory.text(after, language);
                comparisons.put(language.tag(), comparer.apply(earlier, later));
            }
        }
        return comparisons;
    }

    private ChangeLog.Text text(Edition edition, Language language, boolean retitled) {
        Particulars particulars = edition.particulars();
        return new ChangeLog.Text(
                PolicyHistory.title(edition, language),
                retitled,
                particulars.headline().in(language.tag()),
                particulars.reasons().getOrDefault(language.tag(), List.of()),
                history.page(edition, language),
                history.note(edition, language),
                history.redline(edition, language));
    }
}
