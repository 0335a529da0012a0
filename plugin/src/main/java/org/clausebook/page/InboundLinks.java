package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;

/** Finds what the operator's other pages are to link to: the policies that the settings relate to them. */
public final class InboundLinks {

    private InboundLinks() {}

    /** @param listings of the policies that have a page, in the order of the site */
    public static List<InboundLink> of(SiteConfig site, List<PolicyListing> listings) {
        return listings.stream().flatMap(listing -> of(site, listing).stream()).toList();
    }

    private static Optional<InboundLink> of(SiteConfig site, PolicyListing listing) {
        return site.policy(listing.policy()).flatMap(PolicyConfig::relation).map(relation -> new InboundLink(
                listing.policy(),
                relation,
                site.languages().stream()
                        .map(language -> new InboundLink.Place(
                                language.tag(),
                                site.pageAddress(language, listing.policy()),
                                listing.titles().get(language.tag())))
                        .toList()));
    }
}
