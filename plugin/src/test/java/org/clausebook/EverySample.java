package org.clausebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.web.LongHistory;

/** Does in one process all that the goals do, with the shipped policy and with samples, for {@link RepeatableTest}. */
final class EverySample {

    /** Where the shipped policy and the samples lie, below the folder that a run is given. */
    static final String SHIPPED = "shipped";

    static final String SAMPLE = "three-policies";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String VERSION = "1.2.3";

    private final Path output;
    private final int threads;

    private EverySample(Path output, int threads) {
        this.output = output;
        this.threads = threads;
    }

    /** @param arguments the folder of what is read, that of what is written, how many threads work */
    public static void main(String[] arguments) throws Exception {
        EverySample all = new EverySample(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        Path input = Path.of(arguments[0]);
        all.publish(input.resolve(SHIPPED), DAY);
        all.publish(input.resolve(SAMPLE), DAY);
        all.publish(LongHistory.in(all.output.resolve("history")), LocalDate.parse(LongHistory.DAY));
        all.compare();
        all.attest();
    }

    /** Site, reports, what stands beside the site, and what is said on the terminal. */
    private void publish(Path repository, LocalDate day) throws IOException {
        Path to = Files.createDirectories(output.resolve("of-" + repository.getFileName()));
        CompileRequest all = Repositories.request(repository, to.resolve("site"), threads);
        CompileRequest request = new CompileRequest(
                all.source(), all.translations(), all.output(), threads, Optional.of(day), Gate.ALL, true, List.of());
        RunReport kept = new RunReport();
        CompileResult result = PolicyCompiler.compile(request, kept);
        Reports.write(to.resolve("reports"), result, kept, VERSION);
        LinksForOthers.write(to.resolve("links.html"), result.links());
        ServerSettings.write(to.resolve("servers"), result.hosting().orElseThrow());
        write(to.resolve("findings.txt"), Repositories.report(result));
        write(to.resolve("status.txt"), String.join("\n", PolicyStatus.status(request, true).lines()));
    }

    /** Releases editions and compares them with the working text, in every form. */
    private void compare() throws Exception {
        DiffRepository repository = DiffRepository.lay(output.resolve("compared"));
        for (DiffRequest.Form form : DiffRequest.Form.values()) {
            write(output.resolve("diff." + form.word()), PolicyDiff.diff(repository.request("", "working", form)).text());
        }
    }

    private void attest() throws Exception {
        ReleaseRepository repository = ReleaseRepository.in(Files.createDirectories(output.resolve("attested")));
        repository.write(ReleaseRepository.SITE, repository.text(ReleaseRepository.SITE) + "people: { counsel: Counsel }\n");
        repository.edit(ReleaseRepository.EN, "30 days", "31 days");
        CompileRequest project = repository.on(LongHistory.DAY);
        PolicyAttest.attest(new AttestRequest(project, Optional.empty(), Optional.of("ru"), List.of("scope"), false,
                Optional.empty(), Optional.of("counsel"), Optional.empty(), false));
        write(output.resolve("attested.txt"), ReleaseRepository.report(PolicyCompiler.check(project).findings()));
        write(output.resolve("self-test.txt"), PolicySelfTest.run(new SelfTestRequest(project, 1, 1)).text());
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
