package org.clausebook.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * Lets a process mount file systems that nobody else sees and that end with it, on Linux: as root, or in a user namespace of its
 * own. A container often allows neither, whoever the user is; no package that could be installed would change that, so the tests
 * are then skipped even where all tools are required.
 */
public final class OwnMounts {

    private static final List<List<String>> WAYS =
            List.of(List.of("--mount"), List.of("--mount", "--map-root-user"));

    private OwnMounts() {}

    /** The command that runs what follows it so, or ends the test as skipped. */
    public static List<String> require() throws IOException, InterruptedException {
        String unshare = Tool.require("unshare").toString();
        Path folder = Files.createTempDirectory("clausebook-mount");
        try {
            for (List<String> way : WAYS) {
                List<String> prefix = new ArrayList<>(List.of(unshare));
                prefix.addAll(way);
                List<String> attempt = new ArrayList<>(prefix);
                attempt.addAll(List.of("mount", "-t", "tmpfs", "none", folder.toString()));
                if (succeeds(attempt)) {
                    return prefix;
                }
            }
        } finally {
            Files.delete(folder);
        }
        System.err.println("this machine lets nobody mount a file system: the tests that need it are skipped");
        return Assumptions.abort("no mounts here");
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    /** Mounts, as {@code mount} does with these arguments. For a process that was started so. */
    public static void mount(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        run(command);
    }

    public static void unmount(Path folder) throws IOException, InterruptedException {
        run(List.of("umount", folder.toString()));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
    }

    /** A value that {@code stat -f} tells of a file system, such as {@code %f}, its free blocks. */
    public static long stat(String format, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("stat", "-f", "-c", format, folder.toString()).start();
        String value = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return Long.parseLong(value);
    }
}
