package org.clausebook.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.Stated.Said;
import org.clausebook.value.Value;

/**
 * Where the languages of a clause do not state the same values, and which of them is the odd one out: of each value it is
 * the majority that says how often it is stated; where there is none, the drafting language says so.
 *
 * <p>Mere number words are held together only where two of them differ: what one language counts (<i>two parties</i>)
 * another says in other words (<i>обе стороны</i>).
 *
 * @param odd      the text that differs
 * @param agreeing those that agree among each other
 * @param says     what the odd one states and the others do not
 * @param others   what the others state and the odd one does not
 */
record ValueDisagreement(Stated odd, List<Stated> agreeing, Optional<Said> says, Optional<Said> others) {

    /**
     * What a clause states as a whole is compared first; if that agrees, what its corresponding parts state: a deadline that two items of
     * a list have exchanged is wrong in both. Values of facts count unless the languages use different facts, which another rule
     * reports.
     *
     * @param all the same clause in two languages or more, the drafting language first if it is among them
     * @return in the order of the languages
     */
    static List<ValueDisagreement> among(List<Stated> all) {
        if (isSame(all)) {
            return List.of();
        }
        List<String> facts = all.get(0).facts();
        boolean sameFacts = all.stream().allMatch(stated -> isSameBag(stated.facts(), facts));
        List<Stated> compared = sameFacts ? all : all.stream().map(Stated::undeclared).toList();
        List<ValueDisagreement> found = new Comparison(compared).run();
        return found.isEmpty() ? amongParts(compared) : found;
    }

    private static List<ValueDisagreement> amongParts(List<Stated> all) {
        List<ValueDisagreement> found = new ArrayList<>();
        for (List<Stated> part : Stated.inParts(all)) {
            if (!isSame(part)) {
                found.addAll(new Comparison(part).run());
            }
        }
        return found;
    }

    private static boolean isSameBag(List<String> a, List<String> b) {
        return a.stream().sorted().toList().equals(b.stream().sorted().toList());
    }

