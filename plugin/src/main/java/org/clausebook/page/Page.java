package org.clausebook.page;

import java.util.Optional;

/** A page of the site; its template has the name that {@link #template} says. */
public sealed interface Page
        permits AbsentPage,
                ChangesPage,
                ChooserPage,
                ComparisonPage,
                EditionsPage,
                LanguagePage,
                NotFoundPage,
                PolicyPage {

    Frame frame();

    /** File name of the template, without ending. */
    String template();

    /** Where links between clauses of one policy lead on this page; empty if no clause is printed on it. */
    default Optional<OwnText> ownText() {
        return Optional.empty();
    }

    /**
     * Where a policy's text stands that is to be read together with a page.
     *
     * @param now    the text in which words that hold refer to each other
     * @param before the same for words that a comparison shows as deleted
     */
    record OwnText(String policy, Address now, Address before) {}
}
