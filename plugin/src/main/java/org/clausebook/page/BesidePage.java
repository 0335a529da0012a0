package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.PublishedText;
import org.clausebook.page.PolicyPage.LanguageName;

/**
 * A policy's text in two languages, clause beside clause: the edition in force, the next one, or a draft.
 *
 * @param policy     its id
 * @param edition    the edition; empty for a draft
 * @param same       of a draft that does not differ from the newest edition in either language: its version
 * @param next       the one that takes effect next; only on the page of the edition in force
 * @param inForce    whether an edition is in force
 * @param pair       the two languages
 * @param title      the policy's title in each of them
 * @param prevailing names of the languages that decide in a conflict, each in itself; empty if the policy does not say
 * @param rows       in reading order
 * @param texts      what the page is made from, by language tag
 */
public record BesidePage(
        Frame frame,
        String policy,
        Optional<EditionEntry> edition,
        Optional<String> same,
        Optional<EditionEntry> next,
        boolean inForce,
        LanguagePair pair,
        List<Title> title,
        List<LanguageName> prevailing,
        List<Row> rows,
        Map<String, PublishedText> texts)
        implements Page {

    public BesidePage {
        title = List.copyOf(title);
        prevailing = List.copyOf(prevailing);
        rows = List.copyOf(rows);
        texts = Map.copyOf(texts);
    }

    /** A policy's title in one language. */
    public record Title(String tag, Phrase words) implements InLanguage {}

    /**
     * A section, clause or sub-clause.
     *
     * @param level   2 for a section, 3 for a clause, 4 and more for sub-clauses
     * @param rank    of its heading in HTML; captions are optional, and no rank may be skipped
     * @param number  as cited, without final dot
     * @param anchor  the anchor by number
     * @param earlier earlier ids, whose anchors live on here
     * @param headed  whether it has a title or caption
     * @param bodied  whether it has a lead or text
     * @param sides   in the order of the columns
     */
    public record Row(
            int level,
            int rank,
            String id,
            String number,
            String anchor,
            boolean repealed,
            List<String> earlier,
            boolean headed,
            boolean bodied,
            List<Side> sides) {

        public Row {
            earlier = List.copyOf(earlier);
            sides = List.copyOf(sides);
        }
    }

    /**
     * A provision in one language.
     *
     * @param name    the language's own name
     * @param missing whether the text does not have it in this language: never so in an edition
     * @param heading title or caption
     * @param body    lead or text; none if there is none
     */
    public record Side(String tag, String name, boolean missing, Optional<Phrase> heading, Optional<Passage> body)
            implements InLanguage {}

    @Override
    public String template() {
        return "beside";
    }

    @Override
    public Optional<PublishedText> shown(String tag) {
        return Optional.ofNullable(texts.get(tag));
    }

    @Override
    public Optional<OwnText> ownText(String tag) {
        return Optional.of(new OwnText(policy, frame.address(), frame.address()));
    }
}
