package org.clausebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.Gate;
import org.clausebook.PolicyCompiler;
import org.clausebook.ReleaseRepository;
import org.clausebook.Reports;
import org.clausebook.Repositories;
import org.clausebook.RunReport;

/** The sites that tests of finished pages look at; each is built once, when the first of them asks for it. */
final class SampleSites {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path FOLDER = temporary();

    private static BuiltSite shipped;
    private static BuiltSite history;
    private static BuiltSite report;

    private SampleSites() {}

    /** All that a visitor may meet. */
    static List<BuiltSite> all() {
        return List.of(history(), ofCase("three-policies"), ofCase("one-page"), HostileSites.markup(), shipped());
    }

    /** The text that most visitors come for, and with it a page of every other kind. */
    static List<SitePage> kinds() {
        return Kinds.of(shipped().page("kg/privacy"), all());
    }

    /** The policy that comes with the repository, with its working text as a draft. */
    static synchronized BuiltSite shipped() {
        if (shipped == null) {
            Path root = Path.of("..");
            shipped = compile(
                    "shipped",
                    root.resolve("policy-source"),
                    root.resolve("translations"),
                    DAY,
                    "https://sitronics-electro.com");
        }
        return shipped;
    }

    /** A policy with a long history, one that is not in force yet, and one that was never released. */
    static synchronized BuiltSite history() {
        if (history == null) {
            try {
                Path repository = LongHistory.in(FOLDER.resolve("history-source"));
                history = compile("history", repository, LocalDate.parse(LongHistory.DAY), "https://policy.example");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return history;
    }

    /** One of the cases of whole sites. */
    static BuiltSite ofCase(String name) {
        Path repository = Repositories.CASES.resolve("sites").resolve(name).resolve("in");
        return compile(name, repository, DAY, "https://example.com" + (name.equals("three-policies") ? "/legal" : ""));
    }

    /** The report of a run that found a great deal, as a site of one page. */
    static synchronized BuiltSite report() {
        if (report == null) {
            try {
                CompileRequest request = ReleaseRepository.in(FOLDER.resolve("report-source"))
                        .edit(ReleaseRepository.EN, "30 days", "31 days")
                        .edit(ReleaseRepository.RU, "{{support}}", "{{suport}}")
                        .on(LongHistory.DAY);
                RunReport kept = new RunReport();
                CompileResult result = PolicyCompiler.check(request, kept);
                Reports.write(FOLDER.resolve("report"), result, kept, "1.2.3");
                report = new BuiltSite("report", FOLDER.resolve("report"), "https://policy.example");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return report;
    }

    /** Compiles a repository of the usual layout, drafts included. */
    static BuiltSite compile(String name, Path repository, LocalDate day, String address) {
        return compile(name, repository.resolve("policy-source"), repository.resolve("translations"), day, address);
    }

    /** A folder for a repository that a test writes. */
    static Path source(String name) {
        return FOLDER.resolve(name + "-source");
    }

    private static BuiltSite compile(String name, Path source, Path translations, LocalDate day, String address) {
        Path output = FOLDER.resolve(name);
        if (Files.notExists(output)) {
            CompileRequest request = new CompileRequest(
                    source, translations, output, 2, Optional.of(day), Gate.ALL, true, List.of());
            try {
                CompileResult result = PolicyCompiler.compile(request);
                if (result.isRefused()) {
                    throw new IllegalStateException(name + ": " + Repositories.report(result));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new BuiltSite(name, output, address);
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("sample-sites");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
