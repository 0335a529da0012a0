package org.clausebook.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a site on this machine as a careful server would: clean addresses, and the policy on what a page may load. */
final class SiteServer implements AutoCloseable {

    /** What the configurations of servers say, but for the switch to HTTPS, which is not spoken here. */
    private static final String MAY_LOAD = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final BuiltSite site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private SiteServer(BuiltSite site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    static SiteServer of(BuiltSite site) {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            SiteServer server = new SiteServer(site, HttpServer.create(anyPort, 0));
            server.server.setExecutor(server.threads);
            server.server.createContext("/", server::answer);
            server.server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, without a final slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<String> file = site.file(exchange.getRequestURI().getPath());
            String found = file.orElse("404.html");
            exchange.getResponseHeaders().set("Content-Type", type(found));
            if (!found.equals("report.html")) { // which is opened as a file, and brings its styles along
                exchange.getResponseHeaders().set("Content-Security-Policy", MAY_LOAD);
            }
            byte[] body = site.bytes(found);
            exchange.sendResponseHeaders(file.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json" -> "application/json";
            case "atom" -> "application/atom+xml";
            case "xml" -> "application/xml";
            case "ico" -> "image/x-icon";
            case "svg" -> "image/svg+xml";
            default -> "text/plain; charset=utf-8";
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
