package org.clausebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.clausebook.Repositories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts of the pipelines do when all goes well is in the rehearsal; here is what goes wrong, and what that leaves. */
class PipelineScriptsTest {

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void publishTwoSites() throws IOException {
        workshop = Workshop.lay(folder, "https://policy.example");
        site("one");
        site("two");
        assertThat(publish("one").status()).isZero();
        assertThat(publish("two").status()).isZero();
    }

    @Test
    void whatDidNotArriveWholeIsNotPublished() throws IOException {
        Path archive = folder.resolve("site.tar");
        workshop.must(folder, "tar -C two -cf site.tar .");
        byte[] whole = Files.readAllBytes(archive);
        for (int length : List.of(0, 512, 1536, 2560, 3000)) { // some of these end between two files, where tar sees nothing amiss
            Files.write(archive, Arrays.copyOf(whole, length));
            refused("nothing was published|this is no site", "sh server/publish.sh publish server $(sh server/publish.sh digest two) <site.tar");
        }
    }

    @Test
    void whatIsNotWhatWasSentIsNotPublished() throws IOException {
        refused("not what was sent", "tar -C two -cf - . | sh server/publish.sh publish server $(sh server/publish.sh digest one)");
        refused("say which digest", "tar -C two -cf - . | sh server/publish.sh publish server");
        refused("say which digest", "tar -C two -cf - . | SSH_ORIGINAL_COMMAND='cat /etc/passwd' sh server/publish.sh publish server");
    }

    @Test
    void aSiteWithLinksIsNotPublished() throws IOException {
        site("three");
        Files.createSymbolicLink(folder.resolve("three/leak"), Path.of("../one"));
        refused("no build writes links: leak", "sh server/publish.sh digest three");
        refused("no build writes links: leak", "tar -C three -cf - . | sh server/publish.sh publish server 0");
    }

