package org.clausebook.tools;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/**
 * The programs that tests start: browsers and web servers, which come from the system's packages and not with the build.
 *
 * <p>Where one is missing, the tests that need it are skipped, and a line says so. In CI, which installs them all,
 * {@code -Dclausebook.tools=required} makes that a failure: tests that nobody runs prove nothing.
 */
public final class Tool {

    /** Servers stand where only the administrator's path leads. */
    private static final List<String> BEYOND_THE_PATH = List.of("/usr/local/sbin", "/usr/sbin", "/sbin");

    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Tool() {}

    /**
     * Finds a program, or ends the test that asks for it: as skipped, or as failed where all tools are required.
     *
     * @param name       of the program, {@code nginx}, which is also what the message calls it
     * @param alsoCalled the names that it has on other systems, in the order in which to look for them
     * @return where it is
     */
    public static Path require(String name, String... alsoCalled) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(List.of(alsoCalled));
        Optional<Path> found = names.stream().flatMap(each -> find(each).stream()).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String missing = name + " is not installed";
        if ("required".equals(System.getProperty("clausebook.tools"))) {
            return fail(missing + ", and -Dclausebook.tools=required asks for it");
        }
        if (SAID.add(name)) {
            System.err.println(missing + ": the tests that need it are skipped");
        }
        Assumptions.abort(missing);
        throw new AssertionError("unreachable: the assumption was just refused");
    }

    private static Optional<Path> find(String name) {
        List<String> folders = new ArrayList<>(List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)));
        folders.addAll(BEYOND_THE_PATH);
        return folders.stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
