package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.clausebook.edition.TestArchive.FIRST;
import static org.clausebook.edition.TestArchive.filesOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clausebook.site.TemporaryLock;
import org.clausebook.source.SourceTree;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two releases at once. */
class ReleaseLockTest {

    @TempDir
    private Path folder;

    private TestArchive archive;

    @BeforeEach
    void plan() throws IOException {
        archive = TestArchive.in(folder).plan(FIRST);
    }

    @Test
    void refusesTheSecondReleaseOfThisProcess() throws IOException {
        try (EditionWriter writer = open()) {
            assertThatExceptionOfType(ReleaseBusyException.class).isThrownBy(this::open)
                    .withMessageContaining("another release of `privacy`");
            writer.release(FIRST, filesOf(FIRST));
        }
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void refusesTheSecondReleaseOfAnotherProcess() throws Exception {
        try (EditionWriter writer = open()) {
            assertThat(otherProcess().answer()).isEqualTo("busy");
            writer.release(FIRST, filesOf(FIRST));
        }
        archive.plan(FIRST);
        try (ChildJvm other = otherProcess()) {
            assertThat(other.answer()).isEqualTo("open");
            assertThatExceptionOfType(ReleaseBusyException.class).isThrownBy(this::open);
            other.goOn();
            assertThat(other.answer()).isEqualTo("closed");
        }
        open().close();
    }

    @Test
    void isFreeAgainWhenTheOtherProcessIsKilled() throws Exception {
        try (ChildJvm other = otherProcess()) {
            assertThat(other.answer()).isEqualTo("open");
            other.kill();
        }
        assertThat(lockFile()).exists();
        open().close();
        assertThat(lockFile()).doesNotExist();
    }

    @Test
    @SuppressWarnings("try") // held, not used
    void isNotLostWhenThePlanIsRead() throws Exception {
        try (EditionWriter writer = open()) {
            assertThat(archive.plan()).hasContent("version: 1.0.0");
            assertThat(otherProcess().answer()).isEqualTo("busy");
            assertThat(lockFile()).exists();
        }
        assertThat(archive.plan()).as("not released").exists();
        assertThat(lockFile()).doesNotExist();
    }

    @Test
    void releasesOnceHoweverManyTry() throws Exception {
        int tries = 8;
        CountDownLatch start = new CountDownLatch(tries);
        ExecutorService threads = Executors.newFixedThreadPool(tries);
        try {
            Callable<String> attempt = () -> {
                start.countDown();
                start.await();
                try (EditionWriter writer = open()) {
                    return writer.release(FIRST, filesOf(FIRST)).outcome().toString();
                } catch (ReleaseBusyException | NoSuchFileException e) {
                    return "refused";
                }
            };
            List<String> outcomes = Stream.generate(() -> threads.submit(attempt)).limit(tries).toList()
                    .stream().map(ReleaseLockTest::get).toList();
            assertThat(outcomes).containsOnlyOnce("RELEASED").containsOnly("RELEASED", "refused");
        } finally {
            threads.shutdown();
        }
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void neverLetsTwoProcessesInAlthoughEachDeletesTheLock() throws Exception {
        try (ChildJvm one = ChildJvm.start(Contender.class, folder.toString());
                ChildJvm two = ChildJvm.start(Contender.class, folder.toString());
                ChildJvm three = ChildJvm.start(Contender.class, folder.toString())) {
            for (ChildJvm child : List.of(one, two, three)) {
                assertThat(child.answer()).isEqualTo("alone each time");
            }
        }
        assertThat(folder.resolve("lock")).doesNotExist();
    }

    @Test
    void doesNotKeepOtherPoliciesOut() throws IOException {
        Path otherPlan = Files.writeString(folder.resolve("policy-source/cookies.next.yaml"), "version: 1.0.0\n");
        try (EditionWriter one = open();
                EditionWriter other = EditionWriter.open(otherPlan, archive.editions(), "cookies")) {
            other.release(FIRST, filesOf(FIRST));
            one.release(FIRST, filesOf(FIRST));
        }
        assertThat(archive.faults()).isEmpty();
        assertThat(FrozenFolder.verify(SourceTree.of(archive.editions()), "cookies", "cookies").faults()).isEmpty();
    }

    private Path lockFile() {
        return archive.plan().resolveSibling(".privacy.next.yaml.lock");
    }

    private EditionWriter open() throws IOException {
        return EditionWriter.open(archive.plan(), archive.editions(), TestArchive.POLICY);
    }

    private ChildJvm otherProcess() throws IOException {
        return ChildJvm.start(Other.class, archive.plan().toString(), archive.editions().toString());
    }

    private static String get(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Another release, which takes its time. */
    static final class Other {
        @SuppressWarnings("try") // held, not used
        public static void main(String[] arguments) throws IOException {
            try (var writer = EditionWriter.open(Path.of(arguments[0]), Path.of(arguments[1]), TestArchive.POLICY)) {
                System.out.println("open");
                System.in.read();
            } catch (ReleaseBusyException e) {
                System.out.println("busy");
                return;
            }
            System.out.println("closed");
        }
    }

    /** Takes a lock again and again, and says whether another process had it at the same time. */
    static final class Contender {
        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            int turns = 0;
            while (turns < 500) {
                Optional<TemporaryLock> lock = TemporaryLock.take(folder.resolve("lock"));
                if (lock.isPresent()) {
                    Path inside = Files.createFile(folder.resolve("inside")); // fails if the other one is
                    Files.delete(inside);
                    lock.get().close();
                    turns++;
                }
            }
            System.out.println("alone each time");
        }
    }
}
