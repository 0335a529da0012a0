package org.clausebook.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers on 127.0.0.1 and nowhere else, to the one who calls it by that name: a page of another host whose name was made
 * to lead here gets nothing.
 */
final class PreviewServer implements AutoCloseable {

    /** The port that people know, and how many after it are tried. */
    private static final int USUAL_PORT = 8080;
    private static final int MOST_TRIES = 20;

    /** Browsers do not name it. */
    private static final int DEFAULT_PORT = 80;

    /** So often a connection says that it is there, if there is nothing else to say. */
    private static final long BEAT_MILLIS = 10_000;

    private final HttpServer server;
    private final Stage stage;
    private final List<String> hosts;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "clausebook-preview-answer");
        thread.setDaemon(true);
        return thread;
    });

    private PreviewServer(HttpServer server, Stage stage) {
        this.server = server;
        this.stage = stage;
        String port = port() == DEFAULT_PORT ? "" : ":" + port();
        this.hosts = List.of("127.0.0.1" + port, "localhost" + port);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Takes a port, but answers nobody yet.
     *
     * @param port as in {@link PreviewRequest#port}
     * @throws PortInUseException if the port that was asked for is not free
     */
    static PreviewServer open(OptionalInt port, Stage stage) throws IOException {
        if (port.isPresent()) {
            try {
                return new PreviewServer(bound(port.getAsInt()), stage);
            } catch (BindException e) {
                throw new PortInUseException(port.getAsInt(), e);
            }
        }
        for (int next = USUAL_PORT; next < USUAL_PORT + MOST_TRIES; next++) {
            try {
                return new PreviewServer(bound(next), stage);
            } catch (BindException inUse) {
                // the next one may be free
            }
        }
        return new PreviewServer(bound(0), stage);
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(here, port), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    void start() {
        server.start();
    }

    /** Ends every answer and gives the port back. */
    @Override
    public void close() {
        stage.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            if (!hosts.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) {
                send(exchange, words(Answer.FORBIDDEN, "This is the preview on " + hosts.get(0) + " and on no other host."));
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, words(Answer.NOT_ALLOWED, "A preview can only be read."));
            } else if (Answers.EVENTS.equals(path)) {
                events(exchange);
            } else {
                send(exchange, stage.now().to(path == null ? "" : path));
            }
        }
    }

    private static Answer words(int status, String words) {
        return Answer.file(Answer.PLAIN, (words + "\n").getBytes(StandardCharsets.UTF_8)).as(status);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = headers(exchange);
        answer.headers().forEach(headers::set);
        int length = answer.body().length;
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(length));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else if (length == 0) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    /** Nothing is kept, guessed, framed or used by another site. */
    private static Headers headers(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }

    /**
     * Server-sent events, as the HTML standard describes them: each is the version of the page {@code ?page=} as it is served
     * now, the first one at once. The other end goes away without a word, so a comment is sent now and then.
     */
    private void events(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String page = query.startsWith("page=") ? query.substring("page=".length()) : "/";
        headers(exchange).set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(Answer.OK, 0);
        if (exchange.getRequestMethod().equals("HEAD")) {
            return;
        }
        OutputStream out = exchange.getResponseBody();
        write(out, "retry: 500\n\n");
        String sent = "";
        try {
            for (Answers now = stage.now(); !stage.isClosed(); now = stage.after(now, BEAT_MILLIS)) {
                String version = now.to(page).version();
                write(out, version.equals(sent) ? ":\n\n" : "data: " + version + "\n\n");
                sent = version;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server is being closed
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
