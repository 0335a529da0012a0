package org.clausebook.check;

import java.util.List;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;

/** Facts within the address of a link. */
final class FactsInAddress {

    private FactsInAddress() {}

    static List<Inline.FactUse> of(Inline.Link link) {
        return link.target() instanceof Target.Web web
                ? web.facts().stream().map(name -> new Inline.FactUse(name, link.span())).toList()
                : List.of();
    }
}