    @Test
    void whatIsNoSiteIsNotPublished() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        refused("this is no site", "tar -C empty -cf - . | sh server/publish.sh publish server $(sh server/publish.sh digest one)");
    }

    @Test
    void twoPublicationsDoNotMeet() throws IOException {
        refused("another publication is under way", "exec 8>server/.lock; flock 8; tar -C one -cf - . | sh server/publish.sh publish server 0 8>&-");
    }

    @Test
    void aListWaitsForNobody() throws IOException {
        assertThat(workshop.must(folder, "exec 8>server/.lock; flock 8; sh server/publish.sh list server 8>&-")).isEqualTo("   000001\n-> 000002\n");
    }

    @Test
    void aServerThatCannotKeepPublicationsApartSaysSo() throws IOException {
        workshop.must(folder, "mkdir few");
        refused("this server has no flock", "sh=$(command -v sh); PATH=$PWD/few; \"$sh\" server/publish.sh back server");
    }

    @Test
    void whatIsLeftOfADamagedArchiveDoesNotStandInTheWay() throws IOException {
        site("three");
        workshop.must(folder, "mkdir -p server/.incoming/closed/inner && chmod 0 server/.incoming/closed");
        assertThat(publish("three").output()).contains("shows release 000003");
    }

    @Test
    void theWayBackLeadsOnlyToWhatWasPublished() throws IOException {
        refused("there is no release 000007", "sh server/publish.sh back server 000007");
        Files.writeString(folder.resolve("server/releases/000001/index.html"), "altered");
        refused("release 000001 is not as it was published", "sh server/publish.sh back server");
    }

    @Test
    void theFirstReleaseHasNoWayBack() throws IOException {
        workshop.must(folder, "sh server/publish.sh back server");
        Workshop.Result result = workshop.run(folder, "sh server/publish.sh back server", Map.of());
        assertThat(result.output()).contains("nothing was shown before release 000001");
        assertThat(workshop.must(folder, "sh server/publish.sh list server")).isEqualTo("-> 000001\n   000002\n");
    }

    @Test
    void theWayBackPassesOverWhatWasRolledBack() throws IOException {
        workshop.must(folder, "sh server/publish.sh back server");
        site("three");
        publish("three");
        assertThat(workshop.must(folder, "sh server/publish.sh back server")).contains("shows release 000001");
    }

    @Test
    void theWayBackPassesOverReleasesThatAreGone() throws IOException {
        site("three");
        publish("three");
        workshop.must(folder, "rm -r server/releases/000002");
        assertThat(workshop.must(folder, "sh server/publish.sh back server")).contains("shows release 000001");
    }

    @Test
    void whatTheWayBackLeadsToIsNotForgotten() throws IOException {
        site("three");
        publish("three");
        workshop.must(folder, "sh server/publish.sh back server 000001");
        site("four");
        publish("four");
        assertThat(workshop.must(folder, "sh server/publish.sh list server")).isEqualTo("   000001\n   000002\n   000003\n-> 000004\n");
        assertThat(workshop.must(folder, "sh server/publish.sh back server")).contains("shows release 000001");
    }

    @Test
    void oldReleasesAreForgottenButNotTheOneThatIsShown() throws IOException {
        for (String name : List.of("three", "four", "five")) {
            site(name);
            publish(name);
        }
        assertThat(workshop.must(folder, "sh server/publish.sh list server")).isEqualTo("   000003\n   000004\n-> 000005\n");
    }

    @Test
    void whatHasNotChangedStaysTheSameFile() throws IOException {
        Path releases = folder.resolve("server/releases");
        assertThat(Files.isSameFile(releases.resolve("000001/404.html"), releases.resolve("000002/404.html"))).isTrue();
        assertThat(releases.resolve("000002/index.html")).content().isEqualTo("two");
        assertThat(releases.resolve("000002/assets").resolve(stylesheet("one"))).as("the stylesheet of pages that were just fetched").exists();
    }

    @Test
    void onlyStylesheetsOfTheReleaseBeforeStay() throws IOException {
        site("three");
        publish("three");
        Path releases = folder.resolve("server/releases");
        assertThat(releases.resolve("000003/assets")).isDirectoryContaining("glob:**/" + stylesheet("three"))
                .isDirectoryContaining("glob:**/" + stylesheet("two")).isDirectoryContaining("glob:**/look-of-three.css")
                .isDirectoryNotContaining("glob:**/" + stylesheet("one")).isDirectoryNotContaining("glob:**/look-of-two.css");
    }

    @Test
    void locksOfACommitThatIsNotThereAreNotLeftOut() throws IOException {
        Workshop.Result result = workshop.run(workshop.desk(), "locks=$(sh ci/locks.sh target/locks origin/mian); echo \"compared with $locks\"", Map.of());
        assertThat(result).matches(Workshop.Result::failed);
        assertThat(result.output()).contains("origin/mian").doesNotContain("compared");
    }

    @Test
    void locksAreNotTakenFromHalfAHistory() throws IOException {
        workshop.must(workshop.desk(), "git commit -q --allow-empty -m 'One more' && git push -q");
        workshop.must(folder, "git clone -q --depth 1 \"file://$PWD/origin.git\" shallow");
        Workshop.Result result = workshop.run(folder.resolve("shallow"), "locks=$(sh ci/locks.sh target/locks); echo \"compared with $locks\"", Map.of());
        assertThat(result).matches(Workshop.Result::failed);
        assertThat(result.output()).contains("the history is not all here").doesNotContain("compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab-ci.yml"})
    void readersGetEveryLockThatWasBuilt(String pipeline) throws IOException {
        String look = look(pipeline);
        Path built = folder.resolve("policy-source/target/policy-site");
        PublishedSite.write(folder.resolve("policy-source/site.yaml"), "address: file://" + folder.resolve("live") + "\n");
        for (Path root : List.of(built, folder.resolve("live"))) {
            PublishedSite.write(root.resolve("sitemap.xml"), "addresses");
        }
        assertThat(workshop.run(folder, look, Map.of())).as("drafts only").isEqualTo(new Workshop.Result(0, ""));

        for (String place : List.of("privacy", "_/cookies")) { // the second is where it lies with "hosting: gitlab-pages"
            String policy = place.substring(place.indexOf('/') + 1);
            PublishedSite.write(built.resolve(place).resolve("editions.lock"), "built");
            PublishedSite.write(folder.resolve("live").resolve(policy).resolve("editions.lock"), "of old");
            assertThat(workshop.run(folder, look, Map.of())).as(place).matches(Workshop.Result::failed);
            Files.writeString(folder.resolve("live").resolve(policy).resolve("editions.lock"), "built");
            assertThat(workshop.run(folder, look, Map.of())).as(place).isEqualTo(new Workshop.Result(0, ""));
        }
    }

    /** The part of a pipeline that compares what readers get with what was built. */
    private static String look(String pipeline) throws IOException {
        if (pipeline.equals("gitlab-ci.yml")) {
            String script = Pipeline.read(pipeline).script("publish", "script");
            return script.substring(script.indexOf("address=$("));
        }
        return Pipeline.read(pipeline).steps("publish", RehearsalTest.expressions("push")).stream()
                .filter(step -> step.name().equals("See what readers get"))
                .findFirst()
                .orElseThrow()
                .script();
    }

    /** A name as the compiler gives it, one that changes with the contents. */
    private static String stylesheet(String name) {
        return String.format(Locale.ROOT, "policy.%010x.css", name.hashCode());
    }

    private void site(String name) throws IOException {
        PublishedSite.write(folder.resolve(name).resolve("index.html"), name);
        PublishedSite.write(folder.resolve(name).resolve("404.html"), "nothing");
        PublishedSite.write(folder.resolve(name).resolve("assets").resolve(stylesheet(name)), name);
        PublishedSite.write(folder.resolve(name).resolve("assets/look-of-" + name + ".css"), name);
    }

    private Workshop.Result publish(String name) throws IOException {
        return workshop.run(folder, "tar -C " + name + " -cf - . | sh server/publish.sh publish server $(sh server/publish.sh digest " + name + ")",
                Map.of("KEEP", "3"));
    }

    /** Nothing that readers see may change. */
    private void refused(String why, String script) throws IOException {
        SortedMap<String, String> before = Repositories.files(folder.resolve("server/releases"));
        Path shown = Files.readSymbolicLink(folder.resolve("server/current"));
        Workshop.Result result = workshop.run(folder, script, Map.of());
        assertThat(result.output()).containsPattern(why);
        assertThat(result.failed()).as(result.output()).isTrue();
        assertThat(Repositories.files(folder.resolve("server/releases"))).isEqualTo(before);
        assertThat(Files.readSymbolicLink(folder.resolve("server/current"))).isEqualTo(shown);
    }
}
