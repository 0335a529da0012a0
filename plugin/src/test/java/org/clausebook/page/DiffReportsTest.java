package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clausebook.check.History;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Intentions;
import org.clausebook.model.Language;
import org.clausebook.model.PublishedText;
import org.junit.jupiter.api.Test;

class DiffReportsTest {

    private static final String TEXT = "# Privacy\n\n## General {#general}\n\n";

    private final Editions editions = Editions.inThreeLanguages();

    @Test
    void whatWasReplacedTwiceIsFollowedAcrossTheEditionsBetween() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored for a year.\n");
        release("2.0.0", "2026-02-01", "### {#b replaces=a}\n\nData are stored for a year.\n");
        release("3.0.0", "2026-03-01", "### {#c replaces=b}\n\nData are stored for two years.\n");
        Differences differences = between(0, 2);
        assertThat(names(differences)).containsExactly("a > c: reworded");
        editions.draft(TEXT + "### {#d replaces=c}\n\nData are stored for two years.\n");
        assertThat(names(toWorkingText(0, Set.of()))).containsExactly("a > d: reworded");
    }

    @Test
    void whatWasSplitIsFollowedToEveryPart() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored for a year. Copies are made every night.\n");
        release("2.0.0", "2026-02-01",
                "### {#b replaces=a}\n\nData are stored for a year.\n\n### {#c replaces=a}\n\nCopies are made every night.\n");
        release("3.0.0", "2026-03-01",
                "### {#b}\n\nData are stored for a year.\n\n### {#c}\n\nCopies are made every night.\n\n### {#d}\n\nNew.\n");
        assertThat(names(between(0, 1))).containsExactly("a > b: reworded", " > c: added");
        assertThat(names(between(0, 2))).containsExactly("a > b: reworded", " > c: added", " > d: added");
    }

    @Test
    void whatWasMergedIsGoneAndNamesItsSuccessorAcrossTheEditionsBetween() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored.\n\n### {#b}\n\nCopies are made.\n");
        release("2.0.0", "2026-02-01", "### {#a replaces=b}\n\nData are stored. Copies are made.\n");
        release("3.0.0", "2026-03-01", "### {#z replaces=a}\n\nData are stored. Copies are made.\n");
        Differences differences = between(0, 2);
        assertThat(names(differences)).containsExactlyInAnyOrder("a > z: reworded", "b > : removed");
        assertThat(differences.clauses()).extracting(clause -> clause.change().successors())
                .containsExactlyInAnyOrder(List.of(), List.of("z"));
    }

    @Test
    void aLanguageThatOnlyOneOfTheTwoHasIsNotCompared() {
        editions.next("1.0.0", "2026-01-01", "2026-01-10")
                .text("en", TEXT + "### {#a}\n\nData are stored.\n")
                .text("ru", TEXT + "### {#a}\n\nДанные хранятся.\n")
                .release();
        release("2.0.0", "2026-02-01", "### {#a}\n\nData are stored.\n");
        Differences differences = between(0, 1);
        assertThat(differences.languages()).extracting(Language::tag).containsExactly("ru", "en");
        assertThat(differences.notCompared()).extracting(Language::tag).containsExactly("ky");
        assertThat(differences.clauses()).hasSize(1);
        assertThat(differences.notFollowed()).hasSize(1);
    }

    @Test
    void whatAnEditionBetweenSaysWasOnPurposeIsNotMissed() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored.\n\n### {#b}\n\nWords.\n");
        mended("2.0.0", "2026-02-01", "a");
        editions.draft(TEXT + "### {#a}\n\nData are kept.\n\n### {#b}\n\nWords.\n");
        assertThat(between(0, 1).notFollowed()).extracting(Differences.NotFollowed::onPurpose).containsExactly(true);
        mended("3.0.0", "2026-03-01", "none");
        assertThat(between(0, 2).notFollowed()).extracting(Differences.NotFollowed::onPurpose).containsExactly(true);
        assertThat(between(1, 2).isEmpty()).isTrue();
    }

    @Test
    void theClassIsJudgedByTheNewestEditionWhicheverIsCompared() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored.\n");
        release("2.0.0", "2026-02-01", "### {#a}\n\nData are kept.\n");
        editions.draft(TEXT + "### {#a}\n\nData are kept .\n");
        Differences differences = toWorkingText(0, Set.of());
        assertThat(names(differences)).containsExactly("a > a: reworded");
        Differences.Next next = differences.next().orElseThrow();
        assertThat(next.least()).isEqualTo(ChangeClass.EDITORIAL);
        assertThat(next.versions().toString()).isEqualTo("{MATERIAL=3.0.0, MINOR=2.1.0, EDITORIAL=2.0.1}");
    }

    @Test
    void otherWordsCannotBeEditorialNorCanAnotherTitle() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored.\n");
        editions.draft(TEXT + "### {#a}\n\nData are kept.\n");
        assertThat(toWorkingText(0, Set.of()).next().orElseThrow().versions().toString())
                .isEqualTo("{MATERIAL=2.0.0, MINOR=1.1.0}");
        editions.draft(TEXT.replace("Privacy", "Data") + "### {#a}\n\nData are stored.\n");
        Differences retitled = toWorkingText(0, Set.of());
        assertThat(retitled.next().orElseThrow().least()).isEqualTo(ChangeClass.MINOR);
        assertThat(retitled.titles()).containsOnlyKeys("ky", "ru", "en");
        assertThat(retitled.isEmpty()).isFalse();
        assertThat(retitled.notFollowed()).isEmpty();
    }

    @Test
    void withoutAnyChangeThereIsNoNextEdition() {
        release("1.0.0", "2026-01-01", "### {#a}\n\nData are stored.\n");
        editions.draft(TEXT + "### {#a}\n\nData are stored.\n");
        Differences differences = toWorkingText(0, Set.of());
        assertThat(differences.isEmpty()).isTrue();
        assertThat(differences.next()).isEmpty();
    }

    private void release(String version, String published, String clauses) {
        editions.next(version, published, published).release(TEXT + clauses);
    }

    /** In English the same as ever, in the other languages mended. */
    private void mended(String version, String published, String fixes) {
        editions.next(version, published, published)
                .fixes(fixes)
                .text("en", TEXT + "### {#a}\n\nData are stored.\n\n### {#b}\n\nWords.\n")
                .text("ru", TEXT + "### {#a}\n\nData are kept.\n\n### {#b}\n\nWords.\n")
                .text("ky", TEXT + "### {#a}\n\nData are kept.\n\n### {#b}\n\nWords.\n")
                .release();
    }

    private List<Edition> chain() {
        return editions.on("2030-01-01").visible();
    }

    private Differences between(int before, int after) {
        History history = new History(chain(), Intentions.NONE, Map.of());
        return new DiffReports(editions.site(), "privacy", history, Map.of())
                .between(chain().get(before), chain().get(after));
    }

    private Differences toWorkingText(int before, Set<String> fixes) {
        Map<String, PublishedText> working = new TreeMap<>();
        editions.drafts().forEach(text -> working.put(text.language().tag(), text));
        Edition newest = chain().get(chain().size() - 1);
        Map<String, Comparison> changes = new TreeMap<>();
        working.forEach((tag, text) -> changes.put(tag, new Comparer().compare(newest.texts().get(tag), text)));
        History history = new History(chain(), new Intentions(true, fixes.stream().collect(Collectors.toMap(id -> id, id -> ""))), changes);
        return new DiffReports(editions.site(), "privacy", history, working).toWorkingText(chain().get(before));
    }

    /** {@code old > new: kinds}, in English. */
    private static List<String> names(Differences differences) {
        return differences.clauses().stream()
                .map(Differences.Clause::change)
                .map(change -> id(change.before()) + " > " + id(change.after()) + ": "
                        + String.join(", ", change.kinds("en")))
                .toList();
    }

    private static String id(Optional<ClauseChange.Name> name) {
        return name.map(ClauseChange.Name::id).orElse("");
    }
}
