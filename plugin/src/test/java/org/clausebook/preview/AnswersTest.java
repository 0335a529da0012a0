package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.PreviewResult;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.site.SitePath;
import org.clausebook.source.Location;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are answered as a real server answers them. */
class AnswersTest {

    private static final String PAGE = "<html><head></head><body>page</body></html>";

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/kg/privacy, text/html; charset=utf-8",
        "/kg/privacy.json, application/json; charset=utf-8",
        "/kg/privacy/feed.atom, application/atom+xml; charset=utf-8",
        "/assets/policy.1.css, text/css; charset=utf-8",
        "/robots.txt, text/plain; charset=utf-8",
        "/privacy/editions.lock, text/plain; charset=utf-8",
        "/sitemap.xml, application/xml; charset=utf-8",
        "/CNAME, application/octet-stream",
        "/press/index.html, text/html; charset=utf-8",
        "/verify-0a1b.html, text/html; charset=utf-8",
        "/press/LOGO.PNG, image/png",
        "/press/NOTICE.HTML, text/html; charset=utf-8",
        "/.well-known/security.txt, text/plain; charset=utf-8",
        "/_preview/preview.js, text/javascript; charset=utf-8",
    })
    void isThere(String path, String type) {
        Answer answer = answers("").to(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("Content-Type", type);
    }

    @ParameterizedTest
    @CsvSource({
        "/index.html, /", "/index, /", "/kg/privacy.html, /kg/privacy", "/kg/privacy/, /kg/privacy", "//kg/privacy, /kg/privacy",
        "/kg/privacy///, /kg/privacy", "//, /", "/kg.html/, /kg"
    })
    void leadsToTheCleanAddress(String path, String clean) {
        Answer answer = answers("").to(path);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers()).containsEntry("Location", clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/nothing", "/404", "/404.html", "/kg/privacy.json/", "/robots.txt.html", "", "/../etc/passwd", "//evil.example/",
        "/kg/privacy/..", "/_preview/", "/_preview/../preview.js", "/kg\u0000", "/assets", "/KG/privacy",
        "/404/", "/.nojekyll", "/kg/.draft", "/press", "/press/", "/press/index", "/press/index.html/", "/verify-0a1b", "/verify-0a1b/"
    })
    void isNotThere(String path) {
        Answer answer = answers("").to(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("there is none");
    }

    @Test
    void aSiteInAFolderOfItsHostIsServedThere() {
        Answers answers = answers("/legal");
        assertThat(answers.to("/legal/kg/privacy").status()).isEqualTo(200);
        assertThat(answers.to("/legal/kg/privacy/").headers()).containsEntry("Location", "/legal/kg/privacy");
        assertThat(answers.to("/").headers()).containsEntry("Location", "/legal/");
        assertThat(answers.to("/kg/privacy").status()).isEqualTo(404);
    }

    @Test
    void whileSomethingIsBrokenAPageThatIsMissingMayCome() {
        Answer answer = new Answers(Shown.NOTHING).to("/kg/privacy");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("There is no page to show yet.");
    }

    /** However many others there are, and however grave. */
    @Test
    void aPageListsWhatIsWrongInItsOwnText() {
        PreviewResult.Draft draft = new PreviewResult.Draft(
                "privacy", "ky", "Кыргызча", "policy-source/privacy", new SitePath("kg/privacy.html"));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i <= Panel.MOST_FINDINGS; i++) {
            findings.add(Finding.of(Rule.STATIC_FILE, "link", Location.startOf("policy-source/static/" + i)));
        }
        findings.add(Finding.of(Rule.FORMAT_TOO_COMPLEX, "overflow", Location.startOf("policy-source/privacy.md"), 20));
        Map<String, byte[]> files = Map.of("kg/privacy.html", PAGE.getBytes(StandardCharsets.UTF_8));
        Shown shown = new Shown(files, Set.of(), true, findings, "", Set.of("kg"), List.of(draft), List.of(), Optional.empty());
        String page = new String(new Answers(shown).to("/kg/privacy").body(), StandardCharsets.UTF_8);

        Elements lists = Jsoup.parse(page).select("._preview-findings");
        assertThat(lists).hasSize(2);
        assertThat(lists.get(0).text()).contains("policy-source/privacy.md");
        assertThat(lists.get(1).children()).hasSize(Panel.MOST_FINDINGS);
        assertThat(page).contains("and 1 more");
    }

    @Test
    void whatASiteDoesNotHaveAnyMoreIsNotNamed() {
        PreviewResult.Draft draft = new PreviewResult.Draft(
                "privacy", "ky", "Кыргызча", "policy-source/privacy", new SitePath("kg/privacy.html"));
        PreviewResult.Plan plan = new PreviewResult.Plan("privacy", "policy-source/privacy.next.yaml", Optional.empty());
        Shown before = Shown.NOTHING.then(result(true, List.of(draft), List.of(plan)));
        Shown broken = before.then(result(false, List.of(), List.of()));
        Shown empty = broken.then(result(true, List.of(), List.of()));

        assertThat(broken.drafts()).containsExactly(draft);
        assertThat(broken.plans()).containsExactly(plan);
        assertThat(empty.drafts()).isEmpty();
        assertThat(empty.plans()).isEmpty();
    }

    private static PreviewResult result(
            boolean complete, List<PreviewResult.Draft> drafts, List<PreviewResult.Plan> plans) {
        return new PreviewResult(List.of(), List.of(), new TreeMap<>(), complete, "", List.of("kg"), drafts, plans);
    }

    private static Answers answers(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : List.of(
                "kg/privacy.json", "kg/privacy/feed.atom", "assets/policy.1.css", "robots.txt", "privacy/editions.lock",
                "sitemap.xml", "CNAME", "press/LOGO.PNG", ".well-known/security.txt", ".nojekyll")) {
            files.put(file, new byte[] {1});
        }
        for (String page : List.of(
                "index.html", "kg.html", "kg/privacy.html", "kg/.draft.html", "press/index.html", "press/NOTICE.HTML",
                "verify-0a1b.html")) {
            files.put(page, PAGE.getBytes(StandardCharsets.UTF_8));
        }
        files.put("404.html", PAGE.replace("page", "there is none").getBytes(StandardCharsets.UTF_8));
        Set<String> names = Set.of("kg", "privacy");
        return new Answers(new Shown(files, Set.of(), true, List.of(), folder, names, List.of(), List.of(), Optional.empty()));
    }
}
