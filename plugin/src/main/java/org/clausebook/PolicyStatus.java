package org.clausebook;

import java.io.IOException;
import java.util.List;
import org.clausebook.page.Report;
import org.clausebook.page.ReportLimits;
import org.clausebook.render.StatusPrinter;

/** Says how the texts of all policies stand, and what to do next. */
public final class PolicyStatus {

    private PolicyStatus() {}

    /**
     * Looks at everything and writes nothing.
     *
     * @param clauses whether each clause is listed too
     * @throws IOException if a folder cannot be listed
     */
    public static StatusResult status(CompileRequest request, boolean clauses) throws IOException {
        RunReport kept = new RunReport(ReportLimits.OF_COUNTS);
        CompileResult result = PolicyCompiler.check(request, kept);
        if (!kept.isOpened()) {
            return new StatusResult(result.findings(), List.of());
        }
        Report report = kept.of(result);
        return new StatusResult(List.of(), StatusPrinter.lines(report, clauses));
    }
}
