package org.clausebook.page;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.Language;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.BesideComparisonPage.Side;
import org.clausebook.page.BesideComparisonPage.Title;
import org.clausebook.page.ComparisonPage.Changed;

/** The comparison of two editions in one of the languages of a page that shows it in two. */
final class Redlined {

    private final View view;
    private final Chain.Step step;
    private final Compared compared;
    private final ChangeLists lists;
    private final ChangedProvisions changes;
    private final List<RedlineRows.Row> rows;

    /** @param full link to the later text on a page in both languages, as far as the id of a provision */
    Redlined(View view, Chain.Step step, String full) {
        Texts texts = view.texts();
        this.view = view;
        this.step = step;
        this.compared = texts.compared(step.before(), step.after()).orElseThrow();
        this.lists = new ChangeLists(id -> "#" + id, id -> full + id, texts.items(step.after()));
        this.changes = new ChangedProvisions(texts, lists);
        this.rows = RedlineRows.of(compared, texts.items(step.before()), texts.items(step.after()));
    }

    Compared compared() {
        return compared;
    }

    ChangeLists lists() {
        return lists;
    }

    /** The provisions of both texts as one. */
    List<RedlineRows.Row> rows() {
        return rows;
    }

    String tag() {
        return view.language().tag();
    }

    boolean isShown(Optional<RedlineRows.Row> row) {
        return row.filter(changes::isShown).isPresent();
    }

    Page.OwnText places(Address now) {
        return new Page.OwnText(
                view.policy().id(), now, view.addresses().edition(step.before().version()));
    }

    Title title() {
        return new Title(
                tag(),
                compared.comparison().title().map(Redlines::phrase).orElseGet(() -> {
                    Stretch kept = new Stretch(
                            Stretch.Mark.KEPT, false, compared.comparison().after().title(), List.of());
                    return new RedlinePhrase(List.of(kept));
                }));
    }

    /** What is repealed has no words left: it is known by those that it had. */
    Optional<Item> named(String id) {
        return view.texts().items(step.after()).find(id)
                .filter(item -> !item.repealed())
                .or(() -> view.texts().items(step.before()).find(id));
    }

    /** @param shown ids of all that the page shows; without them, only the heading is */
    Side side(Optional<RedlineRows.Row> row, Optional<List<String>> shown) {
        Language language = view.language();
        Optional<Item> item = row.map(RedlineRows.Row::item);
        Optional<Changed> change =
                shown.filter(all -> isShown(row)).map(all -> changes.of(row.orElseThrow(), all));
        return new Side(
                language.tag(),
                language.name(),
                item.flatMap(Item::heading).map(Phrase::new),
                change,
                shown.isPresent() && change.isEmpty() ? ChangedProvisions.passage(item) : Optional.empty());
    }
}
