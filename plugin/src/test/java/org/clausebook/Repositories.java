package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.finding.FindingPrinter;

/** Repositories of policies for tests: where the cases lie, how to copy one, how to compile it. */
public final class Repositories {

    /** The folder of all cases. Tests run in the module's folder. */
    public static final Path CASES = Path.of(System.getProperty("clausebook.cases", "src/test/resources/cases"));

    private Repositories() {}

    /** A request for a repository of the usual layout. */
    public static CompileRequest request(Path repository, Path output, int threads) {
        return CompileRequest.of(
                repository.resolve("policy-source"), repository.resolve("translations"), output, threads);
    }

    /** Lays a folder over another, which need not exist. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report as printed, every line ended by LF. */
    public static String report(CompileResult result) {
        return result.findings().stream()
                .map(finding -> FindingPrinter.print(finding) + "\n")
                .collect(Collectors.joining());
    }

    /** Every file in a folder, by its path; folders too, by a path with a slash at its end. */
    public static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                String path = folder.relativize(each).toString().replace('\\', '/');
                if (Files.isDirectory(each)) {
                    files.put(path + "/", "");
                } else {
                    files.put(path, new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
