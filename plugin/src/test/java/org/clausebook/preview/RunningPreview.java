package org.clausebook.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.clausebook.PreviewResult;
import org.clausebook.Repositories;

/** A preview of a repository that a test edits, and a browser for it. */
final class RunningPreview implements AutoCloseable, PreviewListener {

    /** Far beyond what any change takes, even on a busy machine: it only keeps a failing test from running for ever. */
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Path root;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Preview preview;

    private RunningPreview(Path root) throws IOException {
        this.root = root;
        this.preview = Preview.start(
                new PreviewRequest(
                        Repositories.request(root, root.resolve("no-output"), 2).on(LocalDate.parse("2026-03-01")),
                        OptionalInt.of(0)),
                this);
    }

    /** Of the base of the cases of rules, laid in the folder unless something lies there. */
    static RunningPreview of(Path root) throws IOException {
        if (!Files.exists(root.resolve("policy-source"))) {
            Repositories.copy(Repositories.CASES.resolve("rules-base"), root);
        }
        return new RunningPreview(root);
    }

    Preview preview() {
        return preview;
    }

    @Override
    public void made(SortedSet<String> changed, PreviewResult result) {
        told.add(String.join(" ", changed) + ": " + result.findings().size());
    }

    @Override
    public void failed(SortedSet<String> changed, String why, Exception cause) {
        told.add(String.join(" ", changed) + ": failed");
    }

    /** What the listener is told next. */
    String told() throws InterruptedException {
        return String.valueOf(told.poll(AT_MOST.toSeconds(), TimeUnit.SECONDS));
    }

    RunningPreview write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    RunningPreview edit(String path, String words, String by) throws IOException {
        String text = Files.readString(root.resolve(path));
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " has no \"" + words + "\"");
        }
        return write(path, text.replace(words, by));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + preview.port() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    /** The page as soon as it is as it should be; the last one if it never is. */
    String page(String path, Predicate<String> expected) throws IOException, InterruptedException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        String page = page(path);
        while (!expected.test(page) && System.nanoTime() < end) {
            Thread.sleep(20);
            page = page(path);
        }
        return page;
    }

    /** What comes back for a request as it is, byte for byte. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", preview.port())) {
            socket.setSoTimeout((int) AT_MOST.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        preview.close();
    }
}
