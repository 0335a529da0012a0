package org.clausebook.model;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.source.TextFile;

/** A policy in one language, as written. */
public record PolicyText(String policy, Language language, TextFile file, Heading title, List<Provision> sections) {

    public PolicyText {
        sections = List.copyOf(sections);
    }

    /** All sections, clauses and sub-clauses, in reading order. */
    public Stream<Provision> provisions() {
        return Provision.flatten(sections).stream();
    }
}
