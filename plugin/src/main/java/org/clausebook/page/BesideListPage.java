package org.clausebook.page;

import java.util.List;
import java.util.Optional;

/**
 * The languages that a policy can be read in beside that of the page.
 *
 * @param edition   the edition in force, if there is one
 * @param next      the one that takes effect next
 * @param languages in the order of the language switch
 * @param all       link to the list of editions; none as long as there is only a draft
 */
public record BesideListPage(
        Frame frame,
        String policy,
        Optional<EditionEntry> edition,
        Optional<EditionEntry> next,
        List<Second> languages,
        Optional<String> all)
        implements Page {

    public BesideListPage {
        languages = List.copyOf(languages);
    }

    /**
     * What there is beside a language.
     *
     * @param language   leads to the edition in force, or to the draft as long as there is none
     * @param next       link to the edition that takes effect next, if it is in both languages
     * @param comparison the same of the newest change
     */
    public record Second(LanguageLink language, Optional<String> next, Optional<String> comparison) {}

    @Override
    public String template() {
        return "beside-list";
    }
}
