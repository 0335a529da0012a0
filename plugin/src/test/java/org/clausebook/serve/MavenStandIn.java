package org.clausebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.DiffRequest;
import org.clausebook.Gate;
import org.clausebook.Outcome;
import org.clausebook.PolicyCompiler;
import org.clausebook.PolicyDiff;
import org.clausebook.PolicyState;
import org.clausebook.PolicyStatus;
import org.clausebook.Reports;
import org.clausebook.RunReport;
import org.clausebook.ServerSettings;
import org.clausebook.StatusResult;
import org.clausebook.finding.FindingPrinter;

/**
 * The command {@code mvn} of a pipeline, while the plugin that it would load is still being built: the same goals and parameters, in
 * a process of its own. Whatever it does not know is a mistake of the pipeline. The day is that of {@code CLAUSEBOOK_DAY}.
 */
final class MavenStandIn {

    private final Path source;
    private final Map<String, String> properties;

    private MavenStandIn(Path source, Map<String, String> properties) {
        this.source = source;
        this.properties = properties;
    }

    /** @param words of the command line, without {@code mvn} */
    public static void main(String[] words) throws Exception {
        Map<String, String> properties = new HashMap<>();
        Optional<Path> log = Optional.empty();
        String folder = ".";
        String goal = "";
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "-B", "-ntp" -> { }
                case "-f" -> folder = words[++i];
                case "-l" -> log = Optional.of(Path.of(words[++i]));
                default -> {
                    if (words[i].startsWith("-Dpolicy.")) {
                        String[] parts = words[i].substring(2).split("=", 2);
                        properties.put(parts[0], parts[1]);
                    } else if (words[i].startsWith("policy:") && goal.isEmpty()) {
                        goal = words[i];
                    } else {
                        throw new IllegalArgumentException(words[i]);
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of("Scanning for projects...", "Clausebook 1"));
        boolean refused = new MavenStandIn(Path.of(folder).toAbsolutePath(), properties).run(goal, lines);
        lines.add("-".repeat(72));
        String text = String.join("", lines.stream().map(line -> "[INFO] " + line + "\n").toList());
        if (log.isPresent()) {
            Files.writeString(log.get(), text);
        } else {
            System.out.print(text);
        }
        System.exit(refused ? 1 : 0);
    }

    private boolean run(String goal, List<String> lines) throws Exception {
        Path target = source.resolve("target");
        Outcome outcome = switch (goal) {
            case "policy:check" -> reported(target, false);
            case "policy:compile" -> reported(target, true);
            case "policy:diff" -> PolicyDiff.diff(new DiffRequest(request(), Optional.empty(), Optional.empty(), PolicyState.WORKING,
                    DiffRequest.Form.valueOf(take("format").toUpperCase(Locale.ROOT)), false, Optional.of(source.resolve(take("diffFile")))));
            case "policy:status" -> PolicyStatus.status(request(), false);
            default -> throw new IllegalArgumentException(goal);
        };
        if (!properties.isEmpty()) {
            throw new IllegalArgumentException(goal + " does not have " + properties.keySet());
        }
        outcome.findings().forEach(finding -> lines.addAll(FindingPrinter.print(finding).lines().toList()));
        if (outcome instanceof StatusResult status) {
            lines.addAll(status.lines());
        }
        return outcome.isRefused();
    }

    private CompileResult reported(Path target, boolean writes) throws IOException {
        if (writes && !take("clean").equals("true")) {
            throw new IllegalArgumentException("what is published has to be built clean");
        }
        RunReport report = new RunReport();
        CompileResult result = writes ? PolicyCompiler.compile(request(), report) : PolicyCompiler.check(request(), report);
        Reports.write(target.resolve("clausebook-reports"), result, report, "1");
        if (result.hosting().isPresent()) {
            ServerSettings.write(target.resolve("clausebook-servers"), result.hosting().get());
        }
        return result;
    }

    private CompileRequest request() {
        String locks = properties.containsKey("policy.locks") ? take("locks") : "";
        String gate = properties.containsKey("policy.gate") ? take("gate") : "all";
        return new CompileRequest(
                source,
                source.resolveSibling("translations"),
                source.resolve("target/policy-site"),
                2,
                Optional.of(LocalDate.parse(System.getenv("CLAUSEBOOK_DAY"))),
                Gate.valueOf(gate.toUpperCase(Locale.ROOT)),
                false,
                locks.isEmpty() ? List.of() : List.of(locks.split(",")).stream().map(Path::of).toList());
    }

    private String take(String name) {
        return Optional.ofNullable(properties.remove("policy." + name)).orElseThrow(() -> new IllegalArgumentException("no policy." + name));
    }
}
