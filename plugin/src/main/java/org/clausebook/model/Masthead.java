package org.clausebook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands above a text besides its title and counts as part of it: whose it is, and which languages decide in a conflict.
 *
 * @param publisher  the fact that says who publishes the text; empty if nothing does
 * @param prevailing tags of the languages that decide; empty if that is not said
 */
public record Masthead(Optional<Fact> publisher, List<String> prevailing) {

    public Masthead {
        prevailing = List.copyOf(prevailing);
    }

    /** Above the working text. */
    public static Masthead of(SiteConfig site, PolicyConfig policy) {
        return new Masthead(site.imprint().publisher().map(site.facts()::get), policy.prevailing());
    }

    /** Above an edition. One that was frozen before editions kept the name of that fact has the fact that is named today, as it was. */
    public static Masthead of(SiteConfig site, EditionRecord edition) {
        Optional<String> name = edition.publisher().or(() -> site.imprint().publisher());
        return new Masthead(name.map(edition.facts()::get), edition.prevailing());
    }

    /** Who publishes the text, in one of its languages; empty if nobody is named. */
    public Optional<String> publisher(String tag) {
        return publisher.map(fact -> fact.value().in(tag)).filter(name -> !name.isEmpty());
    }

    /**
     * What is another one than it was.
     *
     * @param prevailing the languages that decide; empty if they are the same
     * @param publisher  by tag of each language in which somebody else is named, or first or no longer anybody
     */
    public record Change(Optional<Prevailing> prevailing, Map<String, Name> publisher) {

        public static final Change NONE = new Change(Optional.empty(), Map.of());

        public Change {
            publisher = Collections.unmodifiableMap(new LinkedHashMap<>(publisher));
        }

        public boolean isEmpty() {
            return prevailing.isEmpty() && publisher.isEmpty();
        }
    }

    /** The tags before and after. */
    public record Prevailing(List<String> before, List<String> after) {}

    /** The names before and after; empty where nobody was or is named. */
    public record Name(Optional<String> before, Optional<String> after) {}

    /** @param tags languages in which both texts can be read */
    public static Change between(Masthead before, Masthead after, Collection<String> tags) {
        Map<String, Name> publisher = new LinkedHashMap<>();
        for (String tag : tags) {
            Name name = new Name(before.publisher(tag), after.publisher(tag));
            if (!name.before().equals(name.after())) {
                publisher.put(tag, name);
            }
        }
        Optional<Prevailing> prevailing = Optional.of(new Prevailing(before.prevailing, after.prevailing))
                .filter(change -> !Set.copyOf(change.before()).equals(Set.copyOf(change.after()))); // in whichever order
        return new Change(prevailing, publisher);
    }
}
