package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Law;

/**
 * What machines that read pages, search engines above all, are told of a text. Addresses are full ones.
 *
 * @param url          the page
 * @param language     tag of its language
 * @param status       what the text is today: {@code draft}, or as {@link EditionEntry} says
 * @param edition      which edition it is; empty for a draft
 * @param publisher    who publishes it, if the settings say
 * @param original     the same in the language that it was written in; empty if this is it, or if it is not published
 * @param translations of it, if it is the original, in the order of the language switch
 * @param laws         those that it cites, each once, in reading order
 * @param json         the same text for machines
 * @param sample       whether the site is marked as a sample
 */
public record Description(
        String url,
        String title,
        String language,
        String status,
        Optional<OfEdition> edition,
        Optional<String> publisher,
        Optional<Text> original,
        List<Text> translations,
        List<Law> laws,
        String json,
        boolean sample) {

    public Description {
        translations = List.copyOf(translations);
        laws = List.copyOf(laws);
    }

    /** The same in another language. */
    public record Text(String url, String language) {}

    /**
     * An edition. Days are written as {@code 2021-03-01}.
     *
     * @param version   its number
     * @param published day from which everyone can read it
     * @param appeared  day from which the page has shown it; empty on its own page, which has never shown another
     * @param lastDay   last day on which it is in force, if one is known; empty on the page that will then show another
     * @param permanent its own page
     * @param previous  page of the edition that it came from, if that was published in this language
     */
    public record OfEdition(
            String version,
            String published,
            Optional<String> appeared,
            Optional<String> lastDay,
            String permanent,
            Optional<String> previous) {}
}
