package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is changed, and changed back, between one build and the next: with what the last one has left, a build gives the same
 * bytes as without.
 */
class RepeatedBuildsTest {

    private static final int BUILDS = Integer.getInteger("clausebook.builds", 25);

    private static final List<String> DAYS = List.of("2026-01-10", "2026-01-15", "2026-03-01");

    @TempDir
    Path folder;

    private ReleaseRepository repository;
    private String day = DAYS.get(0);
    private boolean draft;

    @Test
    void aBuildGivesTheSameBytesWhateverTheLastOneWas() throws IOException {
        repository = ReleaseRepository.in(folder).addCookies();
        repository.released("privacy", "material", "2026-01-01", "2026-01-15");
        Random random = new Random(1);
        int recalled = 0;
        for (int build = 0; build < BUILDS; build++) {
            if (random.nextInt(3) > 0) {
                change(random);
            }
            EarlierBuild earlier = new EarlierBuild(repeated(), List.of());
            Optional<CompileResult> same = earlier.recall();
            CompileResult result = same.isPresent() ? same.get() : build(earlier);
            CompileResult clean = PolicyCompiler.compile(request("clean"));

            String what = "build " + build + ":\n" + Repositories.report(clean);
            assertThat(Repositories.report(result)).as(what).isEqualTo(Repositories.report(clean));
            assertThat(result.first()).as(what).isEqualTo(clean.first());
            assertThat(result.pages()).as(what).isEqualTo(clean.pages());
            assertThat(files("repeated")).as(what).isEqualTo(files("clean"));
            recalled += same.isPresent() ? 1 : 0;
        }
        assertThat(recalled).as("builds that had nothing to do").isBetween(BUILDS / 10, BUILDS / 2);
    }

    private CompileResult build(EarlierBuild earlier) throws IOException {
        BuildTrace trace = new BuildTrace();
        CompileResult result = PolicyCompiler.compile(repeated(), new RunReport(), trace);
        earlier.keep(result, trace);
        return result;
    }

    private void change(Random random) throws IOException {
        if (repository.text(ReleaseRepository.EN).contains("{#purposes}")) {
            toggleMistake();
            return;
        }
        switch (random.nextInt(9)) {
            case 0 -> toggle(ReleaseRepository.RU, "Политика устанавливает", "Политика определяет");
            case 1 -> toggleMistake();
            case 2 -> toggleReference();
            case 3 -> toggle(ReleaseRepository.SITE, "https://policy.example", "https://policy.example/legal");
            case 4 -> toggle("policy-source/look/policy.css");
            case 5 -> toggle("policy-source/static/CNAME");
            case 6 -> day = DAYS.get(random.nextInt(DAYS.size()));
            case 7 -> draft = !draft;
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
            toggle(text.replace("privacy", "cookies"), "What.", "What: [](privacy#purpose).");
        }
    }

    private void toggle(String file, String words, String others) throws IOException {
        String text = repository.text(file);
        repository.write(file, text.contains(others) ? text.replace(others, words) : text.replace(words, others));
    }

    private void toggle(String file) throws IOException {
        if (!Files.deleteIfExists(repository.path(file))) {
            repository.write(file, "body { margin: 0 }\n");
        }
    }

    private void harmSite() throws IOException {
        Path page = folder.resolve("repeated/kg/cookies.html");
        if (Files.exists(page)) {
            Files.writeString(page, "Someone was here");
        }
    }

    private CompileRequest repeated() {
        return request("repeated");
    }

    private CompileRequest request(String output) {
        CompileRequest of = repository.on(day);
        return new CompileRequest(
                of.source(), of.translations(), folder.resolve(output), 1, of.asOf(), Gate.ALL, draft, List.of());
    }

    private SortedMap<String, String> files(String output) throws IOException {
        Path site = folder.resolve(output);
        return Files.exists(site) ? Repositories.files(site) : new TreeMap<>();
    }
}
