package org.clausebook;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.source.Sha256;

/**
 * The digest of the program that is running: of every byte of its classes, its look and the libraries it uses, and of the Java that
 * runs it. A version number would not do: a snapshot keeps its own while it changes.
 */
final class ProgramDigest {

    private ProgramDigest() {}

    /** @throws IOException if a part of the program cannot be read */
    static String get() throws IOException {
        StringBuilder parts = new StringBuilder()
                .append(System.getProperty("java.vm.name"))
                .append(' ')
                .append(System.getProperty("java.vm.vendor"))
                .append(' ')
                .append(Runtime.version())
                .append('\n');
        for (Path part : classPath()) {
            if (Files.isDirectory(part)) {
                folder(part, parts);
            } else if (Files.isRegularFile(part)) {
                parts.append(Sha256.of(Files.readAllBytes(part))).append('\n');
            }
        }
        return Sha256.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the classes come from: in Maven the plugin has a class loader of its own. */
    private static List<Path> classPath() throws IOException {
        List<Path> paths = new ArrayList<>();
        if (ProgramDigest.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                paths.add(path(url));
            }
        } else {
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
                paths.add(Path.of(path));
            }
        }
        return paths;
    }

    private static Path path(URL url) throws IOException {
        try {
            URI uri = url.toURI();
            if (!"file".equals(uri.getScheme())) {
                throw new IOException("not a file: " + url);
            }
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IOException("not a file: " + url, e);
        }
    }

    private static void folder(Path folder, StringBuilder parts) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            parts.append(folder.relativize(file)).append(' ').append(Sha256.of(Files.readAllBytes(file))).append('\n');
        }
    }
}
