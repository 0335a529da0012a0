package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defects in which nothing is lost: two numbers that count the same, or two references, have changed places. */
final class Exchanges {

    /** A number before a word that it counts; the first letters of that word tell days from months in any of their forms. */
    private static final Pattern COUNTED = Pattern.compile("(?<![\\p{L}0-9.,:/–-])([0-9]{1,3})[ \u00A0](\\p{L}{2})");

    private static final Pattern REFERENCE = Pattern.compile("(?<=\\]\\()#[^)]+(?=\\))");

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

    /** @param kind what it may have changed places with */
    private record Place(int from, int to, String kind) {}

    private List<Injection> run() {
        exchange(counted(), Harm.EXCHANGED, Harm.EXCHANGED_WITHIN);
        List<Place> references = REFERENCE.matcher(passage.text()).results()
                .map(found -> new Place(found.start(), found.end(), "#"))
                .toList();
        exchange(references, Harm.REFERENCES_SWAPPED, Harm.REFERENCES_INVERTED);
        return found;
    }

    private List<Place> counted() {
        List<Place> all = new ArrayList<>();
        Matcher matcher = COUNTED.matcher(passage.prose());
        for (int at = passage.body() - passage.from(); matcher.find(at); at = matcher.end(1)) {
            if (!isInLink(matcher.start())) {
                all.add(new Place(matcher.start(1), matcher.end(1), matcher.group(2)));
            }
        }
        return all;
    }

    /** Words of a link stand between a bracket and the address, which is masked. */
    private boolean isInLink(int at) {
        int bracket = passage.prose().lastIndexOf('[', at);
        return bracket > passage.prose().lastIndexOf('\0', at);
    }

    /** Each with the next one of its kind that says something else. */
    private void exchange(List<Place> all, Harm apart, Harm within) {
        for (int i = 0; i < all.size(); i++) {
            Place first = all.get(i);
            all.stream()
                    .skip(i + 1L)
                    .filter(second -> second.kind().equals(first.kind()) && !words(second).equals(words(first)))
                    .findFirst()
                    .ifPresent(second -> exchange(first, second, apart, within));
        }
    }

    private void exchange(Place first, Place second, Harm apart, Harm within) {
        String between = passage.text().substring(first.to(), second.from());
        Harm harm = BEGINNING.matcher(between).find() ? apart : within;
        found.add(passage.replace(harm, first.from(), second.to(), words(second) + between + words(first)));
    }

    private String words(Place place) {
        return passage.text().substring(place.from(), place.to());
    }
}
