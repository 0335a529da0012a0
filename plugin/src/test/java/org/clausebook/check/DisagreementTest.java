package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.junit.jupiter.api.Test;

/** Of languages that should say the same, the one that stands alone is named. */
class DisagreementTest {

    private static final List<Parallel> SIDE = side("Текст.", "Текст, второй.", "Text.");

    @Test
    void whereAllAgreeThereIsNone() {
        assertThat(among(SIDE, 1, 1, 1)).isEmpty();
    }

    @Test
    void ofThreeTheOneThatStandsAloneIsNamed() {
        assertThat(among(SIDE, 2, 1, 1)).containsExactly("ky against ru, en");
        assertThat(among(SIDE, 1, 2, 1)).containsExactly("ru against ky, en");
        assertThat(among(SIDE, 1, 1, 2)).containsExactly("en against ky, ru");
    }

    @Test
    void whereAllDifferEachTranslationIsHeldAgainstTheDraftingLanguage() {
        assertThat(among(SIDE, 1, 2, 3)).containsExactly("ru against ky", "en against ky");
    }

    @Test
    void ofTwoTheTranslationIsNamed() {
        assertThat(among(SIDE.subList(0, 2), 1, 2)).containsExactly("ru against ky");
        assertThat(among(SIDE.subList(0, 2), 1, 1)).isEmpty();
    }

    /** Accepted is what all of them say, and not only what the odd one says. */
    @Test
    void aReportIsAnotherOneOnceAnyOfTheWordsHaveChanged() {
        List<Parallel> changed = side("Текст.", "Текст, второй.", "Text, a third.");

        Finding before = reported(new Disagreement(SIDE.get(1), List.of(SIDE.get(0), SIDE.get(2))));
        Finding same = reported(new Disagreement(SIDE.get(1), List.of(SIDE.get(0), SIDE.get(2))));
        Finding after = reported(new Disagreement(changed.get(1), List.of(changed.get(0), changed.get(2))));

        assertThat(before.message()).isEqualTo(after.message()).contains("Russian text")
                .contains("Kyrgyz and English texts");
        assertThat(before.essence()).isEqualTo(same.essence()).isNotEqualTo(after.essence());
    }

    /** The clause, behind its section. */
    private static List<Parallel> side(String ky, String ru, String en) {
        return Trilingual.saying(ky, ru, en).subject().sides().get().get(1);
    }

    private static Finding reported(Disagreement disagreement) {
        Findings findings = new Findings();
        disagreement.report(findings, Rule.TRANSLATION_SENTENCES, "", 2, 1);
        return findings.sorted().get(0);
    }

    private static List<String> among(List<Parallel> side, Integer... values) {
        Map<Parallel, Integer> said = new IdentityHashMap<>();
        for (int i = 0; i < values.length; i++) {
            said.put(side.get(i), values[i]);
        }
        return Disagreement.among(side, said::get).stream()
                .map(one -> tag(one.odd()) + " against "
                        + String.join(", ", one.others().stream().map(DisagreementTest::tag).toList()))
                .toList();
    }

    private static String tag(Parallel parallel) {
        return parallel.text().language().tag();
    }
}
