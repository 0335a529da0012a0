package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is changed, and changed back, between one build and the next: with what the last one has left, a build gives the same
 * bytes as without, site and reports.
 */
class RepeatedBuildsTest {

    private static final int BUILDS = Integer.getInteger("clausebook.builds", 40);
    private static final int SEED = Integer.getInteger("clausebook.seed", 1);

    private static final List<String> DAYS = List.of("2026-01-10", "2026-01-15", "2026-03-01");

    @TempDir
    Path folder;

    private ReleaseRepository repository;
    private String day = DAYS.get(0);
    private boolean draft;
    private Gate gate = Gate.ALL;
    private int threads = 1;
    private int released;

    @Test
    void aBuildGivesTheSameBytesWhateverTheLastOneWas() throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        repository.released("privacy", "material", "2026-01-01", "2026-01-15");
        Random random = new Random(SEED);
        int whole = 0;
        int partly = 0;
        for (int build = 0; build < BUILDS; build++) {
            if (random.nextInt(4) > 0) {
                change(random);
            }
            EarlierBuild earlier = new EarlierBuild(request("repeated"), Reports.files(folder.resolve("repeated-reports")));
            Optional<CompileResult> same = earlier.recall();
            BuildTrace trace = earlier.begin(false);
            CompileResult result = same.isPresent() ? same.get() : build(earlier, trace);
            CompileResult clean = compile("clean", new BuildTrace());

            String what = "build " + build + ":\n" + Repositories.report(clean);
            assertThat(Repositories.report(result)).as(what).isEqualTo(Repositories.report(clean));
            assertThat(result.first()).as(what).isEqualTo(clean.first());
            assertThat(result.pages()).as(what).isEqualTo(clean.pages());
            if (clean.site().isPresent()) { // otherwise both stay, harmed or not
                assertThat(files("repeated")).as(what).isEqualTo(files("clean"));
            }
            assertThat(files("repeated-reports")).as(what).isEqualTo(files("clean-reports"));
            whole += same.isPresent() ? 1 : 0;
            partly += trace.takenOver() > 0 ? 1 : 0;
        }
        assertThat(whole).as("builds that had nothing to do").isBetween(BUILDS / 10, BUILDS / 2);
        assertThat(partly).as("builds that made one of two policies").isGreaterThan(BUILDS / 10);
    }

    private CompileResult build(EarlierBuild earlier, BuildTrace trace) throws IOException {
        CompileResult result = compile("repeated", trace);
        earlier.keep(result, trace);
        return result;
    }

    private CompileResult compile(String output, BuildTrace trace) throws IOException {
        RunReport report = RunReport.ofPage();
        CompileResult result = PolicyCompiler.compile(request(output), report, trace);
        Reports.write(folder.resolve(output + "-reports"), result, report, "1");
        return result;
    }

    private void change(Random random) throws IOException {
        if (repository.text(ReleaseRepository.EN).contains("{#purposes}")) {
            toggleMistake();
            return;
        }
        switch (random.nextInt(17)) {
            case 0 -> toggle(ReleaseRepository.RU, "Политика устанавливает", "Политика определяет");
            case 1 -> toggleMistake();
            case 2 -> toggleReference();
            case 3 -> toggle(ReleaseRepository.SITE, "https://policy.example", "https://www.policy.example");
            case 4 -> toggle("policy-source/look/policy.css", "body { margin: 0 }\n");
            case 5 -> toggle("policy-source/static/CNAME", "policy.example\n");
            case 6 -> toggle("policy-source/static/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
            case 7 -> toggle("translations/terms.yaml", ReleaseRepository.TERMS);
            case 8 -> toggle("policy-source/waivers.yaml", "[]\n");
            case 9 -> toggleClause();
            case 10 -> release();
            case 11 -> day = DAYS.get(random.nextInt(DAYS.size()));
            case 12 -> draft = !draft;
            case 13 -> gate = gate == Gate.ALL ? Gate.EDITIONS : Gate.ALL;
            case 14 -> threads = 3 - threads;
            case 15 -> toggle(ReleaseRepository.SITE, "timeZone:", "hosting: gitlab-pages\ntimeZone:");
            default -> harmSite();
        }
    }

    /** With it nothing is published. */
    private void toggleMistake() throws IOException {
        toggle(ReleaseRepository.EN, "{#purpose}", "{#purposes}");
    }

    /** From one policy to another. */
    private void toggleReference() throws IOException {
        for (String text : ReleaseRepository.TEXTS) {
            toggle(text.replace("privacy", "cookies"), "What.", "What: [](privacy#withdrawal).");
        }
    }

    /** Of the policy that the other one refers to. */
    private void toggleClause() throws IOException {
        String clause = "\n### {#last}\n\nMore.\n";
        for (String file : ReleaseRepository.TEXTS) {
            String text = repository.text(file);
            repository.write(file, text.contains(clause) ? text.replace(clause, "") : text + clause);
        }
    }

    /** One edition more, with a clause more. */
    private void release() throws IOException {
        released++;
        String published = LocalDate.parse("2026-01-01").plusDays(released).toString();
        for (String text : ReleaseRepository.TEXTS) {
            String cookies = text.replace("privacy", "cookies");
            repository.write(cookies, repository.text(cookies) + "\n### {#more-" + released + "}\n\nMore.\n");
        }
        repository.plan("cookies", "minor", published, published).release("cookies", published);
    }

    private void toggle(String file, String words, String others) throws IOException {
        String text = repository.text(file);
        repository.write(file, text.contains(others) ? text.replace(others, words) : text.replace(words, others));
    }

    private void toggle(String file, String text) throws IOException {
        if (!Files.deleteIfExists(repository.path(file))) {
            repository.write(file, text);
        }
    }

    private void harmSite() throws IOException {
        Path page = folder.resolve("repeated/kg/cookies.html");
        if (Files.exists(page)) {
            Files.writeString(page, "Someone was here");
        }
    }

    private CompileRequest request(String output) {
        CompileRequest of = repository.on(day);
        return new CompileRequest(
                of.source(), of.translations(), folder.resolve(output), threads, of.asOf(), gate, draft, List.of());
    }

    private SortedMap<String, String> files(String output) throws IOException {
        Path site = folder.resolve(output);
        return Files.exists(site) ? Repositories.files(site) : new TreeMap<>();
    }
}
