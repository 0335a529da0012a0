package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages import one another only as the table in {@code docs/architecture.md} allows. */
class PackageFlowTest {

    private static final Path SOURCES = Path.of("src/main/java/org/clausebook");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?:`(\\w+)`|(root)) \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern OWN_TYPE = Pattern.compile("\\borg\\.clausebook\\.(?:([a-z]+)\\.)?[A-Z]\\w*");

    /** Libraries that only one package may know, so that each could be replaced there. */
    private static final Map<String, String> ONLY_USER = Map.of(
            "com.vladsch.flexmark", "read",
            "org.snakeyaml", "read",
            "freemarker", "render",
            "com.fasterxml.jackson", "render",
            "org.apache.maven", "maven");

    @Test
    void packagesImportOnlyWhatTheTableAllows() throws IOException {
        Map<String, Set<String>> allowed = table();
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path file : sources()) {
            String from = packageOf(file);
            for (String to : matches(OWN_TYPE, code(file))) {
                if (!to.equals(from)) {
                    found.computeIfAbsent(from, p -> new TreeSet<>()).add(to);
                }
            }
        }
        assertThat(found.keySet()).isSubsetOf(allowed.keySet());
        found.forEach((from, to) -> assertThat(allowed.get(from)).as("imports of %s", from).containsAll(to));
    }

    @Test
    void everyPackageIsInTheTable() throws IOException {
        Set<String> packages = sources().stream().map(PackageFlowTest::packageOf).collect(Collectors.toSet());
        assertThat(table().keySet()).isEqualTo(packages);
    }

    @Test
    void theTableHasNoCycle() throws IOException {
        Map<String, Set<String>> left = new TreeMap<>(table());
        while (!left.isEmpty()) {
            Set<String> leaves = left.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().noneMatch(left::containsKey))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            assertThat(leaves).as("a package that imports none of %s", left.keySet()).isNotEmpty();
            left.keySet().removeAll(leaves);
        }
    }

    @Test
    void librariesHaveOneUser() throws IOException {
        for (Path file : sources()) {
            ONLY_USER.forEach((library, user) -> {
                if (!packageOf(file).equals(user)) {
                    assertThat(code(file)).as("%s", file).doesNotContain(library + ".");
                }
            });
        }
    }

    private static Map<String, Set<String>> table() throws IOException {
        String page = Files.readString(Path.of("../docs/architecture.md"));
        Map<String, Set<String>> table = new TreeMap<>();
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            String name = row.group(1) == null ? row.group(2) : row.group(1);
            table.put(name, Stream.of(row.group(3).split(",")).map(String::strip).filter(p -> !p.isEmpty()).collect(Collectors.toSet()));
        }
        return table;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The code without its comments: Javadoc may name whatever explains it. */
    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .map(match -> match.group(1) == null ? "root" : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(Path file) {
        Path folder = SOURCES.relativize(file).getParent();
        return folder == null ? "root" : folder.toString();
    }
}
