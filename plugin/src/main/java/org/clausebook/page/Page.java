package org.clausebook.page;

import java.util.Optional;
import org.clausebook.model.PublishedText;

/** A page of the site; its template has the name that {@link #template} says. */
public sealed interface Page
        permits AbsentPage,
                BesideComparisonPage,
                BesideListPage,
                BesidePage,
                ChangesPage,
                ChooserPage,
                ComparisonListPage,
                ComparisonPage,
                EditionsPage,
                LanguagePage,
                NotFoundPage,
                PolicyPage {

    Frame frame();

    /** File name of the template, without ending. */
    String template();

    /**
     * Where links between clauses of one policy lead on this page; empty if no clause is printed on it.
     *
     * @param tag of the language of the words in which such a link stands
     */
    default Optional<OwnText> ownText(String tag) {
        return Optional.empty();
    }

    /**
     * The text that is printed whole on this page; empty if there is none.
     *
     * @param tag of its language
     */
    default Optional<PublishedText> shown(String tag) {
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
