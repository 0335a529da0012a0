package org.clausebook.attest;

import java.util.Set;
import java.util.TreeSet;
import org.clausebook.model.Block;
import org.clausebook.model.Inline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.Target;

/** What a text prints by its name alone: facts, those in the addresses of links among them, and the laws that it cites. */
final class PrintedNames extends Inline.Walker {

    private final Set<String> ids = new TreeSet<>();

    private PrintedNames() {}

    /** The ids under which it is attested; there may be no such fact, and no such law. */
    static Set<String> of(PolicyText text) {
        PrintedNames names = new PrintedNames();
        names.line(text.title().words());
        text.provisions().forEach(names::provision);
        return names.ids;
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
            web.facts().forEach(name -> ids.add(NamedValues.ofFact(name)));
        } else if (link.target() instanceof Target.Citation citation) {
            ids.add(NamedValues.ofLaw(citation.law()));
        }
        line(link.words());
        return null;
    }
}
