package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of Jazzer over a door, in a process of its own: what fills the memory there does not end the tests. */
final class JazzerRun {

    private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";
    /** Classes whose branches it watches; those of others too, if it has the time to prepare them. */
    private static final String WATCHED = "org.clausebook.**";

    private static final String OTHERS = ":com.vladsch.flexmark.**:org.snakeyaml.**";

    private static final Pattern DONE = Pattern.compile("Done ([0-9]+) runs in ([0-9]+) second");
    /** Of a single input, in seconds: a guard against hanging. */
    private static final int PATIENCE = 60;

    private final Doors door;
    private final Path folder;
    private final Path log;

    /** @param folder where it puts what it makes: new inputs in {@code corpus}, those that do harm in {@code found} */
    JazzerRun(Doors door, Path folder) {
        this.door = door;
        this.folder = folder;
        this.log = folder.resolve("log.txt");
    }

    /**
     * What came of a run.
     *
     * @param inputs how many it tried
     * @param found  files with inputs that did harm
     * @param words  what it said
     */
    record Result(int exit, long inputs, List<Path> found, String words) {}

    /**
     * Runs it.
     *
     * @param seed    of its choices
     * @param seconds how long, or 0 for as many inputs as the door says
     * @param work    an empty folder for the door itself
     */
    Result run(long seed, int seconds, Path work) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path found = Files.createDirectories(folder.resolve("found"));
        String watched = seconds == 0 ? WATCHED : WATCHED + OTHERS;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-Xss1m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", classPath(), DRIVER,
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + door.word() + " " + work,
                "--instrumentation_includes=" + watched,
                "--custom_hook_includes=" + watched,
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-dict=" + FuzzInputs.FOLDER.resolve("signs.dict"),
                "-timeout=" + PATIENCE, "-max_len=4096", "-print_final_stats=1", "-seed=" + seed));
        if (seconds == 0) {
            command.add(1, "-XX:TieredStopAtLevel=1"); // it ends before better code would pay
        }
        command.add(seconds == 0 ? "-runs=" + door.inputs() : "-max_total_time=" + seconds);
        command.add(corpus.toString());
        command.add(FuzzInputs.of(door).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(seconds + 600L, TimeUnit.SECONDS)) {
                throw new IOException("Jazzer did not come to an end: " + log);
            }
        } finally {
            process.destroyForcibly();
        }
        String words = Files.readString(log, StandardCharsets.UTF_8);
        Matcher done = DONE.matcher(words);
        return new Result(process.exitValue(), done.find() ? Long.parseLong(done.group(1)) : -1, files(found), words);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Surefire keeps the real one for itself. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
