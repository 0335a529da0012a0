package org.clausebook.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.PolicyCompiler;
import org.clausebook.RunReport;

/**
 * Checks the policies in all their languages and writes nothing but its reports. Every finding is reported, with file, line and column,
 * what is wrong and what to do; errors fail the build.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ReportingGoal {

    @Override
    CompileResult run(CompileRequest request, RunReport report) throws IOException {
        return PolicyCompiler.check(request, report);
    }

    @Override
    String consequence() {
        return "";
    }

    @Override
    String state() {
        return "A check touches no site";
    }

    @Override
    void conclude(CompileRequest request, CompileResult result) {
        getLog().info("Checked " + Words.count(result.policies(), "policy", "policies") + ": "
                + count(result));
    }
}
