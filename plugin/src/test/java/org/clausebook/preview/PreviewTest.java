package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a browser sees it, while somebody works on the files. */
class PreviewTest {

    private static final String KY = "policy-source/privacy.md";
    private static final String RU = "translations/ru/privacy.md";
    private static final String PAGE = "/kg/privacy";

    @TempDir
    private Path root;

    private RunningPreview running;

    @BeforeEach
    void start() throws Exception {
        running = RunningPreview.of(root);
        assertThat(running.told()).isEqualTo(": 0");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void showsTheWorkingTextAtTheAddressThatItNames() throws Exception {
        assertThat(running.preview().address()).isEqualTo("http://127.0.0.1:" + running.preview().port() + PAGE);
        Document page = Jsoup.parse(running.page(PAGE));

        assertThat(page.select("article[data-edition=draft] #request-deadline").text()).contains("30 күн");
        assertThat(page.select("aside._preview-panel summary").text()).isEqualTo("Preview no findings");
        assertThat(page.select("._preview-note")).isEmpty();
        assertThat(page.select("._preview-ways a").eachAttr("href")).containsExactly(PAGE, "/ru/privacy", "/en/privacy", "/");
        assertThat(page.select("meta[http-equiv]")).isEmpty();
    }

    @Test
    void anEditIsThereSoonWithItsFindingsAtTheClause() throws Exception {
        running.edit(KY, "30 күн", "40 күн");
        Document page = Jsoup.parse(running.page(PAGE, text -> text.contains("40 күн ичинде")));

        Element note = page.selectFirst("#request-deadline > ._preview-note._preview-error");
        assertThat(note.text()).contains("40 күн").contains("[value.duration]").contains(KY + ":31:");
        assertThat(page.select("._preview-findings > li").eachText().get(0)).contains("[value.duration]");
        assertThat(page.select("._preview-place a").attr("href")).isEqualTo("#request-deadline");
        assertThat(running.told()).isEqualTo(KY + ": 1");

        Document russian = Jsoup.parse(running.page("/ru/privacy"));
        assertThat(russian.select("._preview-note")).isEmpty();
        assertThat(russian.select("._preview-place a").attr("href")).isEqualTo(PAGE + "#request-deadline");

        running.edit(KY, "40 күн", "30 күн");
        assertThat(running.page(PAGE, text -> text.contains("no findings"))).doesNotContain("_preview-note");
    }

    @Test
    void aBrokenFileKeepsTheLastPageBelowWhatIsWrong() throws Exception {
        running.edit(KY, "30 күн", "отуз күн").edit(KY, "### {#scope}", "###{#scope}");
        Document page = Jsoup.parse(running.page(PAGE, text -> text.contains("_preview-stale")));

        assertThat(page.select("._preview-stale").text()).contains("as it was before");
        assertThat(page.select("._preview-panel > details").hasAttr("open")).isTrue();
        assertThat(page.select("#request-deadline").text()).contains("30 күн");
        assertThat(page.select("._preview-findings").text()).contains("[format.heading]").contains(KY + ":11:1");
        assertThat(running.get("/_preview/preview.css").statusCode()).isEqualTo(200);

        running.edit(KY, "###{#scope}", "### {#scope}");
        assertThat(running.page(PAGE, text -> !text.contains("_preview-stale"))).contains("отуз күн ичинде");
    }

    @Test
    void settingsThatCannotBeReadKeepEverything() throws Exception {
        running.edit("policy-source/site.yaml", "drafting: ky", "drafting: [");
        Document page = Jsoup.parse(running.page("/ru/privacy", text -> text.contains("_preview-stale")));

        assertThat(page.select("#request-deadline").text()).contains("30 дней");
        assertThat(page.select("._preview-findings").text()).contains("[site.syntax]");
        assertThat(page.select("._preview-ways a").eachAttr("href")).contains(PAGE);
    }

    @Test
    void aBrokenTemplateKeepsTheLastPage() throws Exception {
        running.write("policy-source/look/policy.ftlh", "<#if>");
        assertThat(Jsoup.parse(running.page(PAGE, text -> text.contains("_preview-stale"))).select("._preview-findings").text())
                .contains("policy-source/look/policy.ftlh:1:");
        running.write("policy-source/look/policy.ftlh", "<!DOCTYPE html><title>x</title><body><p>A look of ours");
        assertThat(running.page(PAGE, text -> text.contains("A look of ours"))).contains("_preview-panel");
    }

    @Test
    void aFileThatIsDeletedAndComesBackUnderAnotherName() throws Exception {
        Path file = root.resolve(RU);
        Files.move(file, file.resolveSibling("privacy.md~"));
        assertThat(running.page("/ru/privacy", text -> text.contains("translation.missing-file"))).contains("_preview-stale");
        assertThat(running.page(PAGE)).contains("translation.missing-file").doesNotContain("_preview-stale");
        Files.move(file.resolveSibling("privacy.md~"), file);
        assertThat(running.page("/ru/privacy", text -> text.contains("no findings"))).doesNotContain("_preview-stale");
    }

    @Test
    void anEditorMayPutAnotherFileInThePlace() throws Exception {
        Path other = root.resolve("policy-source/.privacy.md.tmp");
        Files.writeString(other, Files.readString(root.resolve(KY)).replace("30 күн", "отуз күн"));
        Files.move(other, root.resolve(KY), StandardCopyOption.REPLACE_EXISTING);
        assertThat(running.page(PAGE, text -> text.contains("отуз күн"))).contains("отуз күн");
    }

    @Test
    void aBurstOfSavesEndsWithTheLastOne() throws Exception {
        String text = Files.readString(root.resolve(KY));
        for (int i = 0; i < 50; i++) {
            running.write(KY, text.replace("30 күн", "30 күн (" + i + ")"));
            Thread.sleep(i % 7);
        }
        assertThat(running.page(PAGE, page -> page.contains("30 күн (49)"))).contains("30 күн (49)");
    }

    /** Half of a file is never the last word: as soon as nobody writes any more, it is read again. */
    @Test
    void aFileThatIsWrittenWhileItIsReadIsReadAgain() throws Exception {
        byte[] text = Files.readAllBytes(root.resolve(KY));
        for (int i = 0; i < 20; i++) {
            try (var out = Files.newOutputStream(root.resolve(KY))) {
                out.write(text, 0, text.length / 2);
                out.flush();
                Thread.sleep(30);
                out.write(text, text.length / 2, text.length - text.length / 2);
            }
        }
        running.edit(KY, "30 күн", "отуз күн");
        assertThat(running.page(PAGE, page -> page.contains("отуз күн ичинде")))
                .doesNotContain("_preview-stale")
                .contains("id=\"final\"");
    }

    @Test
    void otherPagesAndFilesOfTheSiteAreThereToo() throws Exception {
        running.write("policy-source/static/hello.txt", "hello\n");
        assertThat(running.page("/hello.txt", text -> text.equals("hello\n"))).isEqualTo("hello\n");
        assertThat(running.page("/")).contains("Кыргызча").contains("_preview-panel");
        assertThat(running.get("/kg/privacy.html").statusCode()).isEqualTo(301);
        HttpResponse<String> missing = running.get("/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("_preview-panel");
        assertThat(Files.exists(root.resolve("no-output"))).isFalse();
        assertThat(Files.exists(root.resolve("policy-source/target"))).isFalse();
    }

    @Test
    void findingsCannotBringMarkupOntoThePage() throws Exception {
        String attack = "<img src=x onerror=alert(1)>\"'</script><script>alert(2)</script>&amp;";
        running.write(KY, Files.readString(root.resolve(KY)) + "\n" + attack + "\n");
        running.write(RU, Files.readString(root.resolve(RU)) + "\n[x](javascript:alert(3)) [" + attack + "](#nowhere)\n");
        String page = running.page(PAGE, text -> text.contains("[format.raw-html]"));

        assertThat(Jsoup.parse(page).select("img, [onerror]")).isEmpty();
        assertThat(Jsoup.parse(page).select("script:not([type=application/ld+json])").eachAttr("src")).containsExactly("/_preview/preview.js");
        assertThat(Jsoup.parse(page).select("a[href^=javascript]")).isEmpty();
        assertThat(page).contains("&lt;img src=x");
    }

    @Test
    void tellsAnOpenPageThatItIsNotUpToDateAnyMore() throws Exception {
        String before = version(running.page(PAGE));
        try (OpenPage events = new OpenPage(running, "page=/kg/privacy"); OpenPage other = new OpenPage(running, "page=/en/privacy")) {
            assertThat(events.next()).isEqualTo(before);
            other.next();
            running.edit(KY, "Саясат Колдонуучунун", "Бул Саясат Колдонуучунун");
            String after = events.next();
            assertThat(after).isNotEqualTo(before).isEqualTo(version(running.page(PAGE)));
            running.edit("translations/en/privacy.md", "The Policy establishes", "This Policy establishes");
            assertThat(other.next()).isEqualTo(version(running.page("/en/privacy")));
            assertThat(version(running.page(PAGE))).as("a page on which nothing has changed").isEqualTo(after);
        }
    }

    @Test
    void withNothingGoodYetItShowsTheFindingsAlone() throws Exception {
        running.close();
        running.edit(KY, "### {#scope}", "###{#scope}");
        running = RunningPreview.of(root);
        HttpResponse<String> answer = running.get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.body()).select("._preview-panel").text())
                .contains("There is no page to show yet.").contains("[format.heading]");

        running.edit(KY, "###{#scope}", "### {#scope}");
        assertThat(running.page(PAGE, text -> text.contains("no findings"))).contains("id=\"scope\"");
    }

    @Test
    void aFolderThatIsAwayForAWhileKeepsThePages() throws Exception {
        Path inner = Files.createDirectory(root.resolve("inner"));
        try (RunningPreview away = RunningPreview.of(inner)) {
            Path elsewhere = Files.move(inner, root.resolve("elsewhere"));
            Document page = Jsoup.parse(away.page(PAGE, text -> text.contains("_preview-stale")));
            assertThat(page.select("._preview-stale").text()).contains(inner + " is not there");
            assertThat(page.select("#request-deadline").text()).contains("30 күн");
            Files.move(elsewhere, inner);
            assertThat(away.page(PAGE, text -> text.contains("no findings"))).doesNotContain("_preview-stale");
        }
    }

    private static String version(String page) {
        return Jsoup.parse(page).select("._preview-panel").attr("data-version");
    }
}
