package org.clausebook.tools;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.PolicyCompiler;

/** Another process that runs a class of these tests; closing it ends it as {@code kill -9} does. */
public final class ChildJvm implements Closeable {

    private final Process process;
    private final BufferedReader answers;

    private ChildJvm(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /**
     * Starts it without the libraries, which not everyone may read.
     *
     * @param prefix a command that runs what follows it
     */
    public static ChildJvm start(List<String> prefix, Class<?> main, String... arguments) throws IOException {
        String classPath = locationOf(PolicyCompiler.class) + File.pathSeparator + locationOf(main);
        return start(command(prefix, classPath, List.of(), main, arguments));
    }

    /** Starts it with everything that these tests have. */
    public static ChildJvm startWhole(List<String> prefix, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        return start(command(prefix, System.getProperty("java.class.path"), options, main, arguments));
    }

    private static List<String> command(
            List<String> prefix, String classPath, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
                "-Dorg.freemarker.loggerLibrary=none"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static ChildJvm start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8"); // the system's words for what is wrong with a disk
        return new ChildJvm(builder.start());
    }

    /** Where a class was loaded from. */
    public static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next line that it prints; null once there are no more. */
    public String answer() throws IOException {
        return answers.readLine();
    }

    /** All that it still prints. */
    public String rest() {
        return answers.lines().collect(Collectors.joining("\n"));
    }

    /** Lets it go on that waits for its input to end. */
    public void goOn() throws IOException {
        process.getOutputStream().close();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for it to end by itself, and tells the code that it ends with. */
    public int exit() throws InterruptedException {
        return process.waitFor();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        answers.close();
    }
}
