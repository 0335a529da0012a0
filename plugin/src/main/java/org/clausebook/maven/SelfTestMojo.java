package org.clausebook.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.clausebook.CompileRequest;
import org.clausebook.PolicySelfTest;
import org.clausebook.SelfTestRequest;
import org.clausebook.SelfTestResult;

/**
 * Tries the checks on your own texts: puts one defect at a time into them (another digit, a lost sentence, a letter of another
 * alphabet …), never on the disk, and prints how many of each kind are found, and how many findings the texts give as they
 * are.
 */
@Mojo(name = "self-test", threadSafe = true)
public final class SelfTestMojo extends PolicyGoal<SelfTestResult> {

    /** In how many places, for each kind of defect and each language. */
    @Parameter(property = "policy.tries", defaultValue = "20")
    private int tries;

    /** A number that decides which places: the same number, the same places. */
    @Parameter(property = "policy.seed", defaultValue = "1")
    private long seed;

    @Override
    SelfTestResult run(CompileRequest request) throws IOException {
        return PolicySelfTest.run(new SelfTestRequest(request, tries, seed));
    }

    @Override
    String consequence() {
        return "; mend the texts first, then try the checks on them";
    }

    @Override
    void conclude(CompileRequest request, SelfTestResult result) {
        result.text().lines().forEach(getLog()::info);
    }
}
