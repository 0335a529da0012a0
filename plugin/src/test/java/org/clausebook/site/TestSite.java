package org.clausebook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A site under test: {@code site} in a folder of its own. */
record TestSite(Path output) {

    static TestSite in(Path folder) throws IOException {
        return new TestSite(Files.createDirectories(folder).resolve("site"));
    }

    SiteReport build(Map<String, String> files) throws IOException {
        return build(files, FaultyDisk.without()); // which is fast, because it does not sync
    }

    SiteReport build(Map<String, String> files, Disk disk) throws IOException {
        try (SiteWriter writer = SiteWriter.open(output, disk)) {
            write(writer, files);
            return writer.publish();
        }
    }

    static void write(SiteWriter writer, Map<String, String> files) throws IOException {
        for (var file : new TreeMap<>(files).entrySet()) {
            write(writer, file.getKey(), file.getValue());
        }
    }

    static void write(SiteWriter writer, String path, String text) throws IOException {
        writer.write(new SitePath(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file there as somebody else would. */
    Path put(String name, String text) throws IOException {
        Path file = output.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Creates a symbolic link, or skips the test where that is not allowed. */
    static Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            return Assumptions.abort("no symbolic links here: " + e);
        }
    }

    boolean isMissing() {
        return !Places.exists(output);
    }

    /** All files in the output and what is in them. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(Content.nameIn(output, file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** All names beside the output, sorted, its own included. */
    List<String> neighbourhood() throws IOException {
        try (Stream<Path> paths = Files.list(output.getParent())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    Path journal() {
        return output.resolveSibling(".site.journal");
    }

    List<String> journalled() {
        return List.copyOf(new Journal(journal(), new RealDisk()).read());
    }
}
