package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.PublishedText;

/**
 * A policy in one language.
 *
 * @param policy     its id
 * @param edition    version of the edition; empty for a draft
 * @param digest     of the text
 * @param title      the policy's title
 * @param prevailing names of the languages that decide in a conflict, each in itself; empty if the site does not say
 * @param sections   in order
 * @param json       link to the same as JSON
 * @param index      link to the list of policies in this language
 * @param text       what the page is made from, for the JSON beside it
 */
public record PolicyPage(
        Frame frame,
        String policy,
        Optional<String> edition,
        String digest,
        Phrase title,
        List<LanguageName> prevailing,
        List<Provision> sections,
        String json,
        String index,
        PublishedText text)
        implements Page {

    public PolicyPage {
        prevailing = List.copyOf(prevailing);
        sections = List.copyOf(sections);
    }

    /** A language by its own name. */
    public record LanguageName(String tag, String name) {}

    /**
     * A section, clause or sub-clause.
     *
     * @param level    2 for a section, 3 for a clause, 4 and more for sub-clauses
     * @param number   as cited, without final dot
     * @param anchor   the anchor by number
     * @param replaces earlier ids, whose anchors live on here
     * @param heading  title or caption
     * @param body     lead or text; none if there is none
     */
    public record Provision(
            int level,
            String id,
            String number,
            String anchor,
            boolean repealed,
            List<String> replaces,
            Optional<Phrase> heading,
            Optional<Passage> body,
            List<Provision> clauses) {

        public Provision {
            replaces = List.copyOf(replaces);
            clauses = List.copyOf(clauses);
        }
    }

    @Override
    public String template() {
        return "policy";
    }
}
