package org.clausebook.page;

import java.util.List;
import org.clausebook.model.Relation;

/**
 * A policy as the operator's other pages link to it.
 *
 * @param policy   its name
 * @param relation what it is to those pages
 * @param places   one for each language of the site, in the order of the language switch
 */
public record InboundLink(String policy, Relation relation, List<Place> places) {

    public InboundLink {
        places = List.copyOf(places);
    }

    /**
     * Where it stands in one language: the address that always holds the edition in force.
     *
     * @param language tag
     * @param url      full address
     * @param title    of the policy today; in another language if it has none in this one
     */
    public record Place(String language, String url, PolicyListing.Title title) {}
}
