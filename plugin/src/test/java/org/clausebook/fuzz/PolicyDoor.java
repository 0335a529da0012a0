package org.clausebook.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.PolicyCompiler;

/** A file of a policy, in every language at once so that the comparison of languages gets to see it, goes through all checks. */
final class PolicyDoor implements Door {

    private static final List<String> FILES =
            List.of(Workspace.TEXT, "translations/ru/privacy.md", "translations/en/privacy.md");

    private final Workspace workspace;

    PolicyDoor(Path folder) throws IOException {
        this.workspace = Workspace.in(folder);
    }

    @Override
    public void enter(byte[] input) throws IOException {
        for (String file : FILES) {
            workspace.write(file, input);
        }
        workspace.assertPlaces(PolicyCompiler.check(workspace.request()).findings());
    }
}
