package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.PolicyPage.Today;

/** Finds what has become of the provisions of one edition in the edition in force. */
final class TodayLookup {

    private final Edition inForce;
    private final boolean earlier;
    private final Compared compared;
    private final Items items;
    private final Succession succession;
    private final Links links;

    private TodayLookup(Edition inForce, boolean earlier, Compared compared, Texts texts, Links links) {
        this.inForce = inForce;
        this.earlier = earlier;
        this.compared = compared;
        this.items = texts.items(inForce);
        this.succession = texts.succession();
        this.links = links;
    }

    /**
     * @param here the page of the edition
     * @return nothing if it is the edition in force itself, or if there is none in its language
     */
    static Optional<TodayLookup> of(Edition edition, View view, Address here) {
        return view.chain()
                .inForce()
                .filter(inForce -> !inForce.version().equals(edition.version()))
                .flatMap(inForce -> {
                    boolean earlier = view.chain().isBefore(edition, inForce);
                    return (earlier
                                    ? view.texts().compared(edition, inForce)
                                    : view.texts().compared(inForce, edition))
                            .map(compared -> new TodayLookup(
                                    inForce, earlier, compared, view.texts(), view.links(here)));
                });
    }

    /** What has become of a provision of the edition. */
    Today of(Item item) {
        return earlier ? ofEarlier(item) : ofUpcoming(item);
    }

    private Today ofEarlier(Item item) {
        if (items.has(item.id())) {
            return in(item.id(), compared.from(item.id()));
        }
        List<Item> successors = succession.allLiving(item.id(), inForce.version()).stream()
                .flatMap(id -> items.find(id).stream())
                .toList();
        Optional<Change> change = compared.from(item.id());
        boolean removed = change.flatMap(Change::before).isPresent() && change.flatMap(Change::after).isEmpty();
        if (successors.size() == 1 && !removed) {
            return in(successors.get(0).id(), change);
        }
        return new Today(
                successors.isEmpty() ? "gone" : "replaced",
                successors.stream().map(this::link).toList());
    }

    /** The edition in force is the one before here: what is new in the upcoming one is not there yet. */
    private Today ofUpcoming(Item item) {
        Optional<Change> change = compared.to(item.id());
        Optional<String> before = change.isPresent()
                ? change.get().before().map(Item::id)
                : Optional.of(compared.idBefore(item.id()));
        return before.map(id -> in(id, change)).orElse(new Today("new", List.of()));
    }

    private Today in(String id, Optional<Change> change) {
        Item there = items.find(id).orElseThrow();
        boolean changed = change.filter(Change::changesWords).isPresent();
        String how = there.repealed() ? "repealed" : changed ? "reworded" : "same";
        return new Today(how, List.of(link(there)));
    }

    private ProvisionLink link(Item item) {
        return new ProvisionLink(item.number(), links.current(item.id()));
    }
}
