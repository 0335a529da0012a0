package org.clausebook.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Status;
import org.clausebook.model.Language;
import org.clausebook.model.PublishedText;
import org.clausebook.model.Terms;

/**
 * Makes the pages that show a policy in two languages side by side. They move along with the edition in force, so that each
 * address always has something to say.
 */
final class BesidePages {

    private final View view;
    private final View second;
    private final AbsencePages absences;

    /**
     * @param view   the language of the pages
     * @param second the one that they show beside it
     */
    BesidePages(View view, View second, AbsencePages absences) {
        this.view = view;
        this.second = second;
        this.absences = absences;
    }

    /**
     * What a page shows.
     *
     * @param address where it stands, by the language that it shows beside its own
     * @param alone   where the same stands in one language
     * @param has     whether there is anything in a language
     */
    private record Place(
            BiFunction<PolicyAddresses, Language, Address> address,
            Function<PolicyAddresses, Address> alone,
            Predicate<Language> has) {

        static Place of(
                BiFunction<PolicyAddresses, Language, Address> address,
                Function<PolicyAddresses, Address> alone,
                Optional<Edition> edition) {
            return new Place(address, alone, edition.map(View::published).orElse(language -> false));
        }
    }

    /** The edition in force. */
    Page current() {
        Optional<Edition> inForce = view.chain().inForce();
        Place place = Place.of(PolicyAddresses::beside, PolicyAddresses::current, inForce);
        return edition(inForce, place, "not-in-force", view.terms());
    }

    /** The one that takes effect next. */
    Page next() {
        Optional<Edition> next = view.chain().next();
        Function<PolicyAddresses, Address> alone =
                to -> next.map(edition -> to.edition(edition.version())).orElse(to.current());
        return edition(next, Place.of(PolicyAddresses::besideNext, alone, next), "no-next", Terms.NONE);
    }

    /** The newest change of what applies. */
    Page comparison() {
        Optional<Chain.Step> step = view.chain().newestStep();
        Optional<Edition> before = step.map(Chain.Step::before);
        Optional<Edition> after = step.map(Chain.Step::after);
        Place place = new Place(
                PolicyAddresses::besideComparison,
                to -> step.map(each -> view.comparison(to, each)).orElse(to.current()),
                language -> before.filter(edition -> View.published(edition).test(language)).isPresent()
                        && after.filter(edition -> View.published(edition).test(language)).isPresent());
        Frame frame = frame(place);
        LanguagePair pair = pair(place, frame.address());
        if (isComplete(place)) {
            return new BesideComparisons(view, second).page(step.orElseThrow(), frame, pair);
        }
        String reason = step.isPresent() ? "beside" : "no-change";
        return absences.beside(frame, reason, pair, before.filter(this::lacks).or(() -> after));
    }

    /** The working text: in place of the edition in force as long as there is none, otherwise beside it. */
    Page draft(PublishedText own, PublishedText other) {
        Predicate<Language> both = language -> true;
        Place place = view.chain().visible().isEmpty()
                ? new Place(PolicyAddresses::beside, PolicyAddresses::current, both)
                : new Place(PolicyAddresses::besideDraft, PolicyAddresses::draft, both);
        return page(
                place,
                Optional.empty(),
                view.same(own).filter(version -> second.same(other).isPresent()),
                view.policy().prevailing(),
                text(view, view.whole(own), view.terms()),
                text(second, second.whole(other), view.terms()));
    }

    /** What the list of all these pages, which stands at an address, says of them. */
    BesideListPage.Second listed(Address here) {
        Language other = second.language();
        String href = view.addresses().beside(other).from(here);
        return new BesideListPage.Second(
                new LanguageLink(other.tag(), other.name(), href), next(here), comparison(here));
    }

    private Page edition(Optional<Edition> edition, Place place, String otherwise, Terms terms) {
        if (!isComplete(place)) {
            Frame frame = frame(place);
            String reason = edition.isPresent() ? "beside" : otherwise;
            return absences.beside(frame, reason, pair(place, frame.address()), edition);
        }
        Edition shown = edition.orElseThrow();
        return page(
                place,
                edition,
                Optional.empty(),
                shown.record().prevailing(),
                text(view, view.texts().of(shown).orElseThrow(), terms),
                text(second, second.texts().of(shown).orElseThrow(), terms));
    }

    private BesidePage page(
            Place place,
            Optional<Edition> edition,
            Optional<String> same,
            List<String> prevailing,
            BesideRows.Text own,
            BesideRows.Text other) {
        Frame frame = View.titled(frame(place), own.text());
        return new BesidePage(
                frame,
                view.policy().id(),
                edition.map(each -> view.entries().entry(each, frame.address())),
                same,
                edition.filter(each -> view.chain().status(each) == Status.IN_FORCE)
                        .flatMap(each -> view.chain().next())
                        .map(each -> view.entries().entry(each, frame.address())),
                view.chain().inForce().isPresent(),
                pair(place, frame.address()),
                List.of(title(own), title(other)),
                view.names(prevailing),
                BesideRows.of(own, other),
                Map.of(own.language().tag(), own.text(), other.language().tag(), other.text()));
    }

    private static BesideRows.Text text(View in, PublishedText text, Terms terms) {
        return new BesideRows.Text(in.language(), text, TermLinks.of(terms, text));
    }

    private static BesidePage.Title title(BesideRows.Text text) {
        return new BesidePage.Title(text.language().tag(), new Phrase(text.text().title()));
    }

    private boolean isComplete(Place place) {
        return place.has().test(view.language()) && place.has().test(second.language());
    }

    private boolean lacks(Edition edition) {
        Predicate<Language> published = View.published(edition);
        return !published.test(view.language()) || !published.test(second.language());
    }

    private Frame frame(Place place) {
        return view.beside(second.language(), place.address(), isComplete(place));
    }

    private LanguagePair pair(Place place, Address here) {
        return new LanguagePair(
                List.of(column(view, place, here), column(second, place, here)),
                place.address().apply(second.addresses(), view.language()).from(here),
                view.besides(here, place.address(), place.has()).stream()
                        .filter(link -> !link.tag().equals(second.language().tag()) && isComplete(place))
                        .toList(),
                view.links(here).besides(),
                link(here, PolicyAddresses::beside, view.chain().inForce()),
                next(here),
                comparison(here));
    }

    private Optional<String> next(Address here) {
        return link(here, PolicyAddresses::besideNext, view.chain().next());
    }

    private Optional<String> comparison(Address here) {
        return link(
                here,
                PolicyAddresses::besideComparison,
                view.chain().newestStep().filter(step -> !lacks(step.before())).map(Chain.Step::after));
    }

    private static LanguageLink column(View in, Place place, Address here) {
        Language language = in.language();
        return new LanguageLink(
                language.tag(), language.name(), place.alone().apply(in.addresses()).from(here));
    }

    /** To another page of this kind, if there is something to read on it in both languages. */
    private Optional<String> link(
            Address here, BiFunction<PolicyAddresses, Language, Address> place, Optional<Edition> edition) {
        Address there = place.apply(view.addresses(), second.language());
        return edition.filter(each -> !lacks(each) && !there.equals(here)).map(each -> there.from(here));
    }
}