    /**
     * Whether all state the same in the same order, line by line. Nearly every clause does: to see that, nothing has to be sorted.
     */
    static boolean isSame(List<Stated> all) {
        List<Said> first = all.get(0).values();
        for (int i = 1; i < all.size(); i++) {
            List<Said> other = all.get(i).values();
            if (other.size() != first.size()) {
                return false;
            }
            for (int k = 0; k < first.size(); k++) {
                Said one = first.get(k);
                Said same = other.get(k);
                if (same.line() != one.line() || !same.value().key().equals(one.value().key())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static final class Comparison {
        /** Of one clause: more would help nobody. */
        private static final int MOST = 50;

        private final List<Stated> all;
        /** For each text: the values that it states, by key. */
        private final List<Map<String, List<Said>>> byKey = new ArrayList<>();
        private final Set<String> keys = new LinkedHashSet<>();

        Comparison(List<Stated> all) {
            this.all = all;
            ValueKeys names = ValueKeys.of(all);
            for (Stated stated : all) {
                Map<String, List<Said>> said = new LinkedHashMap<>();
                stated.values().forEach(one -> said.computeIfAbsent(names.of(one.value()), k -> new ArrayList<>())
                        .add(one));
                byKey.add(said);
                keys.addAll(said.keySet());
            }
        }

        List<ValueDisagreement> run() {
            List<ValueDisagreement> found = new ArrayList<>();
            List<Lack> counted = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                List<Said> extra = new ArrayList<>();
                List<Lack> missing = new ArrayList<>();
                for (String key : keys) {
                    compare(i, key, extra, missing);
                }
                Stated text = all.get(i);
                pair(text, extra, missing, found);
                extra.stream()
                        .filter(said -> said.value().spelled())
                        .findFirst()
                        .ifPresent(said -> counted.add(new Lack(said, List.of(text))));
            }
            differentlyCounted(counted, found);
            return found.subList(0, Math.min(MOST, found.size()));
        }

        /** Number words of which no two texts have the same: each is held against the first. */
        private static void differentlyCounted(List<Lack> counted, List<ValueDisagreement> found) {
            for (int i = 1; i < counted.size(); i++) {
                Lack first = counted.get(0);
                Lack other = counted.get(i);
                if (first.said().value().kind() != other.said().value().kind()) {
                    continue;
                }
                found.add(new ValueDisagreement(
                        other.by().get(0), first.by(), Optional.of(other.said()), Optional.of(first.said())));
            }
        }

        /** What the others say, and which of them. */
        private record Lack(Said said, List<Stated> by) {}

        private void compare(int odd, String key, List<Said> extra, List<Lack> missing) {
            int usual = usualCount(key);
            List<Said> here = byKey.get(odd).getOrDefault(key, List.of());
            if (here.size() == usual) {
                return;
            }
            if (here.size() > usual) {
                extra.addAll(here.subList(usual, here.size()));
                return;
            }
            List<Stated> agreeing = new ArrayList<>();
            Said said = null;
            for (int i = 0; i < all.size(); i++) {
                List<Said> there = byKey.get(i).getOrDefault(key, List.of());
                if (there.size() == usual) {
                    agreeing.add(all.get(i));
                    said = said == null ? there.get(usual - 1) : said;
                }
            }
            for (int n = here.size(); n < usual; n++) {
                missing.add(new Lack(said, agreeing));
            }
        }

        /** The count that most texts have; the first text's if no other has a majority. */
        private int usualCount(String key) {
            int best = 0;
            int usual = 0;
            for (int i = 0; i < all.size(); i++) {
                int count = byKey.get(i).getOrDefault(key, List.of()).size();
                int votes = 0;
                for (Map<String, List<Said>> other : byKey) {
                    votes += other.getOrDefault(key, List.of()).size() == count ? 1 : 0;
                }
                if (votes > best) {
                    best = votes;
                    usual = count;
                }
            }
            return usual;
        }

        /** Something too much and something missing are one mistake, of the same kind if possible. */
        private void pair(Stated odd, List<Said> extra, List<Lack> missing, List<ValueDisagreement> found) {
            boolean few = extra.size() <= MOST && missing.size() <= MOST;
            if (few) { // what differs in so many places is another text
                pair(odd, extra, missing, true, found);
                pair(odd, extra, missing, false, found);
            }
            extra.stream()
                    .filter(said -> !said.value().spelled())
                    .forEach(said -> found.add(new ValueDisagreement(odd, without(odd), Optional.of(said), Optional.empty())));
            missing.stream()
                    .filter(lack -> !lack.said().value().spelled())
                    .forEach(lack -> found.add(new ValueDisagreement(odd, lack.by(), Optional.empty(), Optional.of(lack.said()))));
        }

        private List<Stated> without(Stated odd) {
            return all.stream().filter(stated -> stated != odd).toList();
        }

        private static void pair(
                Stated odd, List<Said> extra, List<Lack> missing, boolean sameKind, List<ValueDisagreement> found) {
            Iterator<Said> said = extra.iterator();
            while (said.hasNext()) {
                Said one = said.next();
                Optional<Lack> other = missing.stream()
                        .filter(lack -> !sameKind || lack.said().value().kind() == one.value().kind())
                        .filter(lack -> sameKind || isComparable(lack.said().value(), one.value()))
                        .findFirst();
                if (other.isPresent()) {
                    found.add(new ValueDisagreement(odd, other.get().by(), Optional.of(one), Optional.of(other.get().said())));
                    missing.remove(other.get());
                    said.remove();
                }
            }
        }

        /** A number word is not held against a date or an address. */
        private static boolean isComparable(Value a, Value b) {
            boolean word = a.spelled() || b.spelled();
            boolean address = a.kind() == Value.Kind.ADDRESS || b.kind() == Value.Kind.ADDRESS;
            boolean date = a.kind() == Value.Kind.DATE || b.kind() == Value.Kind.DATE;
            return !address && !(word && date);
        }
    }
}
