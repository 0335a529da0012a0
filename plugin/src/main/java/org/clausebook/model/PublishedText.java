package org.clausebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A policy in one language as readers read it: numbered, with every reference and fact in words. Every page, every
 * machine-readable form and the text digest are made from this value, so they cannot disagree.
 */
public record PublishedText(String policy, Language language, List<Prose> title, List<Item> sections) {

    public PublishedText {
        title = List.copyOf(title);
        sections = List.copyOf(sections);
    }

    /**
     * A section, clause or sub-clause.
     *
     * @param number   as cited, without final dot: {@code 5.8.3}
     * @param heading  title of a section, caption of a clause
     * @param blocks   lead of a section, text of a clause; empty if repealed
     * @param replaces ids whose anchors live on here
     */
    public record Item(
            int level,
            String id,
            String number,
            boolean repealed,
            List<String> replaces,
            Optional<List<Prose>> heading,
            List<Block<Prose>> blocks,
            List<Item> children) {

        public Item {
            replaces = List.copyOf(replaces);
            heading = heading.map(List::copyOf);
            blocks = List.copyOf(blocks);
            children = List.copyOf(children);
        }
    }
}
