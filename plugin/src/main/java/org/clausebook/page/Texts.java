package org.clausebook.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Redline;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Succession;
import org.clausebook.model.PublishedText;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.model.Version;

/**
 * The texts of a policy's editions in one language, and how each came from an earlier one. Every two are compared once,
 * however many pages show it. Confined to one thread.
 */
final class Texts {

    private final Chain chain;
    private final Succession succession;
    private final Comparer comparer = new Comparer();
    private final Map<Version, PublishedText> texts = new HashMap<>();
    private final Map<Version, Items> items = new HashMap<>();
    private final Map<List<Version>, Compared> compared = new HashMap<>();
    private final Map<Version, Map<String, Origin>> origins = new HashMap<>();

    /** @param tag of the language */
    Texts(String tag, Chain chain, Succession succession) {
        this.chain = chain;
        this.succession = succession;
        for (Edition edition : chain.visible()) {
            edition.text(tag)
                    .map(text -> EarlierIds.of(text, edition.version(), succession))
                    .ifPresent(text -> texts.put(edition.version(), text));
        }
        texts.forEach((version, text) -> items.put(version, Items.of(text)));
    }

    /**
     * Where a provision's wording comes from.
     *
     * @param edition the last one that changed its words, or since which it is there
     * @param change  what that edition did; empty if nothing is known from before
     */
    record Origin(Edition edition, Optional<Change> change) {}

    boolean has(Edition edition) {
        return texts.containsKey(edition.version());
    }

    /** The text of an edition, in which every earlier id that lives on somewhere is named there. */
    Optional<PublishedText> of(Edition edition) {
        return Optional.ofNullable(texts.get(edition.version()));
    }

    /** The provisions of an edition that {@link #has} a text. */
    Items items(Edition edition) {
        return items.get(edition.version());
    }

    Succession succession() {
        return succession;
    }

    /** How the text of one edition became that of a later one; empty if there is only one of them, or neither. */
    Optional<Compared> compared(Edition before, Edition after) {
        if (!has(before) || !has(after)) {
            return Optional.empty();
        }
        return Optional.of(compared.computeIfAbsent(
                List.of(before.version(), after.version()),
                pair -> new Compared(comparer.compare(texts.get(pair.get(0)), texts.get(pair.get(1))))));
    }

    Redline redline(Change change) {
        return comparer.redline(change);
    }

    /** Where the wording of each provision of an edition comes from, by id. */
    Map<String, Origin> origins(Edition edition) {
        for (Edition earlier : chain.visible()) {
            if (has(earlier) && !origins.containsKey(earlier.version())) {
                origins.put(earlier.version(), computed(earlier));
            }
            if (earlier.version().equals(edition.version())) {
                break;
            }
        }
        return origins.get(edition.version());
    }

    /** Those of the edition before are known already. */
    private Map<String, Origin> computed(Edition edition) {
        Optional<Edition> before = chain.before(edition).filter(this::has);
        Map<String, Origin> own = new HashMap<>();
        for (Item item : items(edition).all()) {
            Origin origin = before.isPresent()
                    ? origin(item, before.get(), edition)
                    : new Origin(edition, Optional.empty());
            own.put(item.id(), origin);
        }
        return own;
    }

    private Origin origin(Item item, Edition before, Edition edition) {
        Compared compared = compared(before, edition).orElseThrow();
        Optional<Change> change = compared.to(item.id());
        boolean came = change.isPresent() && change.get().before().isEmpty();
        if (came || change.filter(Change::changesWords).isPresent()) {
            return new Origin(edition, change);
        }
        return origins.get(before.version()).get(compared.idBefore(item.id()));
    }
}
