package org.clausebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, BuiltSite> BUILT = new HashMap<>();

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
    static BuiltSite shipped() {
        return once("shipped", name -> {
            Path root = Path.of("..");
            return compile(
                    name, root.resolve("policy-source"), root.resolve("translations"), DAY, "https://sitronics-electro.com");
        });
    }

    /** A policy with a long history, one that is not in force yet, and one that was never released. */
    static BuiltSite history() {
        return once("history", name -> {
            Path repository = LongHistory.in(source(name));
            return compile(name, repository, LocalDate.parse(LongHistory.DAY), "https://policy.example");
        });
    }

    /** One of the cases of whole sites. */
    static BuiltSite ofCase(String sample) {
        return once(sample, name -> {
            Path repository = Repositories.CASES.resolve("sites").resolve(name).resolve("in");
            return compile(name, repository, DAY, "https://example.com" + (name.equals("three-policies") ? "/legal" : ""));
        });
    }

    /** The report of a run that found a great deal, as a site of one page. */
    static BuiltSite report() {
        return once("report", name -> {
            CompileRequest request = ReleaseRepository.in(source(name))
                    .edit(ReleaseRepository.EN, "30 days", "31 days")
                    .edit(ReleaseRepository.RU, "{{support}}", "{{suport}}")
                    .on(LongHistory.DAY);
            RunReport kept = new RunReport();
            CompileResult result = PolicyCompiler.check(request, kept);
            Reports.write(output(name), result, kept, "1.2.3");
            return new BuiltSite(name, output(name), "https://policy.example");
        });
    }

    /** How a site comes about. */
    interface Making {
        BuiltSite make(String name) throws IOException;
    }

    /** Makes a site, or gives the one of that name that was made before. */
    static synchronized BuiltSite once(String name, Making making) {
        if (!BUILT.containsKey(name)) {
            try {
                BUILT.put(name, making.make(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return BUILT.get(name);
    }

    /** Compiles a repository of the usual layout, drafts included. */
    static BuiltSite compile(String name, Path repository, LocalDate day, String address) throws IOException {
        return compile(name, repository.resolve("policy-source"), repository.resolve("translations"), day, address);
    }

    /** A folder for a site. */
    static Path output(String name) {
        return FOLDER.resolve(name);
    }

    /** A folder for a repository that a test writes. */
    static Path source(String name) {
        return FOLDER.resolve(name + "-source");
    }

    private static BuiltSite compile(String name, Path source, Path translations, LocalDate day, String address)
            throws IOException {
        Path output = output(name);
        CompileResult result = PolicyCompiler.compile(
                new CompileRequest(source, translations, output, 2, Optional.of(day), Gate.ALL, true, List.of()));
        if (result.isRefused()) {
            throw new IllegalStateException(name + ": " + Repositories.report(result));
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
