package org.clausebook.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Inline;
import org.clausebook.model.Target;

/** Facts within the address of a link. */
final class FactsInAddress {

    private static final Pattern USE = Pattern.compile("\\{\\{([^{}]*)\\}\\}");

    private FactsInAddress() {}

    static List<Inline.FactUse> of(Inline.Link link) {
        if (!(link.target() instanceof Target.Web web) || web.address().indexOf('{') < 0) {
            return List.of();
        }
        Matcher use = USE.matcher(web.address());
        return use.results()
                .map(result -> new Inline.FactUse(result.group(1), link.span()))
                .toList();
    }
}
