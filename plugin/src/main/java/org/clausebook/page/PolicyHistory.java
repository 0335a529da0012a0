package org.clausebook.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.Language;
import org.clausebook.model.PlainText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;

/** The editions of one policy on one day, and the full addresses of everything about them. */
final class PolicyHistory {

    private final SiteConfig site;
    private final LocalDate today;
    private final Chain chain;
    private final String policy;

    /** @param timeline with at least one visible edition */
    PolicyHistory(SiteConfig site, Timeline timeline) {
        this.site = site;
        this.today = timeline.today();
        this.chain = new Chain(timeline);
        this.policy = chain.visible().get(0).record().policy();
    }

    SiteConfig site() {
        return site;
    }

    LocalDate today() {
        return today;
    }

    Chain chain() {
        return chain;
    }

    String policy() {
        return policy;
    }

    /** The languages of the site in which an edition can be read, in the order of the language switch. */
    List<Language> languages(Edition edition) {
        return site.languages().stream().filter(language -> has(edition, language)).toList();
    }

    boolean has(Edition edition, Language language) {
        return edition.texts().containsKey(language.tag()) && edition.record().texts().containsKey(language.tag());
    }

    /** The text of an edition in one of its languages. */
    static PublishedText text(Edition edition, Language language) {
        return edition.text(language.tag()).orElseThrow();
    }

    static String title(Edition edition, Language language) {
        return PlainText.ofLine(text(edition, language).title());
    }

    PolicyAddresses addresses(Language language) {
        return new PolicyAddresses(language, policy);
    }

    String url(Address address) {
        return address.on(site.address());
    }

    String page(Edition edition, Language language) {
        return url(addresses(language).edition(edition.version()));
    }

    /** The change note of an edition. */
    String note(Edition edition, Language language) {
        return url(addresses(language).changes()) + "#" + Links.noteAnchor(edition);
    }

    /** The redline against the edition whose place it takes; none if there is none in this language. */
    Optional<String> redline(Edition edition, Language language) {
        return chain.before(edition)
                .filter(before -> has(before, language))
                .map(before -> url(addresses(language).comparison(before.version(), edition.version())));
    }

    /** The redline against the edition in force; none if that is not a later one, or not in this language. */
    Optional<String> redlineWithCurrent(Edition edition, Language language) {
        return chain.inForce()
                .filter(current -> chain.isBefore(edition, current) && has(current, language))
                .map(current -> url(addresses(language).comparisonWithCurrent(edition.version())));
    }
}
