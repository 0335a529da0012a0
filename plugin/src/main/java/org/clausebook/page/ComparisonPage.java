package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * Two editions of a policy as one text, reduced to what changed.
 *
 * @param before   the earlier edition
 * @param after    the later one
 * @param current  whether the later one is whichever is in force
 * @param own      where the two texts stand
 * @param beside   links to the same beside other languages, if there are such pages of it
 * @param title    the policy's title, if it was changed
 * @param changes  the list that stands before the text
 * @param sections in reading order, without those in which nothing changed
 * @param rest     sections left out at the end
 */
public record ComparisonPage(
        Frame frame,
        String policy,
        EditionEntry before,
        EditionEntry after,
        boolean current,
        OwnText own,
        List<LanguageLink> beside,
        Optional<RedlinePhrase> title,
        ChangeList changes,
        List<Section> sections,
        List<Gap> rest)
        implements Page {

    public ComparisonPage {
        beside = List.copyOf(beside);
        sections = List.copyOf(sections);
        rest = List.copyOf(rest);
    }

    /**
     * Provisions that are left out, because nothing in them changed but perhaps their numbers.
     *
     * @param range  {@code 3.1–3.4}
     * @param before the numbers they had, if those were others
     * @param href   the text of the first of them
     */
    public record Gap(String range, Optional<String> before, String href) {}

    /**
     * A section in which something changed.
     *
     * @param left    sections left out before it
     * @param heading its title, if it was not changed itself
     * @param change  what changed in its title or lead
     * @param steps   its changed clauses and sub-clauses
     * @param rest    clauses left out at its end
     */
    public record Section(
            List<Gap> left,
            String id,
            String number,
            Optional<Phrase> heading,
            Optional<Changed> change,
            List<Step> steps,
            List<Gap> rest) {

        public Section {
            left = List.copyOf(left);
            steps = List.copyOf(steps);
            rest = List.copyOf(rest);
        }
    }

    /** A changed clause, and the clauses left out before it. */
    public record Step(List<Gap> left, Changed change) {

        public Step {
            left = List.copyOf(left);
        }
    }

    /**
     * A provision that was changed.
     *
     * @param line     what the list of changes says of it
     * @param earlier  the id it had, if it was another one
     * @param level    as in {@link PolicyPage.Provision}
     * @param heading  title or caption
     * @param retitled title or caption as a redline, if it was changed
     * @param deleted  the whole text of a provision that was removed or repealed
     * @param inserted the whole text of one that was added
     * @param text     of any other one, as a redline
     * @param full     link to its place in the later text, unless it was removed
     * @param previous link to the changed provision before it
     * @param next     link to the one after it
     */
    public record Changed(
            ChangeList.Line line,
            Optional<String> earlier,
            int level,
            Optional<Phrase> heading,
            Optional<RedlinePhrase> retitled,
            Optional<Passage> deleted,
            Optional<Passage> inserted,
            Optional<RedlinePassage> text,
            Optional<String> full,
            Optional<String> previous,
            Optional<String> next) {

        /** The same, of which the list of changes says something else. */
        Changed listed(ChangeList.Line other) {
            return new Changed(
                    other, earlier, level, heading, retitled, deleted, inserted, text, full, previous, next);
        }
    }

    @Override
    public String template() {
        return "comparison";
    }

    @Override
    public Optional<OwnText> ownText(String tag) {
        return Optional.of(own);
    }
}
