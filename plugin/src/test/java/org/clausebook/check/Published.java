package org.clausebook.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Edit;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Edition;
import org.clausebook.model.Block;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Intentions;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.clausebook.model.Version;
import org.clausebook.resolve.Numbering;

/** What was published before, made up for the checks that ask for it. */
final class Published {

    private Published() {}

    /** Editions with the ids and numbers of these texts in the drafting language: 1.0.0, 2.0.0 and so on. */
    static History editions(Trilingual... texts) {
        return editions(Map.of(), texts);
    }

    /** The same with what these facts were then. */
    static History editions(Map<String, Fact> facts, Trilingual... texts) {
        List<Edition> chain = new ArrayList<>();
        for (Trilingual text : texts) {
            chain.add(edition(new Version(chain.size() + 1, 0, 0), facts, text.policy().drafting().orElseThrow()));
        }
        return new History(chain, Intentions.NONE, Map.of());
    }

    private static Edition edition(Version version, Map<String, Fact> facts, PolicyText drafting) {
        LocalDate day = LocalDate.of(2026, version.major(), 1);
        Particulars particulars = new Particulars(
                version, ChangeClass.MATERIAL, day, day, day, Optional.empty(), false, List.of(),
                new Localized(Map.of()), Map.of());
        Outline outline = new Outline(
                "privacy", new Localized(Map.of()), drafting.sections().stream().map(Outline.Entry::of).toList());
        Numbering numbering = Numbering.of(outline);
        Map<String, String> numbers = new LinkedHashMap<>();
        outline.entries().forEach(entry -> numbers.put(entry.id(), numbering.of(entry.id()).orElseThrow()));
        EditionRecord record = new EditionRecord(
                "privacy", particulars, "ky", ZoneOffset.UTC, List.of("ky"), Optional.empty(), false, Map.of(), numbers, facts, Map.of(),
                Map.of());
        return new Edition(record, outline, Map.of(), List.of(), Map.of());
    }

    /** What would be released: it only has to differ from what was. */
    static PublishedText text() {
        return new PublishedText(
                "privacy", new Language("ky", "kg", "Кыргызча"), List.of(new Prose.Text("T")), List.of());
    }

    /** What has become of the clause {@code #it} since an edition, language by language. */
    static final class Since {
        private final History history;
        private final Map<String, Comparison> changes = new TreeMap<>();
        private Map<String, String> fixes = Map.of();

        Since(History history) {
            this.history = history;
            Comparison nothing = new Comparison(null, null, Optional.empty(), List.of());
            List.of("ky", "ru", "en").forEach(tag -> changes.put(tag, nothing));
        }

        Since changed(String tag, Kind... kinds) {
            return changed(tag, Optional.of(item(Trilingual.ID, "Other words.")), kinds);
        }

        /** Other words in each of these clauses. */
        Since changedAll(String tag, String... ids) {
            List<Change> all = Arrays.stream(ids)
                    .map(id -> new Change(Optional.empty(), Optional.of(item(id, "Words.")), Set.of(Kind.REWORDED), List.of()))
                    .toList();
            changes.put(tag, new Comparison(null, null, Optional.empty(), all));
            return this;
        }

        Since added(String tag) {
            return changed(tag, Optional.empty(), Kind.ADDED);
        }

        private Since changed(String tag, Optional<PublishedText.Item> before, Kind... kinds) {
            Set<Kind> all = EnumSet.copyOf(Arrays.asList(kinds));
            Change change = new Change(before, Optional.of(item()), all, List.of());
            changes.put(tag, new Comparison(null, null, Optional.empty(), List.of(change)));
            return this;
        }

        Since retitled(String tag) {
            List<Edit> title = List.of(new Edit(Edit.Op.INSERTED, false, List.of(new Prose.Text("T")), List.of()));
            changes.put(tag, new Comparison(null, null, Optional.of(title), List.of()));
            return this;
        }

        /** The edition does not have the text. */
        Since unpublished(String tag) {
            changes.remove(tag);
            return this;
        }

        Since onPurpose(String id) {
            return onPurpose(id, "");
        }

        Since onPurpose(String id, String mark) {
            fixes = Map.of(id, mark);
            return this;
        }

        History history() {
            return new History(history.chain(), new Intentions(false, fixes), changes);
        }

        private static PublishedText.Item item() {
            return item(Trilingual.ID, "Words.");
        }

        private static PublishedText.Item item(String id, String words) {
            List<Block<Prose>> body = List.of(new Block.Paragraph<>(List.of(new Prose.Text(words))));
            return new PublishedText.Item(3, id, "1.1", false, List.of(), Optional.empty(), body, List.of());
        }
    }
}
