package org.clausebook.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clausebook.edition.Edition;

/** Makes the pages that compare two editions, in one language. */
final class ComparisonPages {

    private final View view;
    private final AbsencePages absences;
    private final boolean everyPair;

    /** @param everyPair whether every two editions are compared, and not only each with what it changes */
    ComparisonPages(View view, AbsencePages absences, boolean everyPair) {
        this.view = view;
        this.absences = absences;
        this.everyPair = everyPair;
    }

    /** The editions that one is compared with for ever, oldest first. */
    List<Edition> before(Edition after) {
        return everyPair ? view.chain().allBefore(after) : view.chain().comparedWith(after);
    }

    /** Lists all comparisons. */
    ComparisonListPage list() {
        Frame frame = view.frame(PolicyAddresses::comparisons, false, language -> true);
        Links links = view.links(frame.address());
        return new ComparisonListPage(
                frame,
                view.policy().id(),
                view.chain().newestFirst().stream()
                        .map(edition -> new ComparisonListPage.Later(
                                view.entries().entry(edition, frame.address()), earlier(edition, links)))
                        .toList(),
                links.editions(),
                links.changes());
    }

    private List<EditionEntry.Redline> earlier(Edition after, Links links) {
        List<Edition> newestFirst = new ArrayList<>(before(after));
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(before -> view.texts().has(before) && view.texts().has(after))
                .map(before -> new EditionEntry.Redline(before.version().toString(), links.comparison(before, after)))
                .toList();
    }

    /** Compares two editions; its address and what it shows never change. */
    Page of(Edition before, Edition after) {
        Function<PolicyAddresses, Address> place = to -> to.comparison(before.version(), after.version());
        return page(before, after, place, false);
    }

    /** Compares an earlier edition with the one in force, whichever that is. */
    Page withCurrent(Edition before, Edition inForce) {
        return page(before, inForce, to -> to.comparisonWithCurrent(before.version()), true);
    }

    private Page page(Edition before, Edition after, Function<PolicyAddresses, Address> place, boolean current) {
        return view.texts()
                .compared(before, after)
                .<Page>map(compared -> page(before, after, compared, place, current))
                .orElseGet(() -> absences.comparison(before, after, place));
    }

    private ComparisonPage page(
            Edition before, Edition after, Compared compared, Function<PolicyAddresses, Address> place, boolean current) {
        Frame frame = view.frame(place, false, View.published(before).and(View.published(after)));
        Address here = frame.address();
        Links links = view.links(here);
        Texts texts = view.texts();
        UnaryOperator<String> full = current ? links::current : id -> links.text(after, id);
        ChangeLists lists = new ChangeLists(id -> "#" + id, full, texts.items(after));
        List<RedlineRows.Row> rows = RedlineRows.of(compared, texts.items(before), texts.items(after));
        RedlineText text = RedlineText.of(rows, texts, lists);
        PolicyAddresses addresses = view.addresses();
        return new ComparisonPage(
                frame,
                view.policy().id(),
                view.entries().entry(before, here),
                view.entries().entry(after, here),
                current,
                new Page.OwnText(
                        view.policy().id(),
                        current ? addresses.current() : addresses.edition(after.version()),
                        addresses.edition(before.version())),
                view.besides(here, before, after),
                compared.comparison().title().map(Redlines::phrase),
                lists.of(compared, view.masthead(before, after)),
                text.sections(),
                text.rest());
    }
}
