package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.edition.Edition;

/** Finds where machines are led from the page of an edition. */
final class RelatedVersions {

    private final View view;

    RelatedVersions(View view) {
        this.view = view;
    }

    /**
     * Leads only where there is a text: a page that says that an edition is not in this language is no version of it.
     *
     * @param current whether the page is the one that always holds the edition in force
     */
    List<RelatedVersion> of(Edition edition, Links links, boolean current) {
        Chain chain = view.chain();
        List<RelatedVersion> related = new ArrayList<>();
        related.add(new RelatedVersion("version-history", links.editions()));
        Optional<Edition> latest = chain.inForce().filter(inForce -> !current);
        add("latest-version", latest, inForce -> links.current(), related);
        add("predecessor-version", chain.before(edition), links::text, related);
        add("successor-version", chain.after(edition), links::text, related);
        return related;
    }

    private void add(
            String relation, Optional<Edition> other, Function<Edition, String> link, List<RelatedVersion> related) {
        other.filter(view.texts()::has)
                .map(there -> new RelatedVersion(relation, link.apply(there)))
                .ifPresent(related::add);
    }
}
