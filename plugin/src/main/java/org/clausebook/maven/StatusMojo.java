package org.clausebook.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyStatus;
import org.clausebook.StatusResult;

/**
 * Says how the texts stand, by language and section: how many are translated, attested, stale, missing or have errors, and what
 * to do next. It writes nothing, and fails only if site.yaml cannot be used.
 */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends PolicyGoal<StatusResult> {

    /** Whether each clause is listed too. */
    @Parameter(property = "policy.details", defaultValue = "false")
    private boolean details;

    @Override
    StatusResult run(CompileRequest request) throws IOException {
        return PolicyStatus.status(request, details);
    }

    @Override
    String consequence() {
        return "; nothing could be looked at";
    }

    @Override
    void conclude(CompileRequest request, StatusResult result) {
        result.lines().forEach(getLog()::info);
    }
}
