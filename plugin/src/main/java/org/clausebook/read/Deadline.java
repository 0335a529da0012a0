package org.clausebook.read;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Runs work that might not end, or might need a deep stack, on a thread of its own.
 *
 * <p>The scan in front of the Markdown parser refuses what is known to hang or overflow; this is for what is not known
 * yet. A thread that is late cannot be stopped, so it is left behind as a daemon: the build reports and ends.
 */
final class Deadline {

    /** The nesting that the scan lets through needs a small part of it. */
    private static final long STACK_BYTES = 64L << 20;

    private static final long CHECK_MILLIS = 50;

    /** Work that says from time to time where it is. */
    static final class Progress {
        private volatile int place;
        private volatile long since = System.nanoTime();

        /** @param offset where in the file the next piece of work is */
        void at(int offset) {
            place = offset;
            since = System.nanoTime();
        }
    }

    /**
     * What became of the work.
     *
     * @param value    what it gave back, if it ended in time
     * @param place    if it did not: the last place that it reported
     * @param overflow whether it ran out of stack or memory rather than time
     */
    record Outcome<T>(Optional<T> value, int place, boolean overflow) {}

    private Deadline() {}

    /**
     * @param most how long one piece of work, from one report of progress to the next, may take
     * @param work must not touch anything that the caller goes on using if it is late
     */
    static <T> Outcome<T> run(Duration most, Function<Progress, T> work) {
        Running<T> running = new Running<>(work);
        Thread thread = new Thread(null, running, "clausebook-read", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return running.await(most.toNanos());
    }

    private static final class Running<T> implements Runnable {
        private final Function<Progress, T> work;
        private final Progress progress = new Progress();
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile T value;
        private volatile Throwable failure;

        Running(Function<Progress, T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                value = work.apply(progress);
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                done.countDown();
            }
        }

        Outcome<T> await(long nanos) {
            try {
                while (!done.await(CHECK_MILLIS, TimeUnit.MILLISECONDS)) {
                    if (System.nanoTime() - progress.since > nanos) {
                        return new Outcome<>(Optional.empty(), progress.place, false);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Outcome<>(Optional.empty(), progress.place, false);
            }
            if (failure instanceof StackOverflowError || failure instanceof OutOfMemoryError) {
                return new Outcome<>(Optional.empty(), progress.place, true);
            }
            if (failure != null) {
                throw new IllegalStateException("while reading near offset " + progress.place, failure);
            }
            return new Outcome<>(Optional.of(value), progress.place, false);
        }
    }
}
