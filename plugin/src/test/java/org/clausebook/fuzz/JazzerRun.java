package org.clausebook.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.clausebook.source.Sha256;

/** One run of Jazzer over one door or several, in a process of its own: what fills the memory there does not end the tests. */
final class JazzerRun {

    private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";
    /** Classes whose branches it watches; those of others too, if it has the time to prepare them. */
    private static final String WATCHED = "org.clausebook.**";

    private static final String OTHERS = ":com.vladsch.flexmark.**:org.snakeyaml.**";

    /** Of a single input, in seconds: a guard against hanging. */
    private static final int PATIENCE = 60;

    private final List<Doors> doors;
    private final Path folder;
    private final Path work;

    /**
     * Prepares a run.
     *
     * @param folder what is found goes there, and the new inputs of a single door that led further, in {@code corpus}
     * @param work   an empty folder for all else
     */
    JazzerRun(List<Doors> doors, Path folder, Path work) {
        this.doors = List.copyOf(doors);
        this.folder = folder;
        this.work = work;
    }

    /**
     * What came of a run.
     *
     * @param inputs how many it let in at each door; nothing if it did not come to its end
     * @param found  the file with the input that did harm
     * @param words  what it said
     */
    record Result(int exit, Map<Doors, Long> inputs, Optional<Path> found, String words) {}

    /**
     * Runs it.
     *
     * @param seed    of its choices
     * @param seconds how long, or 0 for as many inputs as the doors say
     */
    Result run(long seed, int seconds) throws IOException, InterruptedException {
        Path log = Files.createDirectories(folder).resolve("log.txt");
        Process process = new ProcessBuilder(command(seed, seconds)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(seconds + 600L, TimeUnit.SECONDS)) {
                throw new IOException("Jazzer did not come to an end: " + log);
            }
        } finally {
            process.destroyForcibly();
        }
        int exit = process.exitValue();
        return new Result(exit, inputs(), exit == 0 ? Optional.empty() : found(), Files.readString(log, StandardCharsets.UTF_8));
    }

    private List<String> command(long seed, int seconds) throws IOException {
        boolean isShort = seconds == 0;
        String watched = isShort ? WATCHED : WATCHED + OTHERS;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-Xss1m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", classPath(), DRIVER,
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + work + " " + doors.stream().map(Doors::word).collect(Collectors.joining(" ")),
                "--instrumentation_includes=" + watched,
                "--custom_hook_includes=" + watched,
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + "/",
                "-dict=" + FuzzInputs.FOLDER.resolve("signs.dict"),
                "-timeout=" + PATIENCE, "-max_len=4096", "-print_final_stats=1", "-seed=" + seed));
        if (isShort) {
            command.add(1, "-XX:TieredStopAtLevel=1"); // it ends before better code would pay
        }
        command.add(isShort ? "-runs=" + doors.stream().mapToLong(Doors::inputs).sum() : "-max_total_time=" + seconds);
        // A short run is the same every time, and so goes on from nothing that another one has found.
        command.add(Files.createDirectories((isShort ? work : folder).resolve("corpus")).toString());
        command.add(kept().toString());
        return command;
    }

    /** The folder of the inputs that are kept. Those of several doors begin with a byte that says which. */
    private Path kept() throws IOException {
        if (doors.size() == 1) {
            return FuzzInputs.of(doors.get(0));
        }
        Path kept = Files.createDirectory(work.resolve("kept"));
        for (int i = 0; i < doors.size(); i++) {
            for (Path input : FuzzInputs.all(doors.get(i))) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.write(i);
                bytes.write(Files.readAllBytes(input));
                Files.write(kept.resolve(doors.get(i).word() + "-" + input.getFileName()), bytes.toByteArray());
            }
        }
        return kept;
    }

    private Map<Doors, Long> inputs() throws IOException {
        Map<Doors, Long> inputs = new EnumMap<>(Doors.class);
        Path counts = work.resolve(FuzzTarget.COUNTS);
        if (Files.exists(counts)) {
            for (String line : Files.readAllLines(counts)) {
                inputs.put(Doors.of(line.split(" ")[0]), Long.valueOf(line.split(" ")[1]));
            }
        }
        return inputs;
    }

    /** Keeps the input that was let in last, under the word of its door and its digest. */
    private Optional<Path> found() throws IOException {
        Path last = work.resolve(FuzzTarget.LAST);
        if (!Files.exists(last)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(last);
        String word = new String(bytes, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
        byte[] input = Arrays.copyOfRange(bytes, Math.min(word.length() + 1, bytes.length), bytes.length);
        String name = word + "-" + Sha256.of(input).substring(0, 12);
        return Optional.of(Files.write(Files.createDirectories(folder.resolve("found")).resolve(name), input));
    }

    /** Surefire keeps the real one for itself. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
