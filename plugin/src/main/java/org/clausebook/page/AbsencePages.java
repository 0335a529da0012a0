package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.edition.Edition;
import org.clausebook.model.Language;

/** Makes the pages that say what there is not, in one language: never does another language stand in for it. */
final class AbsencePages {

    private final View view;

    AbsencePages(View view) {
        this.view = view;
    }

    /** Stands at the policy's own address until an edition takes effect. */
    AbsentPage notInForce() {
        Frame frame = view.current(false, language -> true);
        return page(frame, "not-in-force", Optional.empty(), Optional.empty());
    }

    /** The edition in force was not published in this language. */
    AbsentPage current(Edition inForce) {
        Frame frame = view.current(false, View.published(inForce));
        return page(frame, "language", Optional.of(inForce), Optional.empty());
    }

    /** An edition was not published in this language. */
    AbsentPage edition(Edition edition) {
        Frame frame = view.frame(to -> to.edition(edition.version()), false, View.published(edition));
        return page(frame, "language", Optional.of(edition), Optional.empty());
    }

    /** One of two editions was not published in this language. */
    AbsentPage comparison(Edition before, Edition after, Function<PolicyAddresses, Address> place) {
        Predicate<Language> both = View.published(before).and(View.published(after));
        return page(view.frame(place, false, both), "comparison", Optional.of(before), Optional.of(after));
    }

    /**
     * Stands at an address that belongs to two languages, as long as there is nothing to show there in both.
     *
     * @param reason  as in {@link AbsentPage}
     * @param edition the edition that lacks one of the languages
     */
    AbsentPage beside(Frame frame, String reason, LanguagePair pair, Optional<Edition> edition) {
        return page(frame, reason, Optional.of(pair), edition, Optional.empty());
    }

    private AbsentPage page(Frame frame, String reason, Optional<Edition> edition, Optional<Edition> after) {
        return page(frame, reason, Optional.empty(), edition, after);
    }

    private AbsentPage page(
            Frame frame,
            String reason,
            Optional<LanguagePair> pair,
            Optional<Edition> edition,
            Optional<Edition> after) {
        Address here = frame.address();
        List<Edition> published =
                view.chain().newestFirst().stream().filter(view.texts()::has).toList();
        boolean none = view.chain().inForce().isEmpty();
        boolean current = here.equals(view.addresses().current());
        List<Edition> upcoming = view.chain().upcoming().stream()
                .filter(each -> none || current && view.texts().has(each))
                .toList();
        return new AbsentPage(
                frame,
                view.policy().id(),
                reason,
                pair,
                edition.map(each -> view.entries().entry(each, here)),
                after.map(each -> view.entries().entry(each, here)),
                entries(upcoming, here),
                entries(published, here),
                view.links(here).editions());
    }

    private List<EditionEntry> entries(List<Edition> editions, Address here) {
        return editions.stream().map(edition -> view.entries().entry(edition, here)).toList();
    }
}
