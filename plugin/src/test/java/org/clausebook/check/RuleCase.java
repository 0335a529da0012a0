package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder {@code cases/rules/<rule>/<name>}: the files in which a small repository differs from {@code cases/rules-base}.
 * A name that begins with {@code wrong} means that the rule is broken there, and {@code findings.txt} is the report; one
 * that begins with {@code right} shows how it is mended. {@code history.txt} is a recipe that the base goes through before
 * those files are laid over it; {@code recipe.txt} makes afterwards what cannot be kept as a file.
 */
record RuleCase(String rule, String name, Path folder) {

    static final Path ROOT = Path.of("src/test/resources/cases");

    /** Which rules are tried: mutation testing of one check asks for those only that it is about. */
    private static final Pattern WANTED = Pattern.compile(System.getProperty("clausebook.rules", ".*"));

    private static final String REPORT = "findings.txt";
    private static final String RECIPE = "recipe.txt";
    private static final String HISTORY = "history.txt";

    /** All cases, by rule and name. */
    static List<RuleCase> all() throws IOException {
        return folders(ROOT.resolve("rules"))
                .filter(rule -> WANTED.matcher(name(rule)).matches())
                .flatMap(rule -> folders(rule).map(folder -> new RuleCase(name(rule), name(folder), folder)))
                .toList();
    }

    boolean isWrong() {
        return name.matches("wrong(-.+)?");
    }

    boolean isRight() {
        return name.matches("right(-.+)?");
    }

    Path report() {
        return folder.resolve(REPORT);
    }

    boolean hasRecipe() {
        return Files.exists(folder.resolve(RECIPE)) || Files.exists(folder.resolve(HISTORY));
    }

    Recipe recipe() throws IOException {
        return recipe(RECIPE);
    }

    Recipe history() throws IOException {
        return recipe(HISTORY);
    }

    private Recipe recipe(String name) throws IOException {
        Path file = folder.resolve(name);
        return Recipe.parse(Files.exists(file) ? Files.readString(file) : "");
    }

    /** The files that are part of the repository, as paths from its root, sorted. */
    List<Path> files() throws IOException {
        return filesBelow(folder).stream()
                .filter(file -> !Set.of(REPORT, RECIPE, HISTORY).contains(file.toString()))
                .toList();
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    /** The name of the test. */
    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
