package org.clausebook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a process of Java runs that must not notice it.
 *
 * @param java        its home
 * @param options     of its command line
 * @param locale      what the environment says of language and encoding: {@code C.UTF-8}
 * @param umask       which rights new files do not get
 * @param threads     how many work
 * @param backwards   whether what it reads was written in the reverse order, and long ago
 * @param folder      the name of the folder in which it reads and writes
 */
record Surroundings(
        Path java, List<String> options, String locale, String umask, int threads, boolean backwards, String folder) {

    private static final Path JAVAS = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    /** Those of this test, and one thread. */
    static final Surroundings PLAIN =
            new Surroundings(own(), List.of("-Duser.language=en"), "C.UTF-8", "022", 1, false, "plain");

    /** Every Java from 17 on that the machine has, each once; this one first. */
    static List<Path> javas() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(own()));
        if (Files.isDirectory(JAVAS)) {
            try (Stream<Path> found = Files.list(JAVAS)) {
                for (Path home : new TreeSet<>(found.toList())) {
                    if (isUsable(home) && homes.stream().noneMatch(home.toRealPath()::equals)) {
                        homes.add(home.toRealPath());
                    }
                }
            }
        }
        return homes;
    }

    private static Path own() {
        try {
            return Path.of(System.getProperty("java.home")).toRealPath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isUsable(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(release)
                && Files.readAllLines(release).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .anyMatch(line -> Integer.parseInt(line.split("[\".]")[1]) >= OLDEST);
    }

    /** The command that runs a class of the tests here; a shell sets the rights. */
    ProcessBuilder run(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        command.addAll(List.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dorg.freemarker.loggerLibrary=none", "-Dclausebook.cases=" + Repositories.CASES.toAbsolutePath()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("LC_ALL", locale);
        return process;
    }

    /** Absolute, for whoever runs elsewhere. */
    private static String classPath() {
        return String.join(File.pathSeparator, Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .toList());
    }
}
