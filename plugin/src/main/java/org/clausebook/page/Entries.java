package org.clausebook.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;

/** Makes what pages in one language say of each edition. */
final class Entries {

    private final Chain chain;
    private final Texts texts;
    private final PolicyAddresses addresses;
    private final ZoneId zone;

    /** @param zone the site's time zone */
    Entries(Chain chain, Texts texts, PolicyAddresses addresses, ZoneId zone) {
        this.chain = chain;
        this.texts = texts;
        this.addresses = addresses;
        this.zone = zone;
    }

    /** @param here the page on which the edition is named */
    EditionEntry entry(Edition edition, Address here) {
        Links links = new Links(here, addresses);
        Particulars said = edition.particulars();
        Optional<Timeline.Period> period = chain.period(edition);
        return new EditionEntry(
                edition.version().toString(),
                chain.status(edition).word(),
                chain.change(edition).map(ChangeClass::word),
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
                chain.before(edition).flatMap(before -> redline(before, edition, links)),
                chain.skipped(edition).stream()
                        .map(each -> new EditionEntry.Skipped(each.version().toString(), links.note(each)))
                        .toList(),
                chain.lastSkipped(edition).flatMap(announced -> redline(announced, edition, links)),
                chain.inForce()
                        .filter(now -> texts.has(now) && texts.has(edition) && chain.isBefore(edition, now))
                        .map(now -> links.comparisonWithCurrent(edition)));
    }

    private Optional<EditionEntry.Redline> redline(Edition before, Edition edition, Links links) {
        return Optional.of(before)
                .filter(texts::has)
                .filter(earlier -> texts.has(edition))
                .map(earlier -> new EditionEntry.Redline(
                        earlier.version().toString(), links.comparison(earlier, edition)));
    }

    Day day(LocalDate date) {
        return Dates.day(date, addresses.language().tag());
    }

    private Optional<Version> correction(Edition edition) {
        return chain.visible().stream()
                .filter(later -> later.particulars().corrects().filter(edition.version()::equals).isPresent())
                .map(Edition::version)
                .findFirst();
    }
}
