package org.clausebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.clausebook.Repositories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code publish.sh} does when all goes well is in the rehearsal; here is what goes wrong, and what that leaves. */
class PublishScriptTest {

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
        refused("another publication is under way", "exec 8>server/.lock; flock 8; export WAIT=0; tar -C one -cf - . |"
                + " sh server/publish.sh publish server $(sh server/publish.sh digest one) 8>&-");
        refused("another publication is under way", "exec 8>server/.lock; flock 8; WAIT=0 sh server/publish.sh back server 8>&-");
    }

    @Test
    void aPublicationWaitsForAnother() throws IOException {
        site("three");
        assertThat(workshop.must(folder, "(flock 8; sleep 2) 8>server/.lock & sleep 0.5; tar -C three -cf - . |"
                + " sh server/publish.sh publish server $(sh server/publish.sh digest three); wait")).contains("shows release 000003");
    }

    @Test
    void aTransferThatStallsKeepsNobodyWaiting() throws IOException {
        site("three");
        String output = workshop.must(folder, "mkfifo stalled; sh server/publish.sh publish server 0 <stalled & exec 8>stalled;"
                + " for i in $(seq 50); do if ls -d server/.incoming* 2>/dev/null; then break; fi; sleep 0.1; done; export WAIT=0;"
                + " sh server/publish.sh back server 8>&-;"
                + " tar -C three -cf - . | sh server/publish.sh publish server $(sh server/publish.sh digest three) 8>&-;"
                + " exec 8>&-; if wait $!; then echo it went well; fi; ls -A server");
        assertThat(output).contains("shows release 000001", "shows release 000003").doesNotContain("it went well");
        assertThat(output.substring(output.lastIndexOf("shows release"))).as("what is left of it").doesNotContain(".incoming");
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
        workshop.must(folder, "mkdir -p server/.incoming.old/closed/inner server/.incoming.new && chmod 0 server/.incoming.old/closed"
                + " && touch -d '2 days ago' server/.incoming.old");
        assertThat(publish("three").output()).contains("shows release 000003");
        assertThat(folder.resolve("server/.incoming.old")).doesNotExist();
        assertThat(folder.resolve("server/.incoming.new")).as("of somebody who is still sending").exists();
    }

    @Test
    void aDamagedSiteIsPublishedAgain() throws IOException {
        Path releases = folder.resolve("server/releases");
        Files.writeString(releases.resolve("000002/404.html"), "damaged"); // which is the same file in the release before
        Files.writeString(releases.resolve("000002/assets/look-of-two.css"), "damaged");
        Files.delete(releases.resolve("000002/index.html"));
        assertThat(publish("two").output()).contains("release 000002 is not as it was published", "shows release 000003");
        assertThat(Repositories.files(releases.resolve("000003"))).isEqualTo(Repositories.files(folder.resolve("two")));
        assertThat(releases.resolve("000003.record")).content().as("where the way back leads").contains("before 000001");
        assertThat(publish("two").output()).contains("shows release 000003, which is the same");
    }

    @Test
    void aReleaseThatIsGoneIsPublishedAgain() throws IOException {
        workshop.must(folder, "rm -r server/releases/000002");
        assertThat(publish("two").output()).contains("shows release");
        assertThat(folder.resolve("server/current/index.html")).content().isEqualTo("two");
    }

    @Test
    void whatComesBackIsNewForThoseWhoHaveSeenWhatCameAfterIt() throws IOException {
        Path releases = folder.resolve("server/releases");
        workshop.must(releases, "find . -type f -exec touch -d '2 hours ago' {} +; touch -d '1 hour ago' 000002/index.html");
        workshop.must(folder, "sh server/publish.sh back server");
        FileTime back = Files.getLastModifiedTime(releases.resolve("000001/index.html"));
        assertThat(back).isGreaterThan(Files.getLastModifiedTime(releases.resolve("000002/index.html")));
        assertThat(Files.getLastModifiedTime(releases.resolve("000001/404.html")).toInstant()).as("the same in both")
                .isBefore(Instant.now().minusSeconds(3600));

        workshop.must(folder, "touch -d '3 hours ago' two/index.html");
        publish("two");
        assertThat(Files.getLastModifiedTime(releases.resolve("000003/index.html"))).as("built before, shown after it").isGreaterThanOrEqualTo(back);
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
