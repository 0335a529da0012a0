package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.page.FeedFixtures.KYRGYZ;
import static org.clausebook.page.FeedFixtures.RUSSIAN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diff.Comparison;
import org.clausebook.edition.Edition;
import org.clausebook.model.Language;
import org.junit.jupiter.api.Test;

/** The changes of all languages are one list in reading order. */
class ClauseChangeTest {

    private static final Edition BEFORE =
            FeedFixtures.edition("privacy", "1.0.0").provisions("first\na\n  b\n  c\nd").build();

    @Test
    void whatChangedInOneLanguageOnlyStandsWhereItIsRead() {
        Edition after = FeedFixtures.edition("privacy", "2.0.0")
                .provisions("first\na\n  b\n  c\nd")
                .words(KYRGYZ, "c", "башка")
                .words(RUSSIAN, "b", "иначе")
                .words(RUSSIAN, "d", "иначе")
                .words(KYRGYZ, "d", "башка")
                .build();
        List<ClauseChange> changes = merge(after, KYRGYZ, RUSSIAN);
        assertThat(changes).extracting(ClauseChange::id).containsExactly("b", "c", "d");
        assertThat(changes.get(0).kinds()).isEqualTo(Map.of("ru", List.of("reworded")));
        assertThat(changes.get(0).wordsChangedIn()).containsExactly("ru");
        assertThat(changes.get(2).wordsChangedIn()).containsExactly("ky", "ru");
    }

    @Test
    void whatWasRemovedStandsWhereItStood() {
        Edition after = FeedFixtures.edition("privacy", "2.0.0")
                .provisions("a\n  e replaces=b,first\nd: other")
                .build();
        List<ClauseChange> changes = merge(after, KYRGYZ);
        assertThat(changes).extracting(ClauseChange::id).containsExactly("first", "a", "b", "c", "e", "d");
        ClauseChange removed = changes.get(2);
        assertThat(removed.before()).contains(new ClauseChange.Name("b", "2.1"));
        assertThat(removed.after()).isEmpty();
        assertThat(removed.successors()).containsExactly("e");
        assertThat(changes.get(4).before()).isEqualTo(Optional.empty());
        assertThat(changes.get(5).kinds("ky")).containsExactly("reworded", "renumbered");
    }

    @Test
    void anotherNumberIsNoOtherWord() {
        Edition after = FeedFixtures.edition("privacy", "2.0.0").provisions("a\n  b\n  c\nd").build();
        ClauseChange moved = merge(after, KYRGYZ, RUSSIAN).get(1);
        assertThat(moved.kinds()).isEqualTo(Map.of("ky", List.of("renumbered"), "ru", List.of("renumbered")));
        assertThat(moved.wordsChangedIn()).isEmpty();
    }

    private static List<ClauseChange> merge(Edition after, Language... languages) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        for (Language language : languages) {
            String tag = language.tag();
            comparisons.put(
                    tag,
                    ClauseComparer.compare(BEFORE.text(tag).orElseThrow(), after.text(tag).orElseThrow()));
        }
        return ClauseChange.merge(
                comparisons, BEFORE.record().numbers().keySet(), after.record().numbers().keySet());
    }
}
