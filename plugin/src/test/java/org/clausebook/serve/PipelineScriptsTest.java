package org.clausebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pipelines compare before a publication and after it, and what they publish when. */
class PipelineScriptsTest {

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void layAWorkshop() throws IOException {
        workshop = Workshop.lay(folder, "https://policy.example");
    }

    @Test
    void locksOfACommitThatIsNotThereAreNotLeftOut() throws IOException {
        Workshop.Result result = workshop.run(
                workshop.desk(), "locks=$(sh ci/locks.sh target/locks origin/mian); echo \"compared with $locks\"", Map.of());
        assertThat(result).matches(Workshop.Result::failed);
        assertThat(result.output()).contains("origin/mian").doesNotContain("compared");
    }

    @Test
    void locksAreNotTakenFromHalfAHistory() throws IOException {
        workshop.must(workshop.desk(), "git commit -q --allow-empty -m 'One more' && git push -q");
        workshop.must(folder, "git clone -q --depth 1 \"file://$PWD/origin.git\" shallow");
        Workshop.Result result = workshop.run(
                folder.resolve("shallow"), "locks=$(sh ci/locks.sh target/locks); echo \"compared with $locks\"", Map.of());
        assertThat(result).matches(Workshop.Result::failed);
        assertThat(result.output()).contains("the history is not all here").doesNotContain("compared");
    }

    @Test
    void settingsWrittenOnWindowsSayWhereTheLiveSiteIs() throws IOException {
        Path live = folder.resolve("live");
        PublishedSite.write(live.resolve("privacy/editions.lock"), "live");
        settings("address: \"file://" + live + "\"\r\n");
        workshop.must(workshop.desk(), "sed -i 's/%{http_code}/200/' ci/locks.sh"); // which a file does not have
        workshop.must(workshop.desk(), "sh ci/locks.sh target/locks");
        assertThat(workshop.desk().resolve("target/locks/privacy.live.lock")).content().isEqualTo("live");
        assertThat(workshop.run(workshop.desk(), "sh ci/readers.sh .", Map.of("PATIENCE", "0")).output()).doesNotContain("URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"locks.sh target/locks", "readers.sh policy-source"})
    void settingsWithoutAnAddressAreNamed(String script) throws IOException {
        settings("site: none\n");
        Workshop.Result result = workshop.run(workshop.desk(), "sh ci/" + script, Map.of());
        assertThat(result).matches(Workshop.Result::failed);
        assertThat(result.output()).isEqualTo("no line of policy-source/site.yaml begins with \"address:\" and says where the live site is\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab-ci.yml"})
    void readersGetWhatWasBuilt(String pipeline) throws IOException {
        Path built = workshop.desk().resolve("policy-source/target/policy-site");
        Path live = folder.resolve("live");
        settings("address: file://" + live + "\r\n");
        for (Path root : List.of(built, live)) {
            PublishedSite.write(root.resolve("sitemap.xml"), "addresses");
            PublishedSite.write(root.resolve("kg/privacy.html"), "a page");
        }
        PublishedSite.write(built.resolve(".well-known/own.json"), "some hosts do not take it");
        assertThat(look(pipeline)).as("drafts only").isEqualTo(new Workshop.Result(0, "readers get what was built, as far as 1 files show\n"));

        // What begins with _/ is where it lies with "hosting: gitlab-pages".
        for (String place : List.of("sitemap.xml", "privacy/editions.lock", "_/cookies/editions.lock", "kg/privacy.json",
                "_/kg/cookies.json", "privacy/editions.json", "kg/privacy/v/1.0.0.json")) {
            PublishedSite.write(built.resolve(place), "built");
            Path shown = live.resolve(place.replaceFirst("^_/", ""));
            Files.deleteIfExists(shown);
            assertThat(look(pipeline)).as("no " + place).matches(Workshop.Result::failed);
            PublishedSite.write(shown, "of old");
            assertThat(look(pipeline)).as(place).matches(Workshop.Result::failed);
            Files.writeString(shown, "built");
            assertThat(look(pipeline).status()).as(place).isZero();
        }
    }

    @Test
    void aCacheHasTimeToLetGo() throws IOException {
        settings("address: file://" + folder.resolve("live") + "\n");
        PublishedSite.write(workshop.desk().resolve("policy-source/target/policy-site/sitemap.xml"), "built");
        PublishedSite.write(folder.resolve("live/sitemap.xml"), "of old");
        workshop.must(workshop.desk(),
                "(sleep 3; echo -n built >../live/sitemap.xml) & PATIENCE=5 sh ci/readers.sh policy-source/target/policy-site; wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "pages"})
    void onlyAMergePublishesOnlyIfNothingIsWrong(String job) throws IOException {
        Pipeline pipeline = job.equals("pages") ? Pipeline.gitLabPages() : Pipeline.read("gitlab-ci.yml");
        Map<String, String> gates = Map.of("push", "all", "schedule", "editions", "web", "editions", "api", "editions");
        gates.forEach((source, gate) -> {
            assertThat(pipeline.gate(job, source, "main")).as(source).contains(gate);
            assertThat(pipeline.gate(job, source, "other")).as(source).isEmpty();
        });
    }

    private void settings(String text) throws IOException {
        Files.writeString(workshop.desk().resolve("policy-source/site.yaml"), text);
    }

    /** Runs the part of a pipeline that compares what readers get with what was built. */
    private Workshop.Result look(String pipeline) throws IOException {
        String script;
        if (pipeline.equals("gitlab-ci.yml")) {
            String whole = Pipeline.read(pipeline).script("publish", "script");
            script = whole.substring(whole.indexOf("rm target/key\n") + "rm target/key\n".length());
        } else {
            script = Pipeline.read(pipeline).steps("publish", RehearsalTest.expressions("push")).stream()
                    .filter(step -> step.name().equals("See what readers get"))
                    .findFirst()
                    .orElseThrow()
                    .script();
        }
        return workshop.run(workshop.desk(), script, Map.of("PATIENCE", "0"));
    }
}
