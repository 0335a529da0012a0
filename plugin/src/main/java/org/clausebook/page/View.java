package org.clausebook.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.edition.Edition;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;

/** A policy in one language on one day, and what its pages are made with. */
record View(
        SiteConfig site,
        Frames frames,
        Terms terms,
        PolicyConfig policy,
        PolicyListing listing,
        Chain chain,
        Texts texts,
        Entries entries,
        PolicyAddresses addresses) {

    Language language() {
        return addresses.language();
    }

    /** Links from the page that stands there. */
    Links links(Address here) {
        return new Links(here, addresses);
    }

    /** The feed; there is none as long as there is nothing to read in the language. */
    Optional<String> feed(Links links) {
        return chain.visible().stream().anyMatch(texts::has) ? Optional.of(links.feed()) : Optional.empty();
    }

    /** Around the page at the policy's own address, to which its chooser leads. */
    Frame current(boolean indexed, Predicate<Language> complete) {
        return frames.policy(
                addresses.current(),
                language(),
                title().words(),
                indexed,
                other -> in(other).current(),
                complete,
                Optional.of(new Address(policy.id())),
                Optional.empty());
    }

    /**
     * Around any other page.
     *
     * @param place where it stands
     */
    Frame frame(Function<PolicyAddresses, Address> place, boolean indexed, Predicate<Language> complete) {
        Address here = place.apply(addresses);
        String current = addresses.current().from(here);
        return frames.policy(
                here,
                language(),
                title().words(),
                indexed,
                other -> place.apply(in(other)),
                complete,
                Optional.empty(),
                Optional.of(new PolicyLink(title().words(), title().tag(), current)));
    }

    /** In which languages an edition was published. */
    static Predicate<Language> published(Edition edition) {
        return language -> edition.text(language.tag()).isPresent();
    }

    private PolicyListing.Title title() {
        return listing.titles().get(language().tag());
    }

    private PolicyAddresses in(Language other) {
        return new PolicyAddresses(other, policy.id());
    }
}
