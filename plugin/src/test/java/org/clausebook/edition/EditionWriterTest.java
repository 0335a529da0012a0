package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.clausebook.edition.TestArchive.FIRST;
import static org.clausebook.edition.TestArchive.SECOND;
import static org.clausebook.edition.TestArchive.THIRD;
import static org.clausebook.edition.TestArchive.bytes;
import static org.clausebook.edition.TestArchive.filesOf;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.edition.ReleaseReport.Outcome;
import org.clausebook.model.Version;
import org.clausebook.site.FaultyDisk;
import org.clausebook.site.FaultyDisk.Fault;
import org.clausebook.site.FaultyDisk.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionWriterTest {

    @TempDir
    private Path folder;

    private TestArchive archive;

    @BeforeEach
    void place() throws IOException {
        archive = TestArchive.in(folder);
    }

    @Test
    void writesTheFirstEditionAndWhatItNeeds() throws IOException {
        ReleaseReport report = archive.release(FIRST);
        assertThat(archive.everything()).containsOnlyKeys(".gitattributes", "privacy/1.0.0/MANIFEST.sha256",
                "privacy/1.0.0/edition.yaml", "privacy/1.0.0/ky.md", "privacy/1.0.0/ru.md", "privacy/editions.lock");
        assertThat(archive.everything()).containsEntry(
                "privacy/editions.lock", "# clausebook-lock/1 privacy\n1.0.0 " + report.manifestDigest() + "\n");
        assertThat(archive.everything().get(".gitattributes")).endsWith("\n* -text -merge\n").startsWith("# ");
        assertThat(archive.plan()).doesNotExist();
        assertThat(report.outcome()).isEqualTo(Outcome.RELEASED);
        assertThat(report.planLeft()).isEmpty();
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void chainsEachEditionToTheOneBefore() throws IOException {
        String first = archive.release(FIRST).manifestDigest();
        String second = archive.release(SECOND).manifestDigest();
        assertThat(archive.everything().get("privacy/2.0.0/MANIFEST.sha256"))
                .startsWith("# clausebook-manifest/1 privacy 2.0.0\n# previous 1.0.0 " + first + "\n");
        assertThat(archive.everything()).containsEntry("privacy/editions.lock",
                "# clausebook-lock/1 privacy\n1.0.0 " + first + "\n2.0.0 " + second + "\n");
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void goesThroughTheseSteps() throws IOException {
        archive.release(FIRST);
        FaultyDisk disk = FaultyDisk.without();
        archive.plan(SECOND).release(SECOND, filesOf(SECOND), disk);
        assertThat(disk.operations()).containsExactly(
                "write .editions.lock.next", "sync .editions.lock.next",
                "create .2.0.0.next",
                "write MANIFEST.sha256", "sync MANIFEST.sha256", "write edition.yaml", "sync edition.yaml",
                "write ky.md", "sync ky.md", "write ru.md", "sync ru.md", "sync .2.0.0.next",
                "rename .2.0.0.next 2.0.0", "sync privacy",
                "rename .editions.lock.next editions.lock", "sync privacy",
                "delete privacy.next.yaml");
    }

    /** So that editions without a list are always a sign that it was lost. */
    @Test
    void aFirstReleaseBeginsWithAnEmptyList() throws IOException {
        kill(FIRST, "rename .1.0.0.next 1.0.0");
        assertThat(archive.everything()).containsEntry("privacy/editions.lock", "# clausebook-lock/1 privacy\n");
    }

    @Test
    void aFailureLeavesNoDraft() throws IOException {
        archive.release(FIRST);
        Map<String, String> before = archive.everything();
        FaultyDisk disk = FaultyDisk.at("rename .2.0.0.next 2.0.0", Fault.FAILS_ONCE);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> archive.plan(SECOND).release(SECOND, filesOf(SECOND), disk));
        assertThat(archive.everything()).isEqualTo(before);
    }

    @Test
    void doesNotTouchWhatSomebodyToldGit() throws IOException {
        Files.createDirectories(archive.editions());
        Files.writeString(archive.editions().resolve(".gitattributes"), "* -text\n");
        archive.release(FIRST);
        assertThat(archive.everything()).containsEntry(".gitattributes", "* -text\n");
    }

    @Test
    void completesWhatWasKilledBeforeItWasListed() throws IOException {
        archive.release(FIRST);
        kill(SECOND, "rename .editions.lock.next editions.lock");
        assertThat(archive.faults()).containsExactly("LEFTOVER .editions.lock.next:1 []", "UNLISTED 2.0.0:1 []");
        assertThat(archive.listed()).containsExactly(FIRST);

        FaultyDisk disk = FaultyDisk.without();
        ReleaseReport report = archive.release(SECOND, filesOf(SECOND), disk);
        assertThat(report.outcome()).isEqualTo(Outcome.LISTED);
        assertThat(disk.operations()).noneMatch(operation -> operation.contains("2.0.0"));
        assertThat(archive.faults()).isEmpty();
        assertThat(archive.listed()).containsExactly(FIRST, SECOND);
    }

    @Test
    void completesWhatWasKilledBeforeThePlanWasGone() throws IOException {
        archive.release(FIRST);
        kill(SECOND, "delete privacy.next.yaml");
        Map<String, String> before = archive.everything();
        ReleaseReport report = archive.release(SECOND, filesOf(SECOND), FaultyDisk.without());
        assertThat(report.outcome()).isEqualTo(Outcome.ALREADY_LISTED);
        assertThat(report.manifestDigest()).isEqualTo(archive.verify().lock().last().orElseThrow().digest());
        assertThat(archive.everything()).isEqualTo(before);
        assertThat(archive.plan()).doesNotExist();
    }

    @Test
    void refusesOtherFilesForAnEditionThatExists() throws IOException {
        TestArchive.ofTwo(folder);
        Map<String, String> before = archive.everything();
        for (var version : new Version[] {FIRST, SECOND}) {
            assertThatExceptionOfType(ReleaseRefusedException.class)
                    .isThrownBy(() -> archive.plan(version).release(version, filesOf(THIRD), FaultyDisk.without()))
                    .withMessageContaining("edition " + version + " of `privacy` was released before");
        }
        assertThatExceptionOfType(ReleaseRefusedException.class).as("not even the same, once there is a later one")
                .isThrownBy(() -> archive.plan(FIRST).release(FIRST, filesOf(FIRST), FaultyDisk.without()));
        assertThat(archive.everything()).isEqualTo(before);
        assertThat(archive.plan()).exists();
    }

    @Test
    void refusesOtherFilesThanAnInterruptedReleaseWrote() throws IOException {
        archive.release(FIRST);
        kill(SECOND, "rename .editions.lock.next editions.lock");
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> archive.release(SECOND, filesOf(THIRD), FaultyDisk.without()))
                .withMessageContainingAll(archive.file("2.0.0").toString(), "with other files");
        assertThat(archive.faults()).containsExactly("UNLISTED 2.0.0:1 []");
        assertThatExceptionOfType(ReleaseRefusedException.class).as("nor another edition past it")
                .isThrownBy(() -> archive.release(THIRD, filesOf(THIRD), FaultyDisk.without()))
                .withMessageContaining("privacy/2.0.0: the folder 2.0.0 is whole, but editions.lock does not list it");
    }

    @Test
    void addsNothingToADamagedArchive() throws IOException {
        TestArchive.ofTwo(folder);
        Files.writeString(archive.file("1.0.0/ky.md"), "");
        assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> archive.release(THIRD))
                .withMessageContaining("privacy/1.0.0/ky.md: \"ky.md\" of edition 1.0.0 is not what was released")
                .satisfies(refusal -> assertThat(refusal.faults()).hasSize(1));
        assertThat(archive.listed()).containsExactly(FIRST, SECOND);
        assertThat(archive.file("2.0.1")).doesNotExist();
        assertThat(archive.plan()).exists();

        for (int i = 1; i <= 4; i++) {
            Files.writeString(archive.file("note" + i), "");
        }
        assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> archive.release(THIRD)).withMessageNotContaining("more");
        Files.writeString(archive.file("note5"), "");
        assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> archive.release(THIRD)).withMessageEndingWith(" and 1 more");
    }

    @Test
    void standsAlthoughThePlanCannotBeDeleted() throws IOException {
        FaultyDisk disk = FaultyDisk.at("delete privacy.next.yaml", Fault.FAILS_ONCE);
        ReleaseReport report = archive.plan(FIRST).release(FIRST, filesOf(FIRST), disk);
        assertThat(report.planLeft()).hasValueSatisfying(why -> assertThat(why).contains("privacy.next.yaml"));
        assertThat(archive.listed()).containsExactly(FIRST);
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void doesNotDeleteAPlanThatWasChangedMeanwhile() throws IOException {
        archive.plan(FIRST);
        try (EditionWriter writer = EditionWriter.open(archive.plan(), archive.editions(), "privacy")) {
            Files.writeString(archive.plan(), "version: 2.0.0\n");
            assertThat(writer.release(FIRST, filesOf(FIRST)).planLeft()).contains(archive.plan()
                    + " was changed while it was carried out; what it said before was released. Keep what belongs to the next"
                    + " edition, and delete the rest");
        }
        assertThat(archive.plan()).hasContent("version: 2.0.0");
    }

    @Test
    void removesDraftsButNothingElse() throws IOException {
        TestArchive.ofTwo(folder);
        Files.createDirectories(archive.file(".2.0.1.next/deep"));
        Files.writeString(archive.file(".2.0.1.next/deep/ky.md"), "half");
        Files.createDirectory(archive.file(".9.0.0.next"));
        Files.writeString(archive.file(".editions.lock.next"), "half");
        Files.writeString(archive.file(".gitattributes.next"), "half");
        EditionWriter.open(archive.plan(THIRD).plan(), archive.editions(), "privacy").close();
        assertThat(archive.faults()).isEmpty();

        Files.createDirectory(archive.file(".notes.next"));
        EditionWriter.open(archive.plan(), archive.editions(), "privacy").close();
        assertThat(archive.file(".notes.next")).exists();
    }

    @Test
    void deletesNothingThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/.1.0.0.next"));
        Files.createDirectories(archive.editions());
        archive.link("", elsewhere.getParent());
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> EditionWriter.open(archive.plan(FIRST).plan(), archive.editions(), "privacy"))
                .withMessageContaining(archive.file("").toString());
        assertThat(elsewhere).exists();
    }

    @Test
    void needsAPlan() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> EditionWriter.open(archive.plan(), archive.editions(), "privacy"))
                .withMessageContainingAll(archive.plan().toString(), "without a plan");
    }

    @Test
    void releasesOnce() throws IOException {
        archive.plan(FIRST);
        EditionWriter writer = EditionWriter.open(archive.plan(), archive.editions(), "privacy");
        writer.release(FIRST, filesOf(FIRST));
        assertThatIllegalStateException().isThrownBy(() -> writer.release(SECOND, filesOf(SECOND)));
        writer.close();
        assertThatIllegalStateException().isThrownBy(() -> writer.release(SECOND, filesOf(SECOND)));
    }

    @Test
    void freezesNothingThatCouldNotBeReadBack() throws IOException {
        Map<String, byte[]> bad = Map.of("edition.yaml", new byte[(8 << 20) + 1], "ky.md", new byte[(4 << 20) + 1],
                "../ky.md", new byte[0], "MANIFEST.sha256", new byte[0], "KY.md", new byte[0]);
        for (Map.Entry<String, byte[]> file : bad.entrySet()) {
            SortedMap<String, byte[]> files = new TreeMap<>(filesOf(FIRST));
            files.put(file.getKey(), file.getValue());
            assertThatIllegalArgumentException().as(file.getKey())
                    .isThrownBy(() -> archive.plan(FIRST).release(FIRST, files, FaultyDisk.without()));
        }
        assertThat(archive.everything()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> EditionWriter.open(archive.plan(), folder, "../x"));
    }

    @Test
    void freezesTheBytesAsTheyAre() throws IOException {
        SortedMap<String, byte[]> files = filesOf(FIRST);
        files.put("ky.md", bytes("\uFEFF# Саясат\r\n"));
        archive.plan(FIRST).release(FIRST, files, FaultyDisk.without());
        assertThat(archive.faults()).isEmpty();
        assertThat(archive.file("1.0.0/ky.md")).hasBinaryContent(files.get("ky.md"));
    }

    private void kill(Version version, String operation) throws IOException {
        archive.plan(version);
        assertThatExceptionOfType(Killed.class).isThrownBy(
                () -> archive.release(version, filesOf(version), FaultyDisk.at(operation, Fault.KILLS)));
    }
}
