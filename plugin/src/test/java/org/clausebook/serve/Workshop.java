package org.clausebook.serve;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.Repositories;
import org.clausebook.tools.Tool;

/**
 * A repository that people push to, a machine of CI, and a web server's folder, all of them in one folder. The machine has the real
 * {@code git}, {@code curl} and {@code tar}; its {@code mvn} stands in for Maven, its {@code ssh} goes no further than this
 * folder, its {@code gh} writes the comment into a file.
 */
final class Workshop {

    /** As the real one: whole lines, no line ends of Windows, and nobody else may read it. Leaves the last word as the first. */
    private static final String TAKES_NO_DAMAGED_KEY = """
            while [ $# -gt 1 ]; do
                if [ "$1" = -i ]; then key=$2; fi
                shift
            done
            if [ -n "$(tail -c 1 "$key")" ] || grep -q "$(printf '\\r')" "$key" || [ "$(stat -c %a "$key")" != 600 ]; then
                echo "Load key: error in libcrypto" >&2
                exit 255
            fi
            """;

    private final Path folder;
    private final Path tools;
    private int clones;

    private Workshop(Path folder) {
        this.folder = folder;
        this.tools = folder.resolve("tools");
    }

    /** Lays it, with a first commit of the policies and the pipelines' scripts. */
    static Workshop lay(Path folder, String address) throws IOException {
        List.of("bash", "git", "curl", "tar", "flock").forEach(Tool::require);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Workshop workshop = new Workshop(folder);
        workshop.tool("mvn", "exec \"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" -Xshare:auto -XX:TieredStopAtLevel=1 -cp \""
                + System.getProperty("java.class.path") + "\" " + MavenStandIn.class.getName() + " \"$@\"");
        workshop.tool("ssh", TAKES_NO_DAMAGED_KEY + "SSH_ORIGINAL_COMMAND=$1 exec sh '" + workshop.server().resolve("publish.sh")
                + "' publish '" + workshop.server() + "'");
        workshop.tool("gh", "for word; do last=$word; done\nexec cp \"$last\" '" + workshop.comment() + "'");
        Files.createDirectories(workshop.server());
        Files.copy(Pipeline.FOLDER.resolve("publish.sh"), workshop.server().resolve("publish.sh"));
        workshop.firstCommit(address);
        return workshop;
    }

    private void firstCommit(String address) throws IOException {
        Repositories.copy(Repositories.CASES.resolve("sites/editions/in"), desk());
        Path settings = desk().resolve("policy-source/site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^address: .*$", "address: " + address));
        Files.createDirectories(desk().resolve("ci"));
        for (String script : List.of("publish.sh", "locks.sh", "readers.sh")) {
            Files.copy(Pipeline.FOLDER.resolve(script), desk().resolve("ci").resolve(script));
        }
        Files.writeString(desk().resolve(".gitignore"), "target/\n");
        must(folder, "git init -q --bare -b main origin.git && git init -q -b main desk && cd desk && git remote add origin ../origin.git"
                + " && git add -A && git commit -qm 'The policies' && git push -q -u origin main");
    }

    /** Where people work. */
    Path desk() {
        return folder.resolve("desk");
    }

    /** The folder that publications go to. */
    Path server() {
        return folder.resolve("server");
    }

    /** What the pipeline has written below the merge request. */
    Path comment() {
        return folder.resolve("comment.md");
    }

    /** What a job starts with: a clone of its own, at a branch. */
    Path checkout(String branch) throws IOException {
        Path clone = folder.resolve("clone-" + ++clones);
        must(folder, "git clone -q -b " + branch + " origin.git " + clone.getFileName());
        return clone;
    }

    /** What came of a script. */
    record Result(int status, String output) {

        boolean failed() {
            return status != 0;
        }
    }

    /** Runs a script that is to go well. */
    String must(Path where, String script) throws IOException {
        Result result = run(where, script, Map.of());
        if (result.failed()) {
            throw new AssertionError(script + "\n" + result.output());
        }
        return result.output();
    }

    /** Runs a script as CI does: the first command that fails ends it. */
    Result run(Path where, String script, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-eo", "pipefail", "-c", script).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment(environment));
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", tools + File.pathSeparator + System.getenv("PATH"),
                "HOME", folder.toString(),
                "LC_ALL", "C.UTF-8",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "A lawyer",
                "GIT_AUTHOR_EMAIL", "lawyer@policy.example",
                "GIT_COMMITTER_NAME", "A lawyer",
                "GIT_COMMITTER_EMAIL", "lawyer@policy.example"));
        environment.putAll(new TreeMap<>(more));
        return environment;
    }

    private void tool(String name, String script) throws IOException {
        Files.createDirectories(tools);
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
