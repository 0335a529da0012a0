package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;
import org.clausebook.site.RamFolder;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that releases edition after edition, at a moment that nobody chose. */
class ReleaseKillTest {

    private static final int RUNS = 15;

    @TempDir(factory = RamFolder.class)
    private Path folder;

    @RepeatedTest(RUNS)
    void leavesNothingButWholeEditions(RepetitionInfo run) throws Exception {
        Random random = new Random(run.getCurrentRepetition());
        TestArchive archive = TestArchive.in(folder);
        int released = 1 + random.nextInt(6);
        try (ChildJvm child = ChildJvm.start(Releases.class, folder.toString())) {
            for (int i = 0; i < released; i++) {
                assertThat(child.answer()).isEqualTo(version(i).toString());
            }
            long end = System.nanoTime() + random.nextInt(3_000_000);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            child.kill();
        }
        assertThat(archive.verify().faults()).extracting(FrozenFault::kind).isSubsetOf(Kind.LEFTOVER, Kind.UNLISTED);
        List<Version> listed = archive.listed();
        assertThat(listed).hasSizeGreaterThanOrEqualTo(released).isEqualTo(versions(listed.size()));

        Releases.next(archive);
        assertThat(archive.faults()).isEmpty();
        assertThat(archive.listed()).isEqualTo(versions(listed.size() + 1));
        assertThat(archive.plan()).doesNotExist();
    }

    private static Version version(int i) {
        return new Version(1, i, 0);
    }

    private static List<Version> versions(int count) {
        return IntStream.range(0, count).mapToObj(ReleaseKillTest::version).toList();
    }

    /** Releases without end, and says so each time. */
    static final class Releases {

        public static void main(String[] arguments) throws IOException {
            TestArchive archive = TestArchive.in(Path.of(arguments[0]));
            while (true) {
                System.out.println(next(archive));
            }
        }

        /** Releases the edition that follows, be it that its release was interrupted. */
        static Version next(TestArchive archive) throws IOException {
            Version version = version(archive.listed().size());
            if (!Files.exists(archive.plan())) {
                archive.plan(version);
            }
            try (EditionWriter writer = EditionWriter.open(archive.plan(), archive.editions(), TestArchive.POLICY)) {
                return writer.release(version, TestArchive.filesOf(version)).version();
            }
        }
    }
}
