package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.edition.TestArchive.FIRST;
import static org.clausebook.edition.TestArchive.SECOND;
import static org.clausebook.edition.TestArchive.THIRD;
import static org.clausebook.edition.TestArchive.filesOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;
import org.clausebook.site.Disk;
import org.clausebook.site.FaultyDisk;
import org.clausebook.site.FaultyDisk.Fault;
import org.clausebook.site.FaultyDisk.Killed;
import org.clausebook.site.RamFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Strikes a release at each single operation on the disk, one after another. */
class ReleaseCrashTest {

    /** The editions that are there before the struck release adds one. */
    enum Start {
        NONE(List.of()),
        ONE(List.of(FIRST)),
        TWO(List.of(FIRST, SECOND));

        private final List<Version> versions;

        Start(List<Version> versions) {
            this.versions = versions;
        }

        Version next() {
            return List.of(FIRST, SECOND, THIRD).get(versions.size());
        }

        TestArchive prepare(Path root) throws IOException {
            TestArchive archive = TestArchive.in(root);
            for (Version version : versions) {
                archive.release(version);
            }
            return archive.plan(next());
        }
    }

    @TempDir(factory = RamFolder.class)
    private Path folder;

    static Stream<Arguments> everyStartAndFault() {
        return Stream.of(Start.values())
                .flatMap(start -> Stream.of(Fault.values()).map(fault -> Arguments.of(start, fault)));
    }

    @ParameterizedTest
    @MethodSource("everyStartAndFault")
    void leavesTheOldStateOrTheWholeNewOneWhateverOperationIsStruck(Start start, Fault fault) throws IOException {
        Map<String, String> before = start.prepare(folder.resolve("before")).everything();
        Map<String, String> after = released(start);
        FaultyDisk disk;
        int n = 0;
        do {
            n++;
            TestArchive archive = start.prepare(folder.resolve("at" + n));
            disk = FaultyDisk.at(n, fault);
            Optional<Throwable> thrown = release(archive, start.next(), disk);
            String where = "at operation " + n + " of " + disk.operations();
            checkStruck(archive, start, where);
            if (thrown.isEmpty()) {
                assertThat(archive.everything()).as(where).isEqualTo(after);
            } else if (fault == Fault.FAILS_ONCE || fault == Fault.IS_FULL_FROM_THEN_ON) {
                checkTidied(archive, start, before, after, where);
            }
            if (thrown.isPresent() && fault == Fault.FAILS_ONCE) {
                assertThat(thrown.get()).as(where).hasMessageContaining("injected at: ")
                        .hasMessageContaining(disk.operations().get(n - 1));
            }
            checkMended(archive, start, after, where);
        } while (disk.hasStruck());
        assertThat(n).isGreaterThan(15);
    }

    private Map<String, String> released(Start start) throws IOException {
        TestArchive archive = start.prepare(folder.resolve("after"));
        assertThat(release(archive, start.next(), FaultyDisk.without())).isEmpty();
        return archive.everything();
    }

    @Test
    void mendsAlsoIfTheMendingIsKilled() throws IOException {
        Map<String, String> after = released(Start.ONE);
        boolean firstStruck = true;
        for (int n = 1; firstStruck; n++) {
            boolean secondStruck = true;
            for (int m = 1; secondStruck; m++) {
                TestArchive archive = Start.ONE.prepare(folder.resolve(n + "-" + m));
                FaultyDisk first = FaultyDisk.at(n, Fault.KILLS);
                release(archive, SECOND, first);
                firstStruck = first.hasStruck();
                FaultyDisk second = FaultyDisk.at(m, Fault.KILLS);
                if (firstStruck) {
                    release(archive, SECOND, second);
                }
                secondStruck = second.hasStruck();
                String where = "at operation " + n + " of " + first.operations()
                        + ", then " + m + " of " + second.operations();
                checkStruck(archive, Start.ONE, where);
                checkMended(archive, Start.ONE, after, where);
            }
        }
    }

    @Test
    void releasesAnotherTextIfOnlyDraftsWereLeft() throws IOException {
        int killed = 0;
        FaultyDisk disk = FaultyDisk.without();
        while (disk.operations().stream().noneMatch(operation -> operation.startsWith("rename .2.0.0"))) {
            killed++;
            TestArchive archive = Start.ONE.prepare(folder.resolve("at" + killed));
            disk = FaultyDisk.at(killed, Fault.KILLS);
            release(archive, SECOND, disk);
            assertThat(archive.release(SECOND, filesOf(THIRD), FaultyDisk.without()).outcome())
                    .isEqualTo(ReleaseReport.Outcome.RELEASED);
            assertThat(archive.faults()).isEmpty();
        }
        assertThat(killed).isGreaterThan(10);
    }

    private static Optional<Throwable> release(TestArchive archive, Version version, Disk disk) {
        try {
            archive.release(version, filesOf(version), disk);
            return Optional.empty();
        } catch (IOException | Killed e) {
            return Optional.of(e);
        }
    }

    /** What holds at once: what is listed is whole, and nothing worse is found than that a release was interrupted. */
    private static void checkStruck(TestArchive archive, Start start, String where) {
        Verification verification = archive.verify();
        assertThat(verification.faults()).as(where).extracting(FrozenFault::kind)
                .isSubsetOf(Kind.LEFTOVER, Kind.UNLISTED);
        List<Version> listed = archive.listed();
        List<Version> longer = Stream.concat(start.versions.stream(), Stream.of(start.next())).toList();
        assertThat(listed).as(where).isIn(start.versions, longer);
        for (FrozenEdition edition : verification.editions()) {
            assertThat(edition.files()).as(where).containsExactlyEntriesOf(filesOf(edition.version()));
        }
    }

    /** A release that fails without being killed leaves no draft. */
    private static void checkTidied(
            TestArchive archive, Start start, Map<String, String> before, Map<String, String> after, String where)
            throws IOException {
        assertThat(archive.everything().keySet()).as(where).isSubsetOf(after.keySet());
        assertThat(archive.everything().keySet()).as(where).containsAll(before.keySet());
        assertThat(Files.exists(archive.file("." + start.next() + ".next"))).as(where).isFalse();
    }

    /** The same release, once more, ends where the unstruck one does; and the one after it is as good as any. */
    private static void checkMended(TestArchive archive, Start start, Map<String, String> after, String where)
            throws IOException {
        if (Files.exists(archive.plan())) {
            assertThat(release(archive, start.next(), FaultyDisk.without())).as(where).isEmpty();
        }
        assertThat(archive.everything()).as(where).isEqualTo(after);
        assertThat(archive.faults()).as(where).isEmpty();
        archive.release(new Version(9, 0, 0));
        assertThat(archive.faults()).as(where).isEmpty();
        assertThat(archive.plan()).as(where).doesNotExist();
    }
}
