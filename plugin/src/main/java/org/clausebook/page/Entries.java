package org.clausebook.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;

/** Makes what pages in one language say of each edition. */
final class Entries {

    private final Timeline timeline;
    private final Texts texts;
    private final PolicyAddresses addresses;
    private final ZoneId zone;
    private final Map<Version, Timeline.Period> periods = new TreeMap<>();

    /** @param zone the site's time zone */
    Entries(Timeline timeline, Texts texts, PolicyAddresses addresses, ZoneId zone) {
        this.timeline = timeline;
        this.texts = texts;
        this.addresses = addresses;
        this.zone = zone;
        timeline.periods().forEach(period -> periods.put(period.edition().version(), period));
    }

    /** @param here the page on which the edition is named */
    EditionEntry entry(Edition edition, Address here) {
        Links links = new Links(here, addresses);
        Particulars said = edition.particulars();
        Optional<Edition> before = timeline.before(edition);
        Optional<Timeline.Period> period = Optional.ofNullable(periods.get(edition.version()));
        return new EditionEntry(
                edition.version().toString(),
                timeline.status(edition).word(),
                before.map(earlier -> said.change().word()),
                day(said.adopted()),
                day(said.published()),
                day(said.effective()),
                day(said.inForceFrom()),
                period.flatMap(Timeline.Period::last).map(this::day),
                Optional.of(edition.record().timeZone()).filter(other -> !other.equals(zone)).map(ZoneId::getId),
                period.isPresent(),
                said.corrects().map(Version::toString),
                correction(edition).map(Version::toString),
                texts.has(edition),
                links.text(edition),
                links.note(edition),
                before.filter(earlier -> texts.has(earlier) && texts.has(edition))
                        .map(earlier -> new EditionEntry.Redline(
                                earlier.version().toString(), links.comparison(earlier, edition))),
                timeline.inForce()
                        .filter(now -> texts.has(now) && texts.has(edition) && isBefore(edition, now))
                        .map(now -> links.comparisonWithCurrent(edition)));
    }

    private boolean isBefore(Edition earlier, Edition later) {
        return timeline.visible().indexOf(earlier) < timeline.visible().indexOf(later);
    }

    Day day(LocalDate date) {
        return Dates.day(date, addresses.language().tag());
    }

    private Optional<Version> correction(Edition edition) {
        return timeline.visible().stream()
                .filter(later -> later.particulars().corrects().filter(edition.version()::equals).isPresent())
                .map(Edition::version)
                .findFirst();
    }
}
