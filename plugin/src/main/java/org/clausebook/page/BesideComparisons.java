package org.clausebook.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Status;
import org.clausebook.model.PublishedText.Item;
import org.clausebook.page.BesideComparisonPage.Row;
import org.clausebook.page.BesideComparisonPage.Side;
import org.clausebook.page.BesideComparisonPage.Title;
import org.clausebook.page.ComparisonPage.Changed;
import org.clausebook.page.ComparisonPage.Gap;
import org.clausebook.page.Pairing.Pair;

/**
 * Makes the page that compares two editions in two languages. What was changed in one of them is shown in both, so that it
 * can be seen that the other one did not follow.
 */
final class BesideComparisons {

    private final View view;
    private final View second;

    BesideComparisons(View view, View second) {
        this.view = view;
        this.second = second;
    }

    BesideComparisonPage page(Chain.Step step, Frame frame, LanguagePair pair) {
        Address here = frame.address();
        Address now = view.chain().status(step.after()) == Status.IN_FORCE
                ? view.addresses().beside(second.language())
                : view.addresses().besideNext(second.language());
        String full = now.from(here) + "#";
        Redlined own = new Redlined(view, step, full);
        Redlined other = new Redlined(second, step, full);
        Rows rows = new Rows(own, other);
        return new BesideComparisonPage(
                frame,
                view.policy().id(),
                view.entries().entry(step.before(), here),
                view.entries().entry(step.after(), here),
                pair,
                Map.of(own.tag(), own.places(now), other.tag(), other.places(now)),
                titles(own, other),
                rows.changes(masthead(view.masthead(step.before(), step.after()), second.masthead(step.before(), step.after()))),
                List.copyOf(rows.rows),
                rows.rest);
    }

    private static List<Title> titles(Redlined own, Redlined other) {
        return own.compared().comparison().title().isEmpty() && other.compared().comparison().title().isEmpty()
                ? List.of()
                : List.of(own.title(), other.title());
    }

    /** In the words of the page's own language, or of the other one, if only that names somebody else. */
    private static Optional<ChangeList.Masthead> masthead(
            Optional<ChangeList.Masthead> own, Optional<ChangeList.Masthead> other) {
        return own.map(it -> new ChangeList.Masthead(
                        it.prevailing(), it.publisher().or(() -> other.flatMap(ChangeList.Masthead::publisher))))
                .or(() -> other);
    }

    /** Both comparisons, provision by provision. */
    private static final class Rows {
        private final Redlined own;
        private final Redlined other;
        private final Gaps gaps;
        private final List<String> shown;
        private final List<Row> rows = new ArrayList<>();
        private final List<Gap> left = new ArrayList<>();
        private final List<Gap> rest;

        Rows(Redlined own, Redlined other) {
            this.own = own;
            this.other = other;
            this.gaps = new Gaps(own.lists().text());
            List<Pair<RedlineRows.Row>> pairs =
                    Pairing.of(own.rows(), other.rows(), row -> row.item().id());
            this.shown = pairs.stream().filter(this::isShown).map(Rows::id).toList();
            RedlineText.inSections(pairs, pair -> pair.either().item()).forEach(this::add);
            left.addAll(gaps.take());
            this.rest = List.copyOf(left);
        }

        private static String id(Pair<RedlineRows.Row> pair) {
            return pair.either().item().id();
        }

        private boolean isShown(Pair<RedlineRows.Row> pair) {
            return own.isShown(pair.first()) || other.isShown(pair.second());
        }

        /** A section is shown for the sake of what it holds; ranges of what is left out end where it ends. */
        private void add(List<Pair<RedlineRows.Row>> section) {
            boolean any = section.stream().anyMatch(this::isShown);
            for (Pair<RedlineRows.Row> pair : section) {
                boolean head = pair == section.get(0);
                if (isShown(pair) || any && head) {
                    left.addAll(gaps.take());
                    rows.add(row(pair, head));
                    left.clear();
                } else {
                    gaps.add(pair.either());
                }
            }
            if (any) {
                left.addAll(gaps.take());
            }
        }

        private Row row(Pair<RedlineRows.Row> pair, boolean head) {
            Optional<List<String>> all = isShown(pair) ? Optional.of(shown) : Optional.empty();
            Side first = own.side(pair.first(), all);
            Side second = other.side(pair.second(), all);
            Item item = pair.either().item();
            boolean alike = first.change().map(Rows::ways).equals(second.change().map(Rows::ways));
            return new Row(
                    left,
                    head ? RedlineText.SECTION : RedlineText.SECTION + 1,
                    item.id(),
                    item.number(),
                    first.change().or(second::change).map(change -> change.listed(line(first, second))),
                    item.heading().isPresent(),
                    alike,
                    List.of(first, second));
        }

        private static List<Object> ways(Changed change) {
            return List.of(change.line().kinds(), change.line().before());
        }

        /** What the list says of a change in either language, in the words of the page's own. */
        private ChangeList.Line line(Side first, Side second) {
            ChangeList.Line line = first.change().or(second::change).orElseThrow().line();
            Set<String> kinds = new LinkedHashSet<>();
            List<ChangeList.Line> lines = Stream.of(first, second)
                    .flatMap(side -> side.change().stream())
                    .map(Changed::line)
                    .toList();
            lines.forEach(each -> kinds.addAll(each.kinds()));
            return new ChangeList.Line(
                    line.id(),
                    line.number(),
                    line.before(),
                    own.named(line.id()).map(FirstWords::of).orElse(line.name()),
                    own.named(line.id()).map(FirstWords::line).orElse(line.whole()),
                    List.copyOf(kinds),
                    lines.stream().anyMatch(ChangeList.Line::words),
                    line.href(),
                    line.successors());
        }

        ChangeList changes(Optional<ChangeList.Masthead> masthead) {
            List<ChangeList.Line> lines = rows.stream()
                    .flatMap(row -> row.change().stream())
                    .map(Changed::line)
                    .toList();
            List<String> onlyNumbers = List.of(Kind.RENUMBERED.word());
            return new ChangeList(
                    masthead,
                    !titles(own, other).isEmpty(),
                    FirstWords.apart(lines.stream()
                            .filter(line -> !line.kinds().equals(onlyNumbers))
                            .toList()),
                    Renumberings.of(own.compared().comparison().changes(), own.lists().text()),
                    lines.stream()
                            .filter(line -> line.kinds().equals(onlyNumbers) && line.before().isEmpty())
                            .map(line -> new ProvisionLink(line.number(), line.href()))
                            .toList());
        }
    }
}
