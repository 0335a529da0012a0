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

    /** Lighter words stand in any text: that one is a link here and none there says nothing, unless nothing else has changed. */
    private static final int LIGHTEST_WORD = 4;

    static final LinkTargets NONE = new LinkTargets(List.of(), List.of());

    /** Of two stretches of characters; none unless both have the same word leading to different places. */
    static LinkTargets of(Line a, int fromA, int toA, Line b, int fromB, int toB) {
        boolean replaced = fromA < toA && fromB < toB;
        if (!replaced || a.destinations().isEmpty() && b.destinations().isEmpty()) {
            return NONE;
        }
        List<Token> old = a.tokensWithin(fromA, toA);
        List<Token> now = b.tokensWithin(fromB, toB);
        boolean sameWords = old.stream().map(a::text).toList().equals(now.stream().map(b::text).toList());
        Map<String, Set<List<Destination>>> before = new HashMap<>();
        for (Token token : old) {
            before.computeIfAbsent(a.text(token), word -> new LinkedHashSet<>()).add(a.destinations(token));
        }
        boolean elsewhere = now.stream().anyMatch(token -> {
            Set<List<Destination>> places = before.getOrDefault(b.text(token), Set.of());
            List<Destination> to = b.destinations(token);
            return !places.isEmpty()
                    && !places.contains(to)
                    && (sameWords || token.weight() >= LIGHTEST_WORD || !to.isEmpty() && !places.contains(List.of()));
        });
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
