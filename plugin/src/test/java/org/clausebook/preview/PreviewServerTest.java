package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import org.clausebook.PreviewResult;
import org.clausebook.Repositories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the preview answers and how, where it listens, and how it ends. */
class PreviewServerTest {

    private static final String PAGE = "/kg/privacy";

    @TempDir
    private Path root;

    private RunningPreview running;

    @BeforeEach
    void start() throws Exception {
        running = RunningPreview.of(root);
        assertThat(running.told()).isEqualTo(": 0");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void answersNobodyWhoCallsItByAnotherName() throws Exception {
        int port = running.preview().port();
        for (String host : new String[] {"evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "localhost.evil:" + port, ""}) {
            assertThat(running.raw("GET /kg/privacy HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                    .as(host).startsWith("HTTP/1.1 403 ").doesNotContain("<html");
        }
        assertThat(running.raw("GET /kg/privacy HTTP/1.0\n\n")).doesNotContain("<html");
        assertThat(running.raw("GET /kg/privacy HTTP/1.1\nHost: localhost:" + port + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void canOnlyBeRead() throws Exception {
        String host = "Host: 127.0.0.1:" + running.preview().port() + "\nConnection: close\n\n";
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"}) {
            assertThat(running.raw(method + " /kg/privacy HTTP/1.1\n" + host)).startsWith("HTTP/1.1 405 ");
        }
        assertThat(running.raw("HEAD /kg/privacy HTTP/1.1\n" + host)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
        assertThat(running.raw("GET /../../site.yaml HTTP/1.1\n" + host)).startsWith("HTTP/1.1 404 ");
        assertThat(running.raw("GET /%2e%2e/policy-source/site.yaml HTTP/1.1\n" + host)).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void everyAnswerHasItsHeaders() throws Exception {
        for (String path : new String[] {PAGE, "/nothing", "/robots.txt", "/_preview/preview.js", "/kg/privacy.html"}) {
            Map<String, java.util.List<String>> headers = running.get(path).headers().map();
            assertThat(headers.get("cache-control")).as(path).containsExactly("no-store");
            assertThat(headers.get("x-content-type-options")).as(path).containsExactly("nosniff");
            assertThat(headers.get("cross-origin-resource-policy")).as(path).containsExactly("same-origin");
            assertThat(headers.get("content-security-policy").get(0)).as(path)
                    .contains("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
        }
    }

    @Test
    void listensOnThisMachineOnly() throws Exception {
        for (InetAddress address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                assertThatThrownBy(() -> new Socket(address, running.preview().port()).close())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void aPortInUseIsSaidWithAWayOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PreviewRequest request = new PreviewRequest(
                    Repositories.request(root, root.resolve("no-output"), 1), OptionalInt.of(taken.getLocalPort()));
            assertThatThrownBy(() -> Preview.start(request, running))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is in use")
                    .hasMessageContaining("-Dpolicy.port=");
        }
    }

    @Test
    void withoutAPortAFreeOneIsFoundAndNoTwoPreviewsMeet() throws Exception {
        PreviewRequest request =
                new PreviewRequest(Repositories.request(root, root.resolve("no-output"), 1), OptionalInt.empty());
        try (Preview one = Preview.start(request, running); Preview two = Preview.start(request, running)) {
            assertThat(one.port()).isNotEqualTo(two.port());
        }
    }

    @Test
    void whoeverWaitsHearsThatItCannotGoOn() throws Exception {
        Error failure = new OutOfMemoryError("as if");
        PreviewListener listener = new PreviewListener() {

            @Override
            public void made(SortedSet<String> changed, PreviewResult result) {
                if (!changed.isEmpty()) {
                    throw failure;
                }
            }

            @Override
            public void failed(SortedSet<String> changed, String why, Exception cause) {}
        };
        PreviewRequest request =
                new PreviewRequest(Repositories.request(root, root.resolve("no-output"), 1), OptionalInt.of(0));
        try (Preview broken = Preview.start(request, listener)) {
            running.edit("policy-source/privacy.md", "30 күн", "отуз күн");
            assertThatThrownBy(broken::await).isInstanceOf(ExecutionException.class).hasCause(failure);
        }
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        for (int i = 0; i < 5; i++) {
            Path other = Files.createDirectory(root.resolve("other-" + i));
            try (RunningPreview again = RunningPreview.of(other); OpenPage open = new OpenPage(again, "page=/kg/privacy")) {
                open.next();
                assertThat(again.page(PAGE)).contains("_preview-panel");
            }
        }
        running.close();
        running.preview().await();
        long end = System.nanoTime() + 60_000_000_000L;
        while (threads() > 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(threads()).isZero();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("clausebook-preview"))
                .count();
    }
}
