package org.clausebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.PolicyRelease;
import org.clausebook.ReleaseRequest;
import org.clausebook.ReleaseResult;
import org.clausebook.Repositories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A policy on its way to its readers, with the pipelines that people copy: a merge request, a merge, a publication while people read,
 * the way back, a night on which an edition takes effect although somebody has broken the working text, and what must stop it all.
 */
class RehearsalTest {

    private static final String BEFORE = "2026-11-24";
    private static final String ON_THE_DAY = "2026-12-01";
    private static final String KEY = "As somebody has\r\npasted it on Windows, with no line end behind it";

    @TempDir
    private Path folder;

    private Workshop workshop;
    private WebServer server;
    private int port;

    @BeforeEach
    void open() throws IOException {
        port = WebServer.freePort();
        workshop = Workshop.lay(folder, "http://127.0.0.1:" + port);
        PublishedSite settings = PublishedSite.build(Files.createDirectory(folder.resolve("settings")), "http://127.0.0.1:" + port, "server");
        server = WebServer.start(
                WebServer.Kind.NGINX,
                Files.createDirectory(folder.resolve("nginx")),
                workshop.server().resolve("current"),
                settings.settings(),
                port);
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void onGitHub() throws Exception {
        assertThat(publishOnGitHub("push", BEFORE).output()).contains("shows release 000001");
        Map<String, String> first = site("000001");

        releaseOnABranch();
        String review = checkOnGitHub("shorter");
        assertThat(review).contains("15", "20", "privacy").contains("```text\n").doesNotContain("[INFO]", "Scanning");
        workshop.must(workshop.desk(), "git checkout -q main && git merge -q --no-ff -m 'The deadline is shorter' shorter && git push -q");

        try (Readers readers = Readers.start(port, List.copyOf(first.keySet()))) {
            readers.awaitMore(1_000);
            assertThat(publishOnGitHub("push", BEFORE).output()).contains("shows release 000002");
            readers.awaitMore(1_000);
            goBack("");
            readers.awaitMore(1_000);
            goBack("000002");
            readers.awaitMore(1_000);
            readers.close();

            assertThat(readers.wrong()).isEmpty();
            Map<String, String> second = site("000002");
            readers.seen().forEach((address, digests) ->
                    assertThat(List.of(first.get(address), second.get(address))).as(address).containsAll(digests));
            assertThat(second.keySet()).containsAll(first.keySet()).contains("/kg/privacy/v/3.1.0");
            assertThat(second.get("/kg/privacy")).as("the page that announces the edition").isNotEqualTo(first.get("/kg/privacy"));
            first.keySet().stream().filter(address -> address.matches(".*/v/.*\\.json")).forEach(frozen ->
                    assertThat(second.get(frozen)).as(frozen).isEqualTo(first.get(frozen)));
        }
        assertThat(server.get("/kg/privacy/v/3.1.0").status()).isEqualTo(200);

        breakTheWorkingText();
        assertThat(publishOnGitHub("push", ON_THE_DAY)).matches(Workshop.Result::failed).extracting(Workshop.Result::output).asString().contains("fact.unknown");
        assertThat(edition()).isEqualTo("2.1.0");
        assertThat(publishOnGitHub("schedule", ON_THE_DAY).output()).contains("shows release 000003");
        assertThat(edition()).isEqualTo("3.0.0");
        assertThat(publishOnGitHub("schedule", ON_THE_DAY).output()).contains("shows release 000003, which is the same");

        assertThat(removeTheNewestEdition().output()).contains("edition.lock-rewritten");
        assertThat(removeTheArchive().output()).contains("edition.lock-rewritten");
        server.close();
        assertThat(publishOnGitHub("schedule", ON_THE_DAY).output()).contains("cannot be compared with what is published");
    }

    @Test
    void onGitLab() throws Exception {
        Pipeline pipeline = Pipeline.read("gitlab-ci.yml");
        assertThat(publishOnGitLab(pipeline, "all", BEFORE).output()).contains("shows release 000001");
        releaseOnABranch();
        Path clone = workshop.checkout("shorter");
        Map<String, String> environment = Map.of("CLAUSEBOOK_DAY", BEFORE, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
        assertWell(workshop.run(clone, pipeline.script("check", "script"), environment));
        assertWell(workshop.run(clone, pipeline.script("check", "after_script"), environment));
        Path target = clone.resolve("policy-source/target");
        assertThat(target.resolve("clausebook-reports/codequality.json")).exists();
        assertThat(target.resolve("diff.md")).content().contains("15");
        assertThat(target.resolve("status.txt")).content().contains("privacy").doesNotContain("[INFO]");
        workshop.must(workshop.desk(), "git checkout -q main && git merge -q --no-ff -m 'The deadline is shorter' shorter && git push -q");

        breakTheWorkingText();
        assertThat(publishOnGitLab(pipeline, "all", ON_THE_DAY)).matches(Workshop.Result::failed);
        assertThat(edition()).isEqualTo("2.1.0");
        assertThat(publishOnGitLab(pipeline, "editions", ON_THE_DAY).output()).contains("shows release 000002");
        assertThat(edition()).isEqualTo("3.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab-ci.yml"})
    void whatOnlyPrintingShowsStopsTheMergeRequest(String name) throws IOException {
        workshop.must(workshop.desk(), "git checkout -q -b own && mkdir -p policy-source/static && echo nothing >policy-source/static/404.html"
                + " && git add -A && git commit -qm 'A page of our own' && git push -q -u origin own");
        Pipeline pipeline = Pipeline.read(name);
        String script = name.equals("github.yml")
                ? pipeline.steps("check", expressions("pull_request")).get(0).script()
                : pipeline.script("check", "script");
        Path clone = workshop.checkout("own");
        Workshop.Result result = workshop.run(clone, script, Map.of(
                "BASE", "origin/main", "CLAUSEBOOK_DAY", BEFORE, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"));
        assertThat(result).matches(Workshop.Result::failed);
        assertThat(result.output()).contains("policy-source/static/404.html");
        assertThat(clone.resolve("policy-source/target/clausebook-reports/report.html")).content().contains("404.html");
    }

    @Test
    void onGitLabPages() throws Exception {
        Path clone = workshop.checkout("main");
        String script = Pipeline.gitLabPages().script("pages", "script");
        assertWell(workshop.run(clone, script, Map.of("CLAUSEBOOK_DAY", BEFORE, "GATE", "all")));
        assertThat(clone.resolve("public/404.html")).exists();
        assertThat(clone.resolve("public/privacy/editions.lock")).exists();
    }

    @Test
    void pipelinesUseNothingOfOthersWithoutAVersion() throws IOException {
        assertThat(Pipeline.read("github.yml").uses()).isNotEmpty().allMatch(action -> action.matches("actions/[a-z-]+@v\\d+\\.\\d+\\.\\d+"));
        for (String job : List.of("check", "publish")) {
            assertThat(Pipeline.read("github.yml").steps(job, expressions("push"))).isNotEmpty().allSatisfy(step ->
                    assertThat(step.script()).as("what others have named may not become a command").doesNotContain("${{"));
        }
    }

    private String checkOnGitHub(String branch) throws IOException {
        Path clone = workshop.checkout(branch);
        Path summary = Files.createFile(folder.resolve("summary.md"));
        for (Pipeline.Step step : Pipeline.read("github.yml").steps("check", expressions("pull_request"))) {
            Map<String, String> environment = new HashMap<>(step.environment());
            environment.put("CLAUSEBOOK_DAY", BEFORE);
            environment.put("GITHUB_STEP_SUMMARY", summary.toString());
            assertWell(workshop.run(clone, step.script(), environment));
        }
        assertThat(clone.resolve("policy-source/target/clausebook-reports/report.html")).exists();
        assertThat(workshop.comment()).hasSameTextualContentAs(summary);
        return Files.readString(summary);
    }

    /** Runs the job until a step fails. */
    private Workshop.Result publishOnGitHub(String event, String day) throws IOException {
        Path clone = workshop.checkout("main");
        StringBuilder output = new StringBuilder();
        for (Pipeline.Step step : Pipeline.read("github.yml").steps("publish", expressions(event))) {
            Map<String, String> environment = new HashMap<>(step.environment());
            environment.put("CLAUSEBOOK_DAY", day);
            Workshop.Result result = workshop.run(clone, step.script(), environment);
            output.append(result.output());
            if (result.failed()) {
                return new Workshop.Result(result.status(), output.toString());
            }
        }
        assertThat(clone.resolve("target/key")).as("the key").doesNotExist();
        return new Workshop.Result(0, output.toString());
    }

    private Workshop.Result publishOnGitLab(Pipeline pipeline, String gate, String day) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), KEY);
        Path clone = workshop.checkout("main");
        Workshop.Result result = workshop.run(clone, pipeline.script("publish", "script"), Map.of("CLAUSEBOOK_DAY", day, "GATE", gate,
                "SSH_KEY", key.toString(), "KNOWN_HOSTS", "/dev/null", "PUBLISH_TO", "publisher@policy.example"));
        assertWell(workshop.run(clone, pipeline.script("publish", "after_script"), Map.of()));
        assertThat(clone.resolve("target/key")).as("the key").doesNotExist();
        return result;
    }

    static Map<String, String> expressions(String event) {
        return Map.of(
                "github.base_ref", "main",
                "github.token", "token",
                "github.event.number", "7",
                "github.event_name == 'push' && 'all' || 'editions'", event.equals("push") ? "all" : "editions",
                "vars.PUBLISH_TO", "publisher@policy.example",
                "secrets.SSH_KEY", KEY,
                "secrets.KNOWN_HOSTS", "policy.example ssh-ed25519 AAAA");
    }

    /** Shortens a deadline in both languages and releases that, as a lawyer does. */
    private void releaseOnABranch() throws IOException {
        workshop.must(workshop.desk(), "git checkout -q -b shorter");
        replace("policy-source/privacy.md", "20", "15");
        replace("translations/ru/privacy.md", "20", "15");
        Files.writeString(workshop.desk().resolve("policy-source/privacy.next.yaml"), """
                change: minor
                adopted: 2026-11-24
                published: 2026-11-24
                effective: 2026-12-10
                headline: { ky: Өзгөрүү, ru: Изменение }
                reasons: { ky: Себеп, ru: Причина }
                """);
        ReleaseResult result = PolicyRelease.release(new ReleaseRequest(
                Repositories.request(workshop.desk(), folder.resolve("unused"), 1).on(LocalDate.parse(BEFORE)), Optional.of("privacy"), false));
        assertThat(result.findings()).isEmpty();
        workshop.must(workshop.desk(), "git add -A && git commit -qm 'A shorter deadline' && git push -q -u origin shorter");
    }

    private void breakTheWorkingText() throws IOException {
        replace("policy-source/privacy.md", "{{operator}}", "{{operater}}");
        workshop.must(workshop.desk(), "git commit -qam 'In a hurry' && git push -q origin main");
    }

    /** As if it had never been; the archive that is left is sound in itself. */
    private Workshop.Result removeTheNewestEdition() throws IOException {
        workshop.must(workshop.desk(), "git rm -qr policy-source/editions/privacy/3.1.0 && sed -i '$d' policy-source/editions/privacy/editions.lock"
                + " && git commit -qam 'Nothing to see here' && git push -q origin main");
        Workshop.Result result = publishOnGitHub("schedule", ON_THE_DAY);
        assertThat(result).matches(Workshop.Result::failed);
        return result;
    }

    /** As if there had never been an edition of the policy. */
    private Workshop.Result removeTheArchive() throws IOException {
        workshop.must(workshop.desk(), "git rm -qr policy-source/editions/privacy && git commit -qam 'Nothing at all' && git push -q origin main");
        Workshop.Result result = publishOnGitHub("schedule", ON_THE_DAY);
        assertThat(result).matches(Workshop.Result::failed);
        return result;
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = workshop.desk().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }

    private void goBack(String release) throws IOException {
        workshop.must(folder, "sh server/publish.sh back server " + release);
    }

    /** Which edition readers get as the one in force. */
    private String edition() throws IOException {
        return server.get("/kg/privacy").text().replaceFirst("(?s).*<article [^>]*data-edition=\"([^\"]*)\".*", "$1");
    }

    /** The digests of a release by address, of everything that readers can ask for. */
    private Map<String, String> site(String release) throws IOException {
        Path root = workshop.server().resolve("releases").resolve(release);
        PublishedSite site = new PublishedSite(root, root, root);
        Map<String, String> digests = new TreeMap<>();
        for (String file : site.files()) {
            digests.put(site.address(file), Readers.digest(site.bytes(file)));
        }
        return digests;
    }

    private static void assertWell(Workshop.Result result) {
        assertThat(result.status()).as(result.output()).isZero();
    }
}
