package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyText;
import org.clausebook.read.PolicyReader;
import org.clausebook.site.SitePath;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in memory: the same as on the disk, and as much of it as can be shown when something is wrong. */
class PolicyPreviewTest {

    private static final String DAY = "2026-03-01";

    @TempDir
    private Path folder;

    private ReleaseRepository repository;
    private PolicyPreview preview;

    @BeforeEach
    void release() throws IOException {
        repository = ReleaseRepository.in(folder).released("privacy", "material", "2026-01-05", "2026-02-01");
        preview = new PolicyPreview(repository.on(DAY));
    }

    @Test
    void hasEveryByteOfTheSiteThatABuildWithDraftsWrites() throws IOException {
        assertThat(repository.compile(DAY, Gate.ALL, true).site()).isPresent();
        SortedMap<String, String> written = repository.site();
        written.keySet().removeIf(path -> path.endsWith("/"));

        assertThat(texts(preview.make())).isEqualTo(written);
    }

    @Test
    void hasTheIconThatABuildHas() throws IOException {
        repository.write("policy-source/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        hasEveryByteOfTheSiteThatABuildWithDraftsWrites();
        assertThat(text(preview.make(), "kg/privacy.html")).contains("href=\"../favicon.svg\"");
    }

    @Test
    void writesNothing() throws IOException {
        Map<String, String> before = Repositories.files(folder);
        preview.make();
        assertThat(Repositories.files(folder)).isEqualTo(before);
    }

    @Test
    void keepsNothingThatIsNotSoAnyMore() throws IOException {
        preview.make();
        assertSameAsAnew();
        repository.edit(ReleaseRepository.KY, "Саясат Колдонуучунун", "Ушул Саясат Колдонуучунун");
        assertSameAsAnew();
        repository.write("policy-source/look/policy.css", "body { color: #111 }\n");
        assertSameAsAnew();
        repository.write("policy-source/look/texts/ru.properties", "repealed=Исключён.\n");
        assertSameAsAnew();
        repository.edit(ReleaseRepository.SITE, "«Ала-Тоо» ЖЧК", "«Ала-Тоо» АК");
        assertSameAsAnew();
        repository.write("translations/terms.yaml", """
                operator:
                  defined: privacy#general
                  ky: { name: Оператор, stems: [оператор] }
                  ru: { name: Оператор, stems: [оператор] }
                  en: { name: Operator, stems: [operator] }
                """);
        assertSameAsAnew();
        repository.write("policy-source/static/robots-of-ours.txt", "hello\n");
        assertSameAsAnew();
        repository.write("policy-source/static/favicon.png", "no picture\n");
        assertSameAsAnew();
        repository.write("policy-source/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        assertSameAsAnew();
        repository.edit(ReleaseRepository.KY, "Ушул Саясат Колдонуучунун", "Саясат Колдонуучунун")
                .edit(ReleaseRepository.SITE, "«Ала-Тоо» АК", "«Ала-Тоо» ЖЧК")
                .editAll("30", "40")
                .released("privacy", "material", "2026-02-10", "2026-02-20");
        assertSameAsAnew();
        repository.write(ReleaseRepository.ARCHIVE + "/2.0.0/ky.md", "# Башка\n");
        assertSameAsAnew();
    }

    @Test
    void showsAClauseThatNoTranslationHasYet() throws IOException {
        repository.write(
                ReleaseRepository.KY, repository.text(ReleaseRepository.KY) + "\n### {#news}\n\nЖаңы пункт.\n");
        PreviewResult result = preview.make();

        assertThat(result.findings()).extracting(PolicyPreviewTest::rule).contains("translation.missing-clause");
        assertThat(result.complete()).isTrue();
        assertThat(text(result, "kg/privacy/draft.html")).contains("id=\"news\"").contains("Жаңы пункт.");
        assertThat(text(result, "ru/privacy/draft.html"))
                .contains("id=\"news\"")
                .contains("Ещё не переведено.")
                .doesNotContain("Жаңы пункт.");
    }

    @Test
    void aBrokenTranslationLeavesTheOtherLanguages() throws IOException {
        repository.edit(ReleaseRepository.RU, "### {#scope}", "###{#scope}");
        PreviewResult result = preview.make();

        assertThat(result.complete()).isFalse();
        assertThat(paths(result)).contains("kg/privacy/draft.html", "en/privacy/draft.html", "ru/privacy.html");
        assertThat(paths(result)).doesNotContain("ru/privacy/draft.html");
    }

    /** What vanished from the drafting text has no number, so a translation that still has it cannot be shown. */
    @Test
    void aClauseThatOnlyATranslationStillHasLeavesTheOtherLanguages() throws IOException {
        for (String text : List.of(ReleaseRepository.KY, ReleaseRepository.EN)) {
            String words = repository.text(text);
            int clause = words.indexOf("#### {#withdrawal-end}");
            repository.write(text, words.substring(0, clause) + words.substring(words.indexOf("#### {#withdrawal-copies}")));
        }
        PreviewResult result = preview.make();

        assertThat(result.complete()).isFalse();
        assertThat(paths(result)).contains("kg/privacy/draft.html", "en/privacy/draft.html", "ru/privacy.html");
        assertThat(paths(result)).doesNotContain("ru/privacy/draft.html");
    }

    /** Every number comes from the drafting text. */
    @Test
    void aBrokenDraftingTextHasNoDraftInAnyLanguage() throws IOException {
        repository.edit(ReleaseRepository.KY, "### {#scope}", "###{#scope}");
        PreviewResult result = preview.make();

        assertThat(result.complete()).isFalse();
        assertThat(paths(result)).contains("kg/privacy.html").noneMatch(path -> path.endsWith("/draft.html"));
    }

    @Test
    void oneBrokenPolicyLeavesTheOthers() throws IOException {
        repository.addCookies();
        assertThat(paths(preview.make())).contains("kg/cookies.html", "index.html");
        repository.edit("policy-source/cookies.md", "### {#what}", "###{#what}");
        PreviewResult result = preview.make();

        assertThat(paths(result)).contains("kg/privacy/draft.html", "kg/privacy.html");
        assertThat(paths(result)).doesNotContain("kg/cookies.html", "index.html", "kg.html");
    }

    @Test
    void editionsThatWereAlteredAreNotShown() throws IOException {
        repository.write(ReleaseRepository.ARCHIVE + "/1.0.0/ky.md", "# Башка\n");
        PreviewResult result = preview.make();

        assertThat(result.complete()).isFalse();
        assertThat(paths(result)).noneMatch(path -> path.contains("privacy"));
        assertThat(result.drafts().get(0).page()).isEqualTo(new SitePath("kg/privacy/draft.html"));
    }

    @Test
    void settingsThatCannotBeUsedGiveFindingsOnly() throws IOException {
        repository.edit(ReleaseRepository.SITE, "timeZone: Asia/Bishkek", "timeZone: Asia/Nowhere");
        PreviewResult result = preview.make();

        assertThat(result.complete()).isFalse();
        assertThat(result.files()).isEmpty();
        assertThat(result.findings()).isNotEmpty();
    }

    @Test
    void saysWhereEachWorkingTextStands() throws IOException {
        List<PreviewResult.Draft> drafts = preview.make().drafts();

        assertThat(drafts).extracting(PreviewResult.Draft::tag).containsExactly("ky", "ru", "en");
        assertThat(drafts).extracting(draft -> draft.page().value())
                .containsExactly("kg/privacy/draft.html", "ru/privacy/draft.html", "en/privacy/draft.html");
        PreviewResult.Draft russian = drafts.get(1);
        assertThat(russian.isAbout("translations/ru/privacy.md")).isTrue();
        assertThat(russian.isAbout("translations/ru/privacy.attested.yaml")).isTrue();
        assertThat(russian.isAbout("translations/ru/privacy-2.md")).isFalse();
        assertThat(russian.isAbout("translations/en/privacy.md")).isFalse();
    }

    @Test
    void saysWhatIsPlanned() throws IOException {
        repository.plan("privacy", "material", "2026-04-01", "2026-05-01");
        PreviewResult.Plan whole = preview.make().plans().get(0);
        repository.write(ReleaseRepository.PLAN, "change: minor\n");
        PreviewResult.Plan begun = preview.make().plans().get(0);

        assertThat(whole.edition()).contains(
                new PreviewResult.Plan.Edition("2.0.0", "material", "2026-04-01", "2026-05-01", "Т"));
        assertThat(begun.edition()).isEmpty();
        assertThat(begun.path()).isEqualTo(ReleaseRepository.PLAN);
    }

    /** Or the memory would fill while somebody writes. */
    @Test
    void aWordingThatIsNowhereAnyMoreIsForgotten() throws IOException {
        SourceTree tree = SourceTree.of(folder);
        PolicyReader first = new PolicyReader(tree);
        Object parsed = parsed(first);
        PolicyReader second = first.on(tree);

        assertThat(parsed(second)).isSameAs(parsed);
        assertThat(parsed(second.on(tree))).isSameAs(parsed);
        PolicyReader withoutIt = second.on(tree);
        assertThat(parsed(withoutIt.on(tree))).isNotSameAs(parsed).isEqualTo(parsed);
    }

    private static Object parsed(PolicyReader reader) {
        TextFile file = TextFile.of("policy.md", "# Terms\n\n## General {#general}\n\nOne wording.\n");
        PolicyText text =
                reader.read("terms", new Language("en", "en", "English"), file, new Findings()).orElseThrow();
        return text.sections().get(0).body().blocks().get(0);
    }

    private void assertSameAsAnew() throws IOException {
        PreviewResult kept = preview.make();
        PreviewResult anew = new PolicyPreview(repository.on(DAY)).make();
        assertThat(texts(kept)).isEqualTo(texts(anew));
        assertThat(kept.findings()).isEqualTo(anew.findings());
        assertThat(kept.complete()).isEqualTo(anew.complete());
    }

    private static String rule(Finding finding) {
        return finding.rule().id();
    }

    private static List<String> paths(PreviewResult result) {
        return result.files().keySet().stream().map(SitePath::value).toList();
    }

    private static String text(PreviewResult result, String path) {
        return new String(result.files().get(new SitePath(path)), StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> texts(PreviewResult result) {
        SortedMap<String, String> texts = new TreeMap<>();
        result.files().forEach((path, bytes) -> texts.put(path.value(), new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }
}
