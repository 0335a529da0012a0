package org.clausebook.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The skeleton of a policy: enough to number it and to refer to it from elsewhere.
 *
 * @param title what {@code [](policy)} prints, per language
 */
public record Outline(String policy, Localized title, List<Entry> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /** A section, clause or sub-clause. */
    public record Entry(String id, Attributes attributes, List<Entry> children) {

        public Entry {
            children = List.copyOf(children);
        }

        /** The entry of a provision and of everything below it. */
        public static Entry of(Provision provision) {
            return new Entry(
                    provision.id(),
                    provision.attributes(),
                    provision.children().stream().map(Entry::of).toList());
        }

        Stream<Entry> flatten() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Entry::flatten));
        }
    }

    /** Of a text, without its title. */
    public static Outline of(PolicyText text) {
        return new Outline(
                text.policy(), new Localized(Map.of()), text.sections().stream().map(Entry::of).toList());
    }

    /** All entries, in reading order. */
    public Stream<Entry> entries() {
        return sections.stream().flatMap(Entry::flatten);
    }
}
