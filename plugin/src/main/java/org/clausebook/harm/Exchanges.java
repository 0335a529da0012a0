package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defects in which nothing is lost: two numbers that count the same have changed places. */
final class Exchanges {

    /** A number before a word that it counts; the first letters of that word tell days from months in any of their forms. */
    private static final Pattern COUNTED = Pattern.compile("(?<![\\p{L}0-9.,:/–-])([0-9]{1,3})[ \u00A0](\\p{L}{2})");

    /** Where something begins that is said by itself: a paragraph, an item of a list, a cell of a table. */
    private static final Pattern BEGINNING = Pattern.compile("\\n[ \\t]*\\n|\\n[ \\t]*(?:[-*]|[0-9]+[.)]) |\\|");

    private final Passage passage;
    private final List<Injection> found = new ArrayList<>();

    private Exchanges(Passage passage) {
        this.passage = passage;
    }

    static List<Injection> in(Passage passage) {
        return new Exchanges(passage).run();
    }

    private record Counted(int from, int to, String number, String what) {}

    private List<Injection> run() {
        List<Counted> all = counted();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                Counted first = all.get(i);
                Counted second = all.get(k);
                if (first.what().equals(second.what()) && !first.number().equals(second.number())) {
                    exchange(first, second);
                    break;
                }
            }
        }
        return found;
    }

    private List<Counted> counted() {
        List<Counted> all = new ArrayList<>();
        Matcher matcher = COUNTED.matcher(passage.prose());
        for (int at = passage.body() - passage.from(); matcher.find(at); at = matcher.end(1)) {
            if (!isInLink(matcher.start())) {
                all.add(new Counted(matcher.start(1), matcher.end(1), matcher.group(1), matcher.group(2)));
            }
        }
        return all;
    }

    /** Words of a link stand between a bracket and the address, which is masked. */
    private boolean isInLink(int at) {
        int bracket = passage.prose().lastIndexOf('[', at);
        return bracket > passage.prose().lastIndexOf('\0', at);
    }

    private void exchange(Counted first, Counted second) {
        String between = passage.text().substring(first.to(), second.from());
        boolean apart = BEGINNING.matcher(between).find();
        String instead = second.number() + between + first.number();
        found.add(passage.replace(apart ? Harm.EXCHANGED : Harm.EXCHANGED_WITHIN, first.from(), second.to(), instead));
    }
}
