package org.clausebook.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policy that this repository publishes, as plain lines: what a measurement is made on. */
final class ShippedText {

    private ShippedText() {}

    /** Each clause's lines joined by line ends, without headings' braces, marks and facts; words of links stay. */
    static List<String> clauses(KnownLanguage language) {
        String text = read(language).replaceAll("(?m)^#{3,} \\{#[^}]*}$", "\u0000").replaceAll("(?m)^## ", "\u0000");
        return Stream.of(text.split("\u0000"))
                .map(ShippedText::plain)
                .filter(clause -> !clause.isBlank())
                .toList();
    }

    /** All lines that have text. */
    static List<String> lines(KnownLanguage language) {
        return clauses(language).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\{\\{[a-z-]+}}|\\[]\\([^)]*\\)", "\uFFFC")
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\{#[^}]*}|[*#]", "")
                .lines()
                .map(line -> line.replaceFirst("^- ", "").strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String read(KnownLanguage language) {
        Path file = language == KnownLanguage.KYRGYZ
                ? Path.of("../policy-source/privacy.md")
                : Path.of("../translations/" + language.tag() + "/privacy.md");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
