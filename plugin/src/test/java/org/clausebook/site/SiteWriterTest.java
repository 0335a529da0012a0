package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clausebook.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
    private static final Map<String, String> EARLIER =
            Map.of("index.html", "start", "kg/privacy.html", "one", "kg/cookies.html", "cookies", "old/only.html", "x");
    private static final Map<String, String> LATER =
            Map.of("index.html", "start", "kg/privacy.html", "two", "kg/cookies.html", "cookies", "kg.html", "kg");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void place() throws IOException {
        site = TestSite.in(folder);
    }

    @Test
    void writesTheFirstSiteAndTheFoldersAboveIt() throws IOException {
        TestSite deep = new TestSite(folder.resolve("policy-source/target/site"));
        assertThat(deep.build(EARLIER)).isEqualTo(new SiteReport(4, 0, 0, 0, List.of()));
        assertThat(deep.files()).isEqualTo(EARLIER);
        assertThat(deep.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
        assertThat(deep.journalled())
                .containsExactly("index.html", "kg/cookies.html", "kg/privacy.html", "old/only.html");
    }

    @Test
    void takesOverWhatIsAsItWas() throws IOException {
        site.build(EARLIER);
        Path page = site.output().resolve("kg/privacy.html");
        Files.setLastModifiedTime(page, LONG_AGO);
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            assertThat(takeOver(writer, Map.of("kg/privacy.html", "one"))).isTrue();
            assertThat(writer.publish()).isEqualTo(new SiteReport(0, 0, 1, 3, List.of()));
        }
        assertThat(site.files()).isEqualTo(Map.of("kg/privacy.html", "one"));
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(LONG_AGO);
    }

    /** Or pages of two builds would stand side by side. */
    @Test
    void takesOverAllOfSeveralFilesOrNone() throws IOException {
        site.build(EARLIER);
        Files.writeString(site.output().resolve("index.html"), "Someone was here");
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            assertThat(takeOver(writer, Map.of("a.html", "never there", "kg/privacy.html", "one"))).isFalse();
            assertThat(takeOver(writer, Map.of("kg/privacy.html", "one", "kg/cookies.html", "others"))).isFalse();
            assertThat(takeOver(writer, Map.of("kg/privacy.html", "one", "index.html", "start"))).isFalse();
            assertThat(takeOver(writer, Map.of("kg/privacy.html", "one", "never.html", "there"))).isFalse();
            writer.write(new SitePath("kg/privacy.html"), "other".getBytes(StandardCharsets.UTF_8));
            assertThat(takeOver(writer, Map.of("kg/cookies.html", "cookies", "old/only.html", "x"))).isTrue();
            writer.publish();
        }
        assertThat(site.files())
                .isEqualTo(Map.of("kg/privacy.html", "other", "kg/cookies.html", "cookies", "old/only.html", "x"));
    }

    /** What stands in the folder and is no page of ours is not published by another name either. */
    @Test
    void takesNothingOverThatALinkLeadsTo() throws IOException {
        site.build(EARLIER);
        Path page = site.output().resolve("kg/privacy.html");
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "one");
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            Files.delete(page);
            Files.createSymbolicLink(page, elsewhere);
            assertThat(takeOver(writer, Map.of("kg/privacy.html", "one"))).isFalse();
        }
    }

    private static boolean takeOver(SiteWriter writer, Map<String, String> texts) throws IOException {
        SortedMap<SitePath, String> digests = new TreeMap<>();
        texts.forEach((path, text) -> digests.put(new SitePath(path), Sha256.of(text.getBytes(StandardCharsets.UTF_8))));
        return writer.takeOver(digests);
    }

    @Test
    void replacesTheEarlierSiteAndSaysWhatChanged() throws IOException {
        site.build(EARLIER);
        SiteReport report = site.build(LATER);
        assertThat(report).isEqualTo(new SiteReport(1, 1, 2, 1, List.of()));
        assertThat(report.files()).isEqualTo(4);
        assertThat(site.files()).isEqualTo(LATER);
        assertThat(site.output().resolve("old")).as("a folder that nothing needs any more").doesNotExist();
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
        assertThat(site.journalled()).containsExactlyInAnyOrderElementsOf(LATER.keySet());
    }

    @Test
    void keepsTheTimeOfAFileWithTheSameBytes() throws IOException {
        site.build(EARLIER);
        setAllTimes(LONG_AGO);
        site.build(LATER);
        assertThat(time("index.html")).isEqualTo(LONG_AGO);
        assertThat(time("kg/cookies.html")).isEqualTo(LONG_AGO);
        assertThat(time("kg/privacy.html")).isGreaterThan(LONG_AGO);
    }

    @Test
    void keepsTheTimeAlsoWhereThereAreNoHardLinks() throws IOException {
        site.build(EARLIER);
        setAllTimes(LONG_AGO);
        FaultyDisk disk = FaultyDisk.at("link index.html", FaultyDisk.Fault.FAILS_ONCE);
        assertThat(site.build(LATER, disk)).isEqualTo(new SiteReport(1, 1, 2, 1, List.of()));
        assertThat(disk.operations()).containsSubsequence("link index.html", "write index.html", "time index.html");
        assertThat(time("index.html")).isEqualTo(LONG_AGO);
        assertThat(site.files()).isEqualTo(LATER);
    }

    @Test
    void rewritesAFileThatWasAlteredByHandWithoutChangingItsSize() throws IOException {
        site.build(EARLIER);
        site.put("kg/privacy.html", "eno");
        assertThat(site.build(EARLIER)).isEqualTo(new SiteReport(0, 1, 3, 0, List.of()));
        assertThat(site.files()).isEqualTo(EARLIER);
    }

    @Test
    void doesNotTouchASiteThatComesOutTheSame() throws IOException {
        site.build(EARLIER);
        Files.createDirectory(site.output().resolve("empty"));
        setAllTimes(LONG_AGO);
        FaultyDisk disk = FaultyDisk.without();
        assertThat(site.build(EARLIER, disk)).isEqualTo(new SiteReport(0, 0, 4, 0, List.of()));
        assertThat(disk.operations()).noneMatch(operation -> operation.startsWith("rename"));
        try (var paths = Files.walk(site.output())) {
            assertThat(paths).allSatisfy(path -> assertThat(Files.getLastModifiedTime(path)).isEqualTo(LONG_AGO));
        }
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
    }

    @Test
    void canPublishASiteWithoutFiles() throws IOException {
        assertThat(site.build(Map.of()).files()).isZero();
        assertThat(site.output()).isEmptyDirectory();
        site.build(EARLIER);
        assertThat(site.build(Map.of()).removed()).isEqualTo(4);
        assertThat(site.output()).isEmptyDirectory();
    }

    @Test
    void turnsAFileIntoAFolderFromOneBuildToTheNext() throws IOException {
        site.build(Map.of("kg", "a file"));
        assertThat(site.build(Map.of("kg/privacy.html", "p"))).isEqualTo(new SiteReport(1, 0, 0, 1, List.of()));
        assertThat(site.build(Map.of("kg", "a file"))).isEqualTo(new SiteReport(1, 0, 0, 1, List.of()));
        assertThat(site.files()).isEqualTo(Map.of("kg", "a file"));
    }

    @Test
    void leavesTheEarlierSiteAloneIfNothingIsPublished() throws IOException {
        site.build(EARLIER);
        setAllTimes(LONG_AGO);
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            TestSite.write(writer, LATER);
            assertThat(site.files()).isEqualTo(EARLIER);
        }
        assertThat(site.files()).isEqualTo(EARLIER);
        assertThat(time("index.html")).isEqualTo(LONG_AGO);
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
    }

    @Test
    void refusesOtherBytesForTheSamePathAndThenToPublish() throws IOException {
        site.build(EARLIER);
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            TestSite.write(writer, LATER);
            TestSite.write(writer, "kg/privacy.html", "two");
            assertThatIllegalStateException().isThrownBy(() -> TestSite.write(writer, "kg/privacy.html", "2"))
                    .withMessageContaining("`kg/privacy.html`");
            assertThatIllegalStateException().isThrownBy(writer::publish).withStackTraceContaining("`kg/privacy.html`");
        }
        assertThat(site.files()).isEqualTo(EARLIER);
    }

    @Test
    void refusesFilesThatCannotStandSideBySide() throws IOException {
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            TestSite.write(writer, "kg", "a file");
            assertThatIllegalStateException().isThrownBy(() -> TestSite.write(writer, "kg/privacy.html", "2"))
                    .withMessageContainingAll("`kg`", "`kg/privacy.html`");
        }
    }

    @Test
    void refusesToGoOnAfterTheEnd() throws IOException {
        SiteWriter writer = SiteWriter.open(site.output());
        writer.publish();
        assertThatIllegalStateException().isThrownBy(() -> TestSite.write(writer, "a", ""))
                .withMessageContaining("`a`");
        assertThatIllegalStateException().isThrownBy(writer::publish);
        writer.close();
        try (SiteWriter next = SiteWriter.open(site.output())) {
            writer.close();
            assertThatExceptionOfType(SiteBusyException.class).as("closing twice does not free the lock of another")
                    .isThrownBy(() -> SiteWriter.open(site.output()));
            assertThatIllegalStateException().isThrownBy(writer::publish);
            TestSite.write(next, "a", "");
        }
    }

    @Test
    void refusesTheRootOfTheFileSystem() {
        assertThatIllegalArgumentException().isThrownBy(() -> SiteWriter.open(Path.of("/")));
    }

    @Test
    void takesFilesFromSeveralThreads() throws Exception {
        site.build(Map.of("p0/0.html", "0", "p1/1.html", "other"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            List<Callable<Void>> writes = IntStream.range(0, 800).<Callable<Void>>mapToObj(i -> () -> {
                int page = i / 2; // every file twice, mostly at the same time
                TestSite.write(writer, "p" + page % 7 + "/" + page + ".html", "" + page);
                return null;
            }).toList();
            for (Future<Void> write : threads.invokeAll(writes)) {
                write.get();
            }
            assertThat(writer.publish()).isEqualTo(new SiteReport(398, 1, 1, 0, List.of()));
        } finally {
            threads.shutdown();
        }
        assertThat(site.files()).hasSize(400)
                .allSatisfy((name, text) -> assertThat(name).endsWith("/" + text + ".html"));
    }

    @Test
    void isNotPublishedIfSomebodyHasDeletedPagesOfIt() throws IOException {
        site.build(EARLIER);
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            TestSite.write(writer, LATER);
            try (var staged = Files.walk(folder.resolve(".site.next"))) {
                Files.delete(staged.filter(path -> path.endsWith("kg/privacy.html")).findFirst().orElseThrow());
            }
            assertThatExceptionOfType(IOException.class).isThrownBy(writer::publish)
                    .withMessageContaining("somebody has deleted kg/privacy.html from");
        }
        assertThat(site.files()).isEqualTo(EARLIER);
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
    }

    @Test
    void doesNotDisturbABuildThatWasStartedAfterEverythingWasDeleted() throws IOException {
        SiteWriter first = SiteWriter.open(site.output());
        TestSite.write(first, "kg/privacy.html", "one");
        Files.move(folder.resolve(".site.next"), folder.resolve("away"));
        Files.createDirectory(folder.resolve(".site.next")); // of the second build, which is just writing
        Path second = Files.writeString(folder.resolve(".site.next/page.html"), "two");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> TestSite.write(first, "kg/cookies.html", "one"));
        first.close();
        assertThat(second).hasContent("two");
    }

    private FileTime time(String name) throws IOException {
        return Files.getLastModifiedTime(site.output().resolve(name));
    }

    private void setAllTimes(FileTime time) throws IOException {
        try (var paths = Files.walk(site.output())) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, time);
            }
        }
    }
}
