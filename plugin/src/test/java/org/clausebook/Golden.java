package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders of expected files, compared exactly and both ways: a file too many is as wrong as one that is missing.
 * {@code -Dgolden.update=true} rewrites them and then fails the run, so that nobody updates them unseen.
 */
public final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** @param actual text by path from {@code expected} */
    public static void compare(Path expected, Map<String, String> actual) {
        if (UPDATE) {
            rewrite(expected, actual);
            fail("rewrote " + expected + ": read the change, then run again without golden.update");
        }
        Map<String, String> wanted = texts(expected);
        assertThat(actual.keySet()).as("files of %s", expected).isEqualTo(wanted.keySet());
        wanted.forEach((path, text) -> assertThat(actual.get(path)).as("%s/%s", expected, path).isEqualTo(text));
    }

    /** All files below a folder as UTF-8 text, by path with {@code /}, sorted. */
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static void rewrite(Path expected, Map<String, String> actual) {
        try {
            if (Files.isDirectory(expected)) {
                try (Stream<Path> old = Files.walk(expected)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
