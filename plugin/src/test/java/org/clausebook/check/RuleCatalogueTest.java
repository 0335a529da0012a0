package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausebook.finding.Rule;
import org.junit.jupiter.api.Test;

/** Catalogue, messages, manual and cases say the same: nothing is missing in one, and nothing is left over. */
class RuleCatalogueTest {

    /**
     * What is behind the guards: no text that is known gets there, so no case can. They have tests of their own beside
     * the reader; a sentence that a case does trigger must not stand here.
     */
    private static final Set<String> BACKSTOPS =
            Set.of(
                    "format.too-complex/deadline",
                    "format.too-complex/failed",
                    "format.too-complex/overflow",
                    "format.unsupported/lost",
                    "format.unsupported/other");

    private static final List<String> IDS =
            Arrays.stream(Rule.values()).map(Rule::id).toList();

    @Test
    void idsAreSortedAndUnique() {
        assertThat(IDS).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsAreLiteralNamesWithOneDot() {
        assertThat(IDS).allMatch(id -> id.matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(Rule.values()).allSatisfy(rule -> assertThat(rule.name()).isEqualTo(constant(rule.id())));
    }

    @Test
    void everyRuleHasMessagesAndEveryMessageARule() throws IOException {
        assertThat(rules(Sentences.read().byKey().keySet().stream().map(Sentences::rule))).isEqualTo(new TreeSet<>(IDS));
    }

    @Test
    void everyRuleHasASectionInTheManualAndEverySectionARule() throws IOException {
        assertThat(RuleManual.read().sections()).extracting(RuleManual.Section::rule).isEqualTo(IDS);
    }

    @Test
    void theManualStatesSeveritiesAsTheyAre() throws IOException {
        for (RuleManual.Section section : RuleManual.read().sections()) {
            assertThat(section.severity()).as(section.rule()).isEqualTo(rule(section.rule()).severity().word());
        }
    }

    @Test
    void theManualSaysWhatInOneSentence() throws IOException {
        assertThat(RuleManual.read().sections()).allSatisfy(section -> assertThat(section.what())
                .as(section.rule())
                .matches("(?s)[A-Z`].*[^.]\\.")
                .doesNotContainPattern("\\. [A-Z]"));
    }

    @Test
    void examplesOfTheManualAreTakenFromTheCases() throws IOException {
        for (RuleManual.Section section : RuleManual.read().sections()) {
            assertThat(section.wrong()).as(section.rule()).allSatisfy(piece -> assertQuoted(piece, section.rule(), false));
            assertThat(section.right()).as(section.rule()).allSatisfy(piece -> assertQuoted(piece, section.rule(), true));
        }
    }

    @Test
    void theManualShowsWhateverCanBeShown() throws IOException {
        for (RuleManual.Section section : RuleManual.read().sections()) {
            boolean onlyRecipes = cases(section.rule()).filter(RuleCase::isWrong).allMatch(RuleCase::hasRecipe);
            boolean aboutNames = Set.of("file.unexpected", "look.text", "translation.missing-file").contains(section.rule());
            if (!onlyRecipes && !aboutNames) {
                assertThat(section.wrong()).as(section.rule()).isNotEmpty();
                assertThat(section.right()).as(section.rule()).isNotEmpty();
            }
        }
    }

    @Test
    void everyRuleHasCasesThatBreakItAndCasesThatMendIt() throws IOException {
        assertThat(rules(RuleCase.all().stream().filter(RuleCase::isWrong).map(RuleCase::rule)))
                .isEqualTo(new TreeSet<>(IDS));
        assertThat(rules(RuleCase.all().stream().filter(RuleCase::isRight).map(RuleCase::rule)))
                .isEqualTo(new TreeSet<>(IDS));
        assertThat(RuleCase.all()).allMatch(rule -> rule.isWrong() ^ rule.isRight());
    }

    @Test
    void casesHaveNothingThatTheBaseHasAlready() throws IOException {
        for (RuleCase each : RuleCase.all()) {
            assertThat(each.files().isEmpty() && !each.hasRecipe()).as("%s is empty", each).isFalse();
            for (Path file : each.files()) {
                Path base = RuleCase.ROOT.resolve("rules-base").resolve(file);
                boolean same = Files.exists(base) && Files.mismatch(base, each.folder().resolve(file)) < 0;
                assertThat(same).as("%s in %s", file, each).isFalse();
            }
        }
    }

    @Test
    void everyMessageIsShownByACase() throws IOException {
        Sentences sentences = Sentences.read();
        TreeSet<String> expected = new TreeSet<>(sentences.messages());
        assertThat(expected).containsAll(BACKSTOPS);
        expected.removeAll(BACKSTOPS);
        TreeSet<String> shown = new TreeSet<>();
        for (RuleCase each : RuleCase.all()) {
            if (each.isWrong()) {
                List<String> own = new ArrayList<>(sentences.in(Files.readString(each.report())));
                own.removeIf(key -> !Sentences.rule(key).equals(each.rule()));
                assertThat(own).as("%s shows nothing of its rule", each).isNotEmpty();
                shown.addAll(own);
            }
        }
        assertThat(shown).as("triggered, but said to be out of reach").doesNotContainAnyElementsOf(BACKSTOPS);
        expected.removeAll(shown);
        assertThat(expected).as("messages that no case shows").isEmpty();
    }

    private static void assertQuoted(String piece, String rule, boolean right) throws IOException {
        for (RuleCase each : cases(rule).filter(c -> c.isRight() == right).toList()) {
            for (Path file : each.files()) {
                if (Files.readString(each.folder().resolve(file)).contains(piece)) {
                    return;
                }
            }
        }
        throw new AssertionError("no " + (right ? "right" : "wrong") + " case of " + rule + " has:\n" + piece);
    }

    private static Stream<RuleCase> cases(String rule) throws IOException {
        return RuleCase.all().stream().filter(each -> each.rule().equals(rule));
    }

    private static TreeSet<String> rules(Stream<String> ids) {
        return ids.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Rule rule(String id) {
        return Arrays.stream(Rule.values()).filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private static String constant(String id) {
        return id.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
