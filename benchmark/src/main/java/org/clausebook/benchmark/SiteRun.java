package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.PolicyCompiler;

/** One compilation in a process of its own; prints what it cost. */
final class SiteRun {

    /** A day on which every edition of the corpus is published. */
    static final LocalDate DAY = LocalDate.of(2040, 1, 1);

    private SiteRun() {}

    /** Arguments: repository, output, threads. */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        CompileRequest request = CompileRequest.of(
                        repository.resolve("policy-source"),
                        repository.resolve("translations"),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]))
                .on(DAY);
        long start = System.nanoTime();
        CompileResult result = PolicyCompiler.compile(request);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.findings().get(0).toString());
        }
        Figures.print(result.pages(), System.nanoTime() - start);
    }
}
