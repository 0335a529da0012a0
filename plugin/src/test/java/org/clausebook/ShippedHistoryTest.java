package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.check.History;
import org.clausebook.check.NoteCheck;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.diff.Edit;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Archive;
import org.clausebook.edition.Edition;
import org.clausebook.edition.TextPool;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Severity;
import org.clausebook.model.Block;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Intentions;
import org.clausebook.model.Language;
import org.clausebook.model.PlainText;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.source.SourceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The editions that the shipped policy has: from the first to the second what law 519-FZ of 30 December 2020 brought, and nothing else;
 * the third corrects the language of the second.
 */
class ShippedHistoryTest {

    private static final Path ROOT = Path.of("..");

    private static SiteConfig site;
    private static List<Edition> editions;

    @BeforeAll
    static void readTheArchive() throws IOException {
        SourceTree tree = SourceTree.of(ROOT);
        Findings findings = new Findings();
        site = SiteConfigReader.read(tree, "policy-source/site.yaml", findings).orElseThrow();
        editions = new Archive(tree, "policy-source/editions", site)
                .read("privacy", new PolicyReader(tree), new TextPool(), findings)
                .editions();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void hasTheEditionWithoutTheRulesOnDisseminationTheOneWithThemAndItsCorrection() {
        assertThat(editions).extracting(Edition::version).map(Object::toString).containsExactly("1.0.0", "2.0.0", "2.1.0");
        assertThat(editions.get(1).particulars().effective()).isEqualTo("2021-03-01");
        assertThat(editions.get(1).particulars().renumbers()).isTrue();
        assertThat(editions.get(2).particulars().corrects().map(Object::toString)).contains("2.0.0");
        assertThat(editions).allSatisfy(edition -> assertThat(edition.texts()).containsOnlyKeys("en", "ky", "ru"));
    }

    /** What was frozen would pass today. */
    @Test
    void theirHeadlinesAndReasonsNameClausesThatThereAreAndAreInTheirLanguages() throws IOException {
        SourceTree tree = SourceTree.of(ROOT);
        for (int i = 0; i < editions.size(); i++) {
            Findings findings = new Findings();
            Edition edition = editions.get(i);
            List<PolicyText> texts = new ArrayList<>();
            for (Language language : site.languages()) {
                String path = "policy-source/editions/privacy/" + edition.version() + "/" + language.tag() + ".md";
                texts.add(new PolicyReader(tree).read("privacy", language, path, findings).orElseThrow());
            }
            Policy policy = new Policy(site.policy("privacy").orElseThrow(), site.language("ky").orElseThrow(), texts);
            History history = new History(editions.subList(0, i), Intentions.NONE, Map.of());

            NoteCheck.check(site, policy, history, new EditionPlan("plan", edition.particulars(), Map.of()), findings);

            assertThat(findings.sorted()).as(edition.version().toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void eightClausesAreNew(String language) {
        assertThat(numbers(language, Kind.ADDED))
                .containsExactly("2.9", "5.7", "5.8", "5.8.1", "5.8.2", "5.8.3", "5.8.4", "10.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void whatFollowsThemIsRenumberedAndNothingElse(String language) {
        assertThat(numbers(language, Kind.RENUMBERED))
                .containsExactly("2.10", "2.11", "2.12", "2.13", "2.14", "10.7", "10.8", "10.9");
        assertThat(compare(language).changes().stream().filter(change -> change.kinds().contains(Kind.RENUMBERED)))
                .allMatch(change -> change.kinds().equals(Set.of(Kind.RENUMBERED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void theGroundsAreRewordedAndNothingElseHasChanged(String language) {
        assertThat(numbers(language, Kind.REWORDED)).containsExactly("8.1");
        assertThat(compare(language).changes()).hasSize(8 + 8 + 1);
        assertThat(compare(language).title()).isEmpty();
    }

    /** Of "A, also B A" it is the second half that is new, from its comma on. */
    @ParameterizedTest
    @CsvSource({"ky, ', ошондой эле'", "ru, ', а также'", "en, ', and to'"})
    void theSecondHalfOfTheLastGroundIsOneInsertion(String language, String begin) {
        Comparer comparer = new Comparer();
        Change grounds = comparer.compare(
                        editions.get(0).text(language).orElseThrow(), editions.get(1).text(language).orElseThrow())
                .of("grounds-list")
                .orElseThrow();
        List<Edit> edits = new ArrayList<>();
        Block.eachLine(comparer.redline(grounds).blocks(), edits::addAll);
        assertThat(edits.stream().filter(edit -> edit.op() != Edit.Op.KEPT))
                .singleElement()
                .satisfies(edit -> {
                    assertThat(edit.op()).isEqualTo(Edit.Op.INSERTED);
                    assertThat(PlainText.ofLine(edit.words())).startsWith(begin);
                });
    }

    @ParameterizedTest
    @CsvSource({"ky, '3.1, 6.7, 7.3, 9.1, 10, 10.5'", "ru, 10", "en, ''"})
    void theCorrectionRewordsWhatItSays(String language, String reworded) {
        Comparison correction = compare(editions.get(1), editions.get(2), language);

        assertThat(correction.changes()).allMatch(change -> change.kinds().equals(Set.of(Kind.REWORDED)));
        assertThat(String.join(", ", numbers(correction, Kind.REWORDED))).isEqualTo(reworded);
    }

    @Test
    void theWorkingTextIsTheNewestEdition(@TempDir Path output) throws IOException {
        CompileRequest request = new CompileRequest(
                ROOT.resolve("policy-source"),
                ROOT.resolve("translations"),
                output.resolve("site"),
                1,
                Optional.of(LocalDate.of(2026, 11, 30)),
                Gate.ALL,
                true,
                List.of());
        assertThat(PolicyCompiler.compile(request).findings()).noneMatch(finding -> finding.severity() != Severity.HINT);
        for (String page : List.of("kg/privacy", "ru/privacy", "en/privacy")) {
            String digest = "\"digest\": \"" + digest(page) + "\"";
            assertThat(output.resolve("site/" + page + ".json")).content().contains(digest, "\"edition\": \"2.1.0\"");
            assertThat(output.resolve("site/" + page + "/v/2.1.0.json")).content().contains(digest);
            assertThat(output.resolve("site/" + page + "/draft.json")).content().contains(digest, "\"edition\": null");
        }
    }

    @Test
    void onTheDayBeforeItTakesEffectTheFirstEditionApplies() {
        assertThat(Timeline.of(editions, LocalDate.of(2021, 2, 28)).inForce()).contains(editions.get(0));
        assertThat(Timeline.of(editions, LocalDate.of(2021, 3, 1)).inForce()).contains(editions.get(1));
        assertThat(Timeline.of(editions, LocalDate.of(2026, 11, 28)).inForce()).contains(editions.get(1));
        assertThat(Timeline.of(editions, LocalDate.of(2026, 11, 29)).inForce()).contains(editions.get(2));
    }

    private static String digest(String page) {
        String segment = page.substring(0, 2);
        String tag = site.languages().stream()
                .filter(language -> language.segment().equals(segment))
                .findFirst()
                .orElseThrow()
                .tag();
        return editions.get(2).record().texts().get(tag).digest();
    }

    private static List<String> numbers(String language, Kind kind) {
        return numbers(compare(language), kind);
    }

    private static List<String> numbers(Comparison comparison, Kind kind) {
        return comparison.changes().stream()
                .filter(change -> change.kinds().contains(kind))
                .flatMap(change -> change.after().stream())
                .map(PublishedText.Item::number)
                .toList();
    }

    private static Comparison compare(String language) {
        return compare(editions.get(0), editions.get(1), language);
    }

    private static Comparison compare(Edition before, Edition after, String language) {
        return new Comparer().compare(before.text(language).orElseThrow(), after.text(language).orElseThrow());
    }
}
