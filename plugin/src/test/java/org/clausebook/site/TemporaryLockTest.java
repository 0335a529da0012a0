package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryLockTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("lock");
    }

    @Test
    void isHeldByOneUntilItIsGivenBackWithoutATrace() throws IOException {
        TemporaryLock lock = TemporaryLock.take(file).orElseThrow();
        assertThat(TemporaryLock.take(file)).isEmpty();
        assertThat(TemporaryLock.take(folder.resolve("x/../lock"))).as("by another name").isEmpty();
        assertThat(ExclusiveLock.take(file)).isEmpty();
        lock.close();
        assertThat(file).doesNotExist();
        TemporaryLock.take(file).orElseThrow().close();
    }

    @Test
    void takesOverAFileThatWasLeft() throws IOException {
        Files.createFile(file);
        TemporaryLock.take(file).orElseThrow().close();
        assertThat(file).doesNotExist();
    }

    @Test
    void isNotLostWhenItIsGivenBackTwice() throws IOException {
        TemporaryLock first = TemporaryLock.take(file).orElseThrow();
        first.close();
        TemporaryLock second = TemporaryLock.take(file).orElseThrow();
        first.close();
        assertThat(file).exists();
        assertThat(TemporaryLock.take(file)).isEmpty();
        second.close();
    }

    @Test
    void needsAFolder() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TemporaryLock.take(folder.resolve("missing/lock")))
                .withMessage("could not use the folder " + folder.resolve("missing")
                        + ": it, or the folder it belongs into, is not there, or has just been deleted");
    }

    @Test
    void isNotPutOnTheTargetOfALink() throws IOException {
        Path target = Files.createFile(folder.resolve("target"));
        TestSite.link(file, target);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> TemporaryLock.take(file));
        assertThat(target).exists();
    }

    @Test
    void neverLetsTwoInHoweverManyTry() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger turns = new AtomicInteger();
        Callable<Integer> attempts = () -> {
            int most = 0;
            for (int i = 0; i < 500; i++) {
                Optional<TemporaryLock> lock = TemporaryLock.take(file);
                if (lock.isPresent()) {
                    most = Math.max(most, inside.incrementAndGet());
                    turns.incrementAndGet();
                    inside.decrementAndGet();
                    lock.get().close();
                }
            }
            return most;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> most : threads.invokeAll(Stream.generate(() -> attempts).limit(4).toList())) {
                assertThat(most.get()).isLessThanOrEqualTo(1);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(turns.get()).isPositive();
        assertThat(file).as("the last one out deletes it").doesNotExist();
        assertThat(List.of(folder.toFile().list())).isEmpty();
    }
}
