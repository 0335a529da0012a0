package org.clausebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed number of threads for independent pieces of work; results come in the order of the pieces. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "clausebook-work");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Work on one piece. */
    interface Work<T, R> {
        R on(T piece) throws IOException;
    }

    /** @throws IOException the first that any piece throws; no further piece is begun then */
    <T, R> List<R> each(List<T> pieces, Work<T, R> work) throws IOException {
        List<Future<R>> futures = new ArrayList<>();
        for (T piece : pieces) {
            futures.add(threads.submit(() -> work.on(piece)));
        }
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            futures.forEach(future -> future.cancel(false));
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
