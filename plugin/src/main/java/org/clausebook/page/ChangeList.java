package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.page.PolicyPage.LanguageName;

/**
 * What an edition did to a policy, provision by provision.
 *
 * @param masthead   what stands above the text and is another one; empty if all of it is the same
 * @param title      whether the policy's title is another one
 * @param lines      in reading order, except what follows
 * @param renumbered provisions whose number is another one, as ranges
 * @param references provisions in which only the numbers of other provisions are others
 */
public record ChangeList(
        Optional<Masthead> masthead,
        boolean title,
        List<Line> lines,
        List<Renumbering> renumbered,
        List<ProvisionLink> references) {

    public ChangeList {
        lines = List.copyOf(lines);
        renumbered = List.copyOf(renumbered);
        references = List.copyOf(references);
    }

    /**
     * What stands above the text.
     *
     * @param prevailing the languages that decide; empty if they are the same
     * @param publisher  who publishes it; empty if nobody else does
     */
    public record Masthead(Optional<Prevailing> prevailing, Optional<Publisher> publisher) {}

    /** The languages that decided, and those that do. */
    public record Prevailing(List<LanguageName> before, List<LanguageName> after) {}

    /** Who was named, and who is; empty if nobody. */
    public record Publisher(Optional<String> before, Optional<String> after) {}

    /**
     * A provision that was changed.
     *
     * @param number     its number now; of a removed one, the one it had
     * @param before     the number it had, if it was another one
     * @param name       its caption, or else the words that it begins with
     * @param whole      all of the line that the name is or begins
     * @param kinds      in what ways: {@code added}, {@code reworded} …
     * @param words      whether readers get other words than before
     * @param href       its place in the comparison
     * @param successors what stands in the place of a removed one
     */
    public record Line(
            String id,
            String number,
            Optional<String> before,
            String name,
            String whole,
            List<String> kinds,
            boolean words,
            String href,
            List<ProvisionLink> successors) {

        public Line {
            kinds = List.copyOf(kinds);
            successors = List.copyOf(successors);
        }

        /** The same under another name. */
        Line named(String other) {
            return new Line(id, number, before, other, whole, kinds, words, href, successors);
        }
    }

    /**
     * Neighbours that have other numbers than before.
     *
     * @param before {@code 2.9} or {@code 2.9–2.13}
     * @param now    {@code 2.10} or {@code 2.10–2.14}
     * @param href   the text of the first of them
     */
    public record Renumbering(String before, String now, String href) {}
}
