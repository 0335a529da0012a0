package org.clausebook;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
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
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.clausebook.source.Sha256;

/**
 * The digest of the program that is running: of every byte of its classes, its look and the libraries it uses, and of the Java that
 * runs it. A version number would not do: a snapshot keeps its own while it changes.
 *
 * <p>Each file counts with its length and its CRC-32, not with a SHA-256: a Java that has just started computes the one at once
 * and needs more than a tenth of a second for the other, in every build. It tells one version from another, and keeps nobody out: whoever
 * can change the program has no need to deceive it.
 */
final class ProgramDigest {

    private ProgramDigest() {}

    /** @throws IOException if a part of the program cannot be read */
    static String get() throws IOException {
        return of(classPath());
    }

    /**
     * The same of a program that comes from other places and is run by this Java.
     *
     * @param classPath its libraries and folders of classes, in the order in which they are looked into; what does not exist holds no class
     */
    static String of(List<Path> classPath) throws IOException {
        StringBuilder parts = new StringBuilder()
                .append(System.getProperty("java.vm.name"))
                .append(' ')
                .append(System.getProperty("java.vm.vendor"))
                .append(' ')
                .append(Runtime.version())
                .append('\n');
        for (Path part : classPath) {
            if (Files.isDirectory(part)) {
                folder(part, parts);
            } else if (Files.isRegularFile(part)) {
                parts.append(sum(part)).append('\n');
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
            parts.append(folder.relativize(file)).append(' ').append(sum(file)).append('\n');
        }
    }

    private static String sum(Path file) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return length + " " + Long.toHexString(in.getChecksum().getValue());
        }
    }
}
