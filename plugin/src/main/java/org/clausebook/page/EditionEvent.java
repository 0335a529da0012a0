package org.clausebook.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;

/**
 * Something that happened to an edition. Made of nothing but what is frozen with it, so that neither another day nor
 * another build can give it another name or time.
 */
public record EditionEvent(Edition edition, Kind kind, LocalDate day) {

    /** What can happen to an edition, in the order in which it does. */
    public enum Kind {
        /** It was published before it takes effect. */
        ANNOUNCED,
        /** It was published to mend an earlier one. */
        CORRECTION,
        /** It took effect. */
        IN_FORCE;

        /** The word for it in names, JSON and feeds: {@code in-force}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What has happened to the editions of a policy by today, the first first. Each has at least one event; each that
     * was ever in force has one that says so.
     */
    static List<EditionEvent> of(Timeline timeline) {
        Set<Version> applied = timeline.periods().stream()
                .map(period -> period.edition().version())
                .collect(Collectors.toSet());
        List<EditionEvent> events = new ArrayList<>();
        for (Edition edition : timeline.visible()) {
            Particulars particulars = edition.particulars();
            LocalDate from = particulars.inForceFrom();
            boolean applies = applied.contains(edition.version());
            if (particulars.corrects().isPresent()) {
                events.add(new EditionEvent(edition, Kind.CORRECTION, particulars.published()));
            } else if (!applies || particulars.published().isBefore(from)) {
                events.add(new EditionEvent(edition, Kind.ANNOUNCED, particulars.published()));
            }
            if (applies && !from.isAfter(timeline.today())) {
                events.add(new EditionEvent(edition, Kind.IN_FORCE, from));
            }
        }
        events.sort(Comparator.comparing(event -> event.moment().toInstant())); // keeps the order of release
        return events;
    }

    /** The first moment of the day, in the time zone that was frozen with the edition. */
    public OffsetDateTime moment() {
        return day.atStartOfDay(edition.record().timeZone()).toOffsetDateTime();
    }

    /** Its permanent name. */
    String id() {
        EditionRecord record = edition.record();
        String language = Optional.of(record.drafting())
                .filter(record.texts()::containsKey)
                .orElseGet(() -> record.texts().keySet().iterator().next());
        return TagAuthority.of(edition, language).tag(name("/"));
    }

    /** The permanent name of what is said of it in one of the edition's languages. */
    String id(String language) {
        return TagAuthority.of(edition, language).tag(name("/" + language + "/"));
    }

    private String name(String between) {
        return edition.record().policy() + "/" + edition.version() + between + kind.word();
    }
}
