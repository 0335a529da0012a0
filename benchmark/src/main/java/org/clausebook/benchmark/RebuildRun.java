package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.clausebook.BuildTrace;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.EarlierBuild;
import org.clausebook.PolicyCompiler;
import org.clausebook.Reports;
import org.clausebook.RunReport;

/** One build in a process of its own, with its reports, that uses what the last one has left as the goal does; prints what it cost. */
final class RebuildRun {

    private RebuildRun() {}

    /** Arguments: repository, output, whether everything is made anew. */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]);
        Path reports = output.resolveSibling("reports");
        boolean anew = Boolean.parseBoolean(arguments[2]);
        CompileRequest request = SiteRun.request(Path.of(arguments[0]), output, 2);
        long start = System.nanoTime();
        EarlierBuild earlier = new EarlierBuild(request, Reports.files(reports));
        Optional<CompileResult> same = anew ? Optional.empty() : earlier.recall();
        CompileResult result = same.isPresent() ? same.get() : build(request, reports, earlier, anew);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.findings().get(0).toString());
        }
        Figures.print(result.site().orElseThrow().created() + result.site().get().changed(), System.nanoTime() - start);
    }

    private static CompileResult build(CompileRequest request, Path reports, EarlierBuild earlier, boolean anew)
            throws IOException {
        BuildTrace trace = earlier.begin(anew);
        RunReport report = RunReport.ofPage();
        CompileResult result = PolicyCompiler.compile(request, report, trace);
        Reports.write(reports, result, report, "benchmark");
        earlier.keep(result, trace);
        return result;
    }
}
