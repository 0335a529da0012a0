package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.page.ComparisonPage.Changed;
import org.clausebook.page.ComparisonPage.Gap;

/**
 * The newest change of what applies as a redline in two languages, clause beside clause.
 *
 * @param before  the earlier edition
 * @param after   the later one
 * @param pair    the two languages
 * @param own     where the two texts stand, by tag of the language in which a reference is made
 * @param title   the policy's title in each language, if it was changed in any
 * @param changes the list that stands before the text
 * @param rows    in reading order, without those in which nothing changed in either language
 * @param rest    provisions left out at the end
 */
public record BesideComparisonPage(
        Frame frame,
        String policy,
        EditionEntry before,
        EditionEntry after,
        LanguagePair pair,
        Map<String, OwnText> own,
        List<Title> title,
        ChangeList changes,
        List<Row> rows,
        List<Gap> rest)
        implements Page {

    public BesideComparisonPage {
        own = Map.copyOf(own);
        title = List.copyOf(title);
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }

    /** A policy's title in one language; without marks if it was not changed there. */
    public record Title(String tag, RedlinePhrase words) implements InLanguage {}

    /**
     * A provision that was changed in a language, or a section that holds one.
     *
     * @param left   provisions left out before it
     * @param rank   of its heading in HTML
     * @param change what happened to it, in the first language in which it was changed; empty if it only holds what was
     * @param headed whether it has a title or caption
     * @param alike  whether it was changed in the same ways in both languages
     * @param sides  in the order of the columns
     */
    public record Row(
            List<Gap> left,
            int rank,
            String id,
            String number,
            Optional<Changed> change,
            boolean headed,
            boolean alike,
            List<Side> sides) {

        public Row {
            left = List.copyOf(left);
            sides = List.copyOf(sides);
        }
    }

    /**
     * A provision in one language.
     *
     * @param name    the language's own name
     * @param heading title or caption
     * @param change  what was changed; empty if nothing was
     * @param same    lead or text in which nothing was changed
     */
    public record Side(
            String tag,
            String name,
            Optional<Phrase> heading,
            Optional<Changed> change,
            Optional<Passage> same)
            implements InLanguage {}

    @Override
    public String template() {
        return "beside-comparison";
    }

    @Override
    public Optional<OwnText> ownText(String tag) {
        return Optional.of(own.get(tag));
    }
}
