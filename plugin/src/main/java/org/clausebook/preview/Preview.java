package org.clausebook.preview;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyPreview;
import org.clausebook.PreviewResult;

/**
 * A running preview: serves the site as it would look, and makes it anew soon after a file has changed.
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(request, listener)) {
 *     show(preview.address());
 *     preview.await();
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

    /** Between two looks at the files: short enough that a page is there within a second, long enough to cost next to nothing. */
    private static final long PAUSE_MILLIS = 100;

    /** So long nothing may change before the files are read: editors save in several steps. */
    private static final long QUIET_MILLIS = 40;

    /** Looking never takes more than a sixth of a processor, however many files there are. */
    private static final int PAUSE_PER_LOOK = 5;

    /** If files change all the time, they are read nevertheless. */
    private static final int MOST_WAITS = 25;
    private static final int MOST_TRIES = 4;

    private final WatchedFiles files;
    private final PolicyPreview pipeline;
    private final PreviewListener listener;
    private final Stage stage;
    private final PreviewServer server;
    private final Thread watcher;
    private Shown shown = Shown.NOTHING;
    private Throwable end;

    private Preview(PreviewRequest request, PreviewListener listener) throws IOException {
        CompileRequest project = request.project();
        this.files = new WatchedFiles(project.source(), project.translations());
        this.pipeline = new PolicyPreview(project);
        this.listener = listener;
        this.stage = new Stage();
        this.server = PreviewServer.open(request.port(), stage);
        this.watcher = new Thread(this::watch, "clausebook-preview-watch");
        watcher.setDaemon(true);
    }

    /**
     * Makes the site for the first time and begins to serve it.
     *
     * @param listener hears of the first time, too
     * @throws PortInUseException if the port that was asked for is not free
     * @throws IOException if nothing can be served
     */
    public static Preview start(PreviewRequest request, PreviewListener listener) throws IOException {
        Preview preview = new Preview(request, listener);
        try {
            preview.files.look();
            preview.make(new TreeSet<>());
            preview.server.start();
            preview.watcher.start();
            return preview;
        } catch (RuntimeException | Error e) {
            preview.close();
            throw e;
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address to open: the working text of the first policy in the drafting language, if there is one. */
    public String address() {
        return "http://127.0.0.1:" + port() + stage.now().shown().first();
    }

    /**
     * Waits until it is closed.
     *
     * @throws ExecutionException if it cannot follow the files any more, because memory has run out for instance
     */
    public void await() throws InterruptedException, ExecutionException {
        watcher.join();
        if (end != null) {
            throw new ExecutionException("the preview cannot go on: " + end, end);
        }
    }

    /** Stops serving and watching; may be called again. */
    @Override
    public void close() {
        watcher.interrupt();
        server.close();
        try {
            if (watcher != Thread.currentThread()) {
                watcher.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!stage.isClosed()) {
                long start = System.nanoTime();
                SortedSet<String> changed = files.look();
                long tookMillis = (System.nanoTime() - start) / 1_000_000;
                if (changed.isEmpty()) {
                    Thread.sleep(Math.max(PAUSE_MILLIS, PAUSE_PER_LOOK * tookMillis));
                } else {
                    settle(changed);
                    make(changed);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) { // nobody else would hear of it: the thread is our own
            end = e;
        }
    }

    /** Waits until nothing changes any more. */
    private void settle(SortedSet<String> changed) throws InterruptedException {
        boolean quiet = false;
        for (int waits = 0; !quiet && waits < MOST_WAITS; waits++) {
            Thread.sleep(QUIET_MILLIS);
            SortedSet<String> more = files.look();
            quiet = more.isEmpty();
            changed.addAll(more);
        }
    }

    /** What was made while a file changed may be half of one state and half of another, so it is made again. */
    private void make(SortedSet<String> changed) {
        Exception failure = null;
        PreviewResult result = null;
        boolean whole = false;
        for (int tries = 0; !whole && tries < MOST_TRIES; tries++) {
            try {
                result = pipeline.make();
                failure = null;
            } catch (IOException | RuntimeException e) {
                failure = e;
            }
            SortedSet<String> more = files.look();
            whole = more.isEmpty();
            changed.addAll(more);
        }
        if (failure == null) {
            shown = shown.then(result);
            stage.show(shown);
            listener.made(changed, result);
        } else {
            String why = reason(failure);
            shown = shown.thenFailed(why);
            stage.show(shown);
            listener.failed(changed, why, failure);
        }
    }

    /** In words; those of the exceptions of files are mere names. */
    private static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException gone) {
            return gone.getFile() + " is not there";
        }
        if (failure instanceof AccessDeniedException closed) {
            return closed.getFile() + " must not be read";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
