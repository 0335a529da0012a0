package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Timeline;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;

/** Makes what machines read about editions. Immutable and thread-safe. */
public final class Publications {

    private final SiteConfig site;

    public Publications(SiteConfig site) {
        this.site = site;
    }

    /**
     * Everything about one policy; empty if no edition of it has been published by today.
     *
     * @param comparer compares a text with a later one; it is asked about each edition and the one whose place that takes
     */
    public Optional<Publication> of(
            Timeline timeline, BiFunction<PublishedText, PublishedText, Comparison> comparer) {
        if (timeline.visible().isEmpty()) {
            return Optional.empty();
        }
        PolicyHistory history = new PolicyHistory(site, timeline);
        List<EditionEvent> events = EditionEvent.of(timeline);
        ChangeLog changes = ChangeLogs.of(history, events, comparer);
        return Optional.of(new Publication(EditionIndexes.of(history), changes, Feeds.of(history, events, changes)));
    }
}
