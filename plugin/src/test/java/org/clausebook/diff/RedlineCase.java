package org.clausebook.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two texts of a clause, and what a reader should see of them, from the files in {@code cases/diff}. A case begins with
 * its title behind {@code ##}; the texts are indented by two spaces.
 *
 * @param kinds as the words for them, in the order of {@link Kind}
 */
record RedlineCase(String file, String title, String old, String now, String redline, List<String> kinds) {

    static final Path FOLDER = Path.of("src/test/resources/cases/diff");

    static List<RedlineCase> all() {
        List<RedlineCase> cases = new ArrayList<>();
        for (Path file : files()) {
            for (String part : text(file).split("(?m)^## ")) {
                if (!part.startsWith("#")) {
                    cases.add(of(file.getFileName().toString(), part));
                }
            }
        }
        return cases;
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RedlineCase of(String file, String part) {
        return new RedlineCase(
                file,
                part.lines().findFirst().orElseThrow(),
                section(part, "old:"),
                section(part, "new:"),
                section(part, "redline:"),
                List.of(part.lines()
                        .filter(line -> line.startsWith("kinds:"))
                        .findFirst()
                        .orElseThrow()
                        .substring("kinds:".length())
                        .strip()
                        .split(", ")));
    }

    /** The indented lines behind a word, without their indentation. */
    private static String section(String part, String name) {
        List<String> lines = part.lines().toList();
        List<String> found = new ArrayList<>();
        for (String line : lines.subList(lines.indexOf(name) + 1, lines.size())) {
            if (!line.isBlank() && !line.startsWith("  ")) {
                break;
            }
            found.add(line.isBlank() ? "" : line.substring(2));
        }
        return String.join("\n", found).strip();
    }

    @Override
    public String toString() {
        return file + ": " + title;
    }
}
