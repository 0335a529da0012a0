package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * The two languages of a page that shows both, and where to go from it.
 *
 * @param columns    the page's own language first; the links lead to the same in one language
 * @param swapped    link to the page on which the two have changed places
 * @param others     links to the same beside other languages
 * @param all        link to the list of what can be read beside other languages
 * @param current    link to the edition in force, if it is in both languages and this is not its page
 * @param next       the same of the edition that takes effect next
 * @param comparison the same of the newest change
 */
public record LanguagePair(
        List<LanguageLink> columns,
        String swapped,
        List<LanguageLink> others,
        String all,
        Optional<String> current,
        Optional<String> next,
        Optional<String> comparison) {

    public LanguagePair {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
    }
}
