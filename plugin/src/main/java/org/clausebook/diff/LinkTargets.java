package org.clausebook.diff;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.model.Destination;

/**
 * Where the links in what was deleted and in what was inserted lead, if readers could not tell from the words.
 *
 * @param before addresses, each once, in reading order
 */
record LinkTargets(List<String> before, List<String> after) {

    /** Lighter words stand in any text: that one is a link here and none there says nothing. */
    private static final int LIGHTEST_WORD = 4;

    static final LinkTargets NONE = new LinkTargets(List.of(), List.of());

    /** Of two stretches of characters; none unless both have the same word leading to different places. */
    static LinkTargets of(Line a, int fromA, int toA, Line b, int fromB, int toB) {
        boolean replaced = fromA < toA && fromB < toB;
        if (!replaced || a.destinations().isEmpty() && b.destinations().isEmpty()) {
            return NONE;
        }
        Map<String, Set<List<Destination>>> before = new HashMap<>();
        for (Token token : a.tokensWithin(fromA, toA)) {
            before.computeIfAbsent(a.text(token), word -> new LinkedHashSet<>()).add(a.destinations(token));
        }
        boolean elsewhere = b.tokensWithin(fromB, toB).stream()
                .filter(token -> token.weight() >= LIGHTEST_WORD && before.containsKey(b.text(token)))
                .anyMatch(token -> !before.get(b.text(token)).contains(b.destinations(token)));
        return elsewhere ? new LinkTargets(addresses(a, fromA, toA), addresses(b, fromB, toB)) : NONE;
    }

    private static List<String> addresses(Line line, int from, int to) {
        return line.tokensWithin(from, to).stream()
                .flatMap(token -> line.destinations(token).stream())
                .map(LinkTargets::address)
                .distinct()
                .toList();
    }

    private static String address(Destination to) {
        return to.accept(new Destination.Visitor<>() {
            @Override
            public String page(Destination.Page page) {
                return page.policy() + page.clause().map(id -> "#" + id).orElse("");
            }

            @Override
            public String definition(Destination.Definition definition) {
                return page(definition.clause());
            }

            @Override
            public String law(Destination.LawText law) {
                return law.address();
            }

            @Override
            public String outside(Destination.Outside outside) {
                return outside.address();
            }
        });
    }
}
