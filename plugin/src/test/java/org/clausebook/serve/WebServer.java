package org.clausebook.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.tools.Tool;
import org.junit.jupiter.api.Assumptions;

/** A real web server on 127.0.0.1 and a free port, with settings that the build has written; closing it stops it. */
public final class WebServer implements Closeable {

    /** Which one, and how it is told. */
    public enum Kind {
        NGINX,
        APACHE,
        /** Apache, which finds its settings in the site. */
        HTACCESS,
        CADDY
    }

    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));
    private static final Path APACHE_MODULES = Path.of("/usr/lib/apache2/modules");
    private static final int TRIES = 200;
    private static final int PAUSE = 50;

    /**
     * Ports of this process: below those that systems give to connections, which come and go while a server starts, and others than
     * those of a process beside it.
     */
    private static final int PORTS = 300;
    private static final int FIRST_PORT = 20_000 + (int) (ProcessHandle.current().pid() % 40) * PORTS;
    private static final AtomicInteger PORT = new AtomicInteger();

    private final Process process;
    private final int port;

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one and waits until it answers; where it is not installed, the test is skipped.
     *
     * @param folder   a new one for its own files
     * @param root     the folder whose files it serves
     * @param settings the folder with the settings that the build has written
     */
    public static WebServer start(Kind kind, Path folder, Path root, Path settings) throws IOException {
        return start(kind, folder, root, settings, freePort());
    }

    /** The same on a port that was free. */
    static WebServer start(Kind kind, Path folder, Path root, Path settings, int port) throws IOException {
        List<String> command = switch (kind) {
            case NGINX -> nginx(folder, root, settings.resolve("nginx.conf"), port);
            case APACHE -> apache(folder, asItSays(settings.resolve("apache.conf"), root, port), port);
            case HTACCESS -> apache(folder, """
                    <VirtualHost 127.0.0.1:%d>
                    DocumentRoot %2$s
                    <Directory %2$s>
                    AllowOverride All
                    Require all granted
                    </Directory>
                    </VirtualHost>
                    """.formatted(port, root), port);
            case CADDY -> caddy(folder, root, settings.resolve("Caddyfile"), port);
        };
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("HOME", folder.toString());
        WebServer server = new WebServer(builder.start(), port);
        server.awaitAnswer(log);
        return server;
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    Answer get(String target, String... lines) throws IOException {
        return Answer.to(port, "GET", target, lines);
    }

    Answer send(String method, String target, String... lines) throws IOException {
        return Answer.to(port, method, target, lines);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer(Path log) throws IOException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        close();
        throw new IOException("the server does not answer: " + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** A port that nobody listens on now, nor is given to anybody else soon. */
    static int freePort() throws IOException {
        BindException last = null;
        for (int i = 0; i < PORTS; i++) {
            int port = FIRST_PORT + PORT.getAndIncrement() % PORTS;
            try (ServerSocket socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                last = e;
            }
        }
        throw last;
    }

    private static List<String> nginx(Path folder, Path root, Path settings, int port) throws IOException {
        Path nginx = Tool.require("nginx");
        Path main = Files.writeString(folder.resolve("main.conf"), """
                daemon off;
                %s
                worker_processes 2;
                pid %2$s/nginx.pid;
                error_log stderr;
                events {
                }
                http {
                    access_log off;
                    client_body_temp_path %2$s/body;
                    proxy_temp_path %2$s/proxy;
                    fastcgi_temp_path %2$s/fastcgi;
                    uwsgi_temp_path %2$s/uwsgi;
                    scgi_temp_path %2$s/scgi;
                    server {
                        listen 127.0.0.1:%3$d;
                        root %4$s;
                        include %5$s;
                    }
                }
                """.formatted(IS_ROOT ? "user root;" : "", folder, port, root, settings));
        return List.of(nginx.toString(), "-e", "stderr", "-p", folder.toString(), "-c", main.toString());
    }

    /** The block that the settings show as a complete one, with nothing changed but what is said to be everybody's own. */
    private static String asItSays(Path settings, Path root, int port) throws IOException {
        return Files.readString(settings)
                .replaceFirst("(?s).*\n#   (<VirtualHost .*</VirtualHost>)\n.*", "$1\n")
                .replaceAll("(?m)^#   ", "")
                .replaceAll("(?m)^ *SSL.*\n", "")
                .replace("*:443", "127.0.0.1:" + port)
                .replaceAll("/srv/(?:www|policy/current)", root.toString())
                .replace("/etc/apache2/clausebook/apache.conf", settings.toString());
    }

    private static List<String> apache(Path folder, String virtualHost, int port) throws IOException {
        Path apache = Tool.require("apache2", "httpd");
        Assumptions.assumeTrue(Files.isDirectory(APACHE_MODULES), "the modules of Apache lie elsewhere");
        StringBuilder modules = new StringBuilder();
        for (String module : List.of("mpm_event", "authz_core", "deflate", "dir", "filter", "headers", "mime", "rewrite")) {
            modules.append("LoadModule ").append(module).append("_module ").append(APACHE_MODULES).append("/mod_").append(module).append(".so\n");
        }
        Path main = Files.writeString(folder.resolve("main.conf"), modules + """
                ServerRoot %1$s
                PidFile %1$s/apache.pid
                DefaultRuntimeDir %1$s
                ErrorLog %1$s/error.txt
                TypesConfig /dev/null
                Listen 127.0.0.1:%2$d
                %3$s
                ServerName 127.0.0.1
                <Directory />
                Options FollowSymLinks
                AllowOverride None
                Require all denied
                </Directory>
                %4$s
                """.formatted(folder, port, IS_ROOT ? "User daemon\nGroup daemon" : "", virtualHost));
        return List.of(apache.toString(), "-D", "FOREGROUND", "-f", main.toString());
    }

    private static List<String> caddy(Path folder, Path root, Path settings, int port) throws IOException {
        Path caddy = Tool.require("caddy");
        Path main = Files.writeString(folder.resolve("main.conf"), """
                {
                	admin off
                	auto_https off
                }
                http://127.0.0.1:%d {
                	bind 127.0.0.1
                	root * %s
                	import %s
                }
                """.formatted(port, root, settings));
        return List.of(caddy.toString(), "run", "--adapter", "caddyfile", "--config", main.toString());
    }
}
