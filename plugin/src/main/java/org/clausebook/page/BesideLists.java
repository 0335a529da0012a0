package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausebook.edition.Edition;
import org.clausebook.model.Language;

/** Makes the page that lists what can be read beside other languages, in one language. */
final class BesideLists {

    private final View view;
    private final List<BesidePages> besides;

    /** @param besides for each language that there is something beside, in the order of the language switch */
    BesideLists(View view, List<BesidePages> besides) {
        this.view = view;
        this.besides = List.copyOf(besides);
    }

    /** As soon as there are editions; a draft beside them is for those who are told of it. */
    BesideListPage editions() {
        Frame frame = frame(language -> true);
        return page(frame, Optional.of(view.links(frame.address()).editions()));
    }

    /**
     * As long as there is only the working text.
     *
     * @param drafted whether it is there in a language
     */
    BesideListPage draft(Predicate<Language> drafted) {
        return page(frame(drafted), Optional.empty());
    }

    private Frame frame(Predicate<Language> complete) {
        return view.frame(PolicyAddresses::besides, false, complete);
    }

    private BesideListPage page(Frame frame, Optional<String> all) {
        Address here = frame.address();
        return new BesideListPage(
                frame,
                view.policy().id(),
                entry(view.chain().inForce(), here),
                entry(view.chain().next(), here),
                besides.stream().map(pages -> pages.listed(here)).toList(),
                all);
    }

    private Optional<EditionEntry> entry(Optional<Edition> edition, Address here) {
        return edition.map(each -> view.entries().entry(each, here));
    }
}
