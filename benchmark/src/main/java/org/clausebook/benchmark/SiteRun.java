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
        CompileRequest request =
                request(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        CompileResult result = PolicyCompiler.compile(request);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.findings().get(0).toString());
        }
        Figures.print(result.pages(), System.nanoTime() - start);
    }

    /** To build a repository of the usual layout. */
    static CompileRequest request(Path repository, Path output, int threads) {
        return CompileRequest.of(repository.resolve("policy-source"), repository.resolve("translations"), output, threads)
                .on(DAY);
    }
}
