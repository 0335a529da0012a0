package org.clausebook.attest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.Target;

/** What texts print by its name alone: facts, those in the addresses of links among them, and the laws that they cite. */
final class PrintedNames extends Inline.Walker {

    private final Set<String> ids = new TreeSet<>();
    private final Set<String> inAddresses = new TreeSet<>();

    private PrintedNames() {}

    /** Those of any of the texts. */
    static PrintedNames of(List<PolicyText> texts) {
        PrintedNames names = new PrintedNames();
        for (PolicyText text : texts) {
            names.line(text.title().words());
            text.provisions().forEach(names::provision);
        }
        return names;
    }

    /** Whether a text prints what is attested under an id; there may be names for which nothing is declared. */
    boolean has(String id) {
        return ids.contains(id);
    }

    /** Whether it is part of an address that a link leads to. */
    boolean hasInAddress(String id) {
        return inAddresses.contains(id);
    }

    private void provision(Provision provision) {
        provision.heading().ifPresent(heading -> line(heading.words()));
        Block.eachLine(provision.body().blocks(), this::line);
    }

    @Override
    public Void factUse(Inline.FactUse use) {
        ids.add(NamedValues.ofFact(use.name()));
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        if (link.target() instanceof Target.Web web) {
            web.facts().stream().map(NamedValues::ofFact).forEach(id -> {
                ids.add(id);
                inAddresses.add(id);
            });
        } else if (link.target() instanceof Target.Citation citation) {
            ids.add(NamedValues.ofLaw(citation.law()));
        }
        line(link.words());
        return null;
    }
}
