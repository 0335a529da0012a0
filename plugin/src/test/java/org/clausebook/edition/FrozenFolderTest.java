package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.model.Version;
import org.clausebook.site.RamFolder;
import org.clausebook.source.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFolderTest {

    @TempDir(factory = RamFolder.class)
    private Path folder;

    private TestArchive archive;

    @BeforeEach
    void release() throws IOException {
        archive = TestArchive.ofTwo(folder);
    }

    @Test
    void givesEveryEditionInTheOrderOfTheirRelease() {
        Verification verification = archive.verify();
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.editions()).extracting(FrozenEdition::version)
                .containsExactly(TestArchive.FIRST, TestArchive.SECOND);
        for (FrozenEdition edition : verification.editions()) {
            TestArchive.filesOf(edition.version())
                    .forEach((name, bytes) -> assertThat(edition.files().get(name)).isEqualTo(bytes));
            assertThat(edition.files()).containsOnlyKeys("edition.yaml", "ky.md", "ru.md");
        }
    }

    @Test
    void givesTheOrderOfTheListAndNotThatOfTheNumbers() throws IOException {
        archive.release(TestArchive.THIRD);
        archive.release(new Version(1, 0, 1));
        assertThat(archive.verify().editions()).extracting(edition -> edition.version().toString())
                .containsExactly("1.0.0", "2.0.0", "2.0.1", "1.0.1");
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void isAnArchiveWithoutEditionsIfThereIsNoFolder(@TempDir Path empty) throws IOException {
        Verification verification = TestArchive.in(empty).verify();
        assertThat(verification).isEqualTo(new Verification(Lock.empty("privacy"), List.of(), List.of()));
    }

    @Test
    void doesNotMindTimesAndModes() throws IOException {
        for (String name : List.of("1.0.0/ky.md", "1.0.0", "editions.lock", "2.0.0/MANIFEST.sha256")) {
            Files.setLastModifiedTime(archive.file(name), FileTime.fromMillis(0));
            archive.file(name).toFile().setExecutable(true);
            archive.file(name).toFile().setWritable(false);
        }
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void findsAllThatACheckoutWithOtherLineEndsHasDone() throws IOException {
        for (String name : new TreeMap<>(archive.everything()).keySet()) {
            if (name.startsWith("privacy/")) {
                Path file = archive.editions().resolve(name);
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(archive.faults()).containsExactly(
                "LINE_ENDS 1.0.0/MANIFEST.sha256:1 []",
                "LINE_ENDS 1.0.0/edition.yaml:1 []",
                "LINE_ENDS 1.0.0/ky.md:1 []",
                "LINE_ENDS 1.0.0/ru.md:1 []",
                "LINE_ENDS 2.0.0/MANIFEST.sha256:1 []",
                "LINE_ENDS 2.0.0/edition.yaml:1 []",
                "LINE_ENDS 2.0.0/ky.md:1 []",
                "LINE_ENDS 2.0.0/ru.md:1 []",
                "LINE_ENDS editions.lock:1 []");
    }

    @Test
    void doesNotMistakeAChangeForOtherLineEnds() throws IOException {
        Path file = archive.file("1.0.0/ky.md");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n").replace("Саясат", "саясат"));
        assertThat(archive.faults()).hasSize(1).first().asString().startsWith("FILE_CHANGED 1.0.0/ky.md:1 ");
    }

    @Test
    void givesOnlyFilesThatAreAsReleased() throws IOException {
        Files.writeString(archive.file("1.0.0/ky.md"), "# Башка\n");
        assertThat(archive.verify().editions().get(0).files()).containsOnlyKeys("edition.yaml", "ru.md");
        String ru = Files.readString(archive.file("1.0.0/ru.md"));
        Files.writeString(archive.file("1.0.0/ru.md"), ru.replace("\n", "\r\n"));
        assertThat(archive.verify().editions().get(0).files()).as("other line ends are other bytes").containsOnlyKeys("edition.yaml");
        assertThat(archive.verify().editions().get(1).files()).hasSize(3);
    }

    @Test
    void provesARewrittenEditionByTheOneAfterIt() throws IOException {
        Files.writeString(archive.file("1.0.0/ky.md"), "# Башка\n");
        TreeMap<String, byte[]> files = new TreeMap<>(TestArchive.filesOf(TestArchive.FIRST));
        files.put("ky.md", TestArchive.bytes("# Башка\n"));
        Manifest manifest = Manifest.of("privacy", TestArchive.FIRST, Optional.empty(), files);
        Files.write(archive.file("1.0.0/MANIFEST.sha256"), manifest.bytes());
        Lock lock = archive.verify().lock();
        Lock rewritten = Lock.empty("privacy").append(manifest.entry()).append(lock.entries().get(1));
        Files.write(archive.file("editions.lock"), rewritten.bytes());
        assertThat(archive.faults()).containsExactly("CHAIN_BROKEN 2.0.0/MANIFEST.sha256:2 ["
                + lock.entries().get(0) + ", " + manifest.entry() + "]");
        assertThat(rewritten.firstDifference(lock)).as("seen also by whoever has the earlier list").hasValue(1);
    }

    @Test
    void doesNotFollowALinkThatLeadsOutOfTheRepository() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        TestArchive inside = TestArchive.ofTwo(folder.resolve("repository"));
        Files.move(inside.editions(), elsewhere);
        TestArchive.link(inside.editions(), elsewhere);
        assertThat(inside.faults()).containsExactly(
                "UNREADABLE policy-source/editions/privacy:1 [a symbolic link leads out of the repository]");
        assertThat(FrozenFolder.verify(SourceTree.of(elsewhere), "privacy", "privacy").faults())
                .as("whole where it is").isEmpty();
    }
}
