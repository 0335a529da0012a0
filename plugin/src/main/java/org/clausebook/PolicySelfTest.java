package org.clausebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.check.AttestationCheck;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.harm.Harm;
import org.clausebook.harm.Injection;
import org.clausebook.harm.Injector;
import org.clausebook.model.Outline;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.page.SelfTestReport;
import org.clausebook.render.SelfTestText;
import org.clausebook.resolve.References;

/**
 * Tries the checks on somebody's own texts: puts defects into them, one at a time and never on the disk, and counts which
 * are found.
 *
 * <p>Editions are left out, and so is whatever is only found because an attestation no longer fits, except where that is
 * what is tried: each defect is treated as if somebody had attested it.
 */
public final class PolicySelfTest {

    private final SelfTestRequest request;
    private final SourceFolders folders;
    private final Findings findings = new Findings();
    private final Map<Harm, Tally> tallies = new EnumMap<>(Harm.class);
    private final Map<Rule, Integer> caughtBy = new TreeMap<>();
    private final Map<Rule, List<Finding>> alarms = new TreeMap<>();

    private PolicySelfTest(SelfTestRequest request) throws IOException {
        this.request = request;
        this.folders = SourceFolders.of(request.project().source(), request.project().translations());
    }

    /** What became of the places of one harm. */
    private static final class Tally {
        private int tried;
        private int caught;
        private int seen;
        private final List<SelfTestReport.Missed> missed = new ArrayList<>();
    }

    /** What one defect led to: findings that the sound text does not give. */
    private record Trial(Injection injection, String text, List<Finding> fresh) {}

    /**
     * Tries all policies, or says why that is not possible: a text that cannot be read has to be mended first.
     *
     * @throws IOException if a folder cannot be read
     */
    public static SelfTestResult run(SelfTestRequest request) throws IOException {
        return new PolicySelfTest(request).run();
    }

    private SelfTestResult run() throws IOException {
        Optional<Project> opened = Project.open(request.project(), folders, findings);
        if (opened.isEmpty() || findings.hasErrors()) {
            return new SelfTestResult(findings.sorted(), Optional.empty(), "");
        }
        Project project = opened.get();
        try (Workers workers = new Workers(request.project().threads())) {
            List<Outline> outlines = project.outlines(workers);
            for (PolicyConfig config : project.site().policies()) {
                policy(project, config, outlines, workers);
            }
        }
        List<Finding> broken = findings.sorted().stream().filter(Finding::preventsComparison).toList();
        if (!broken.isEmpty()) {
            return new SelfTestResult(broken, Optional.empty(), "");
        }
        SelfTestReport report = report();
        return new SelfTestResult(List.of(), Optional.of(report), SelfTestText.of(report));
    }

    private void policy(Project project, PolicyConfig config, List<Outline> outlines, Workers workers)
            throws IOException {
        References references = new References(project.site(), outlines);
        Examination sound = Examination.ofWorkingText(project, config, references);
        List<Finding> usual = sound.working().sorted();
        findings.addAll(usual);
        usual.forEach(finding -> alarms.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
        if (usual.stream().anyMatch(Finding::preventsComparison)) {
            return;
        }
        Policy policy = sound.policy().orElseThrow();
        List<Injection> injections = Injector.inject(policy, project.terms().of(config.id()), request.most(), request.seed()).values().stream()
                .flatMap(List::stream)
                .filter(injection -> !injection.harm().isAboutAttestations() || project.site().asksForAttestations())
                .toList();
        workers.each(injections, injection -> tried(project, config, outlines, policy, injection, usual))
                .forEach(this::count);
    }

    private static Trial tried(
            Project project,
            PolicyConfig config,
            List<Outline> outlines,
            Policy policy,
            Injection injection,
            List<Finding> usual) {
        PolicyText text = policy.texts().stream()
                .filter(one -> one.language().tag().equals(injection.language()))
                .findFirst()
                .orElseThrow();
        String sound = text.file().text();
        Project harmed = project.with(text.file().path(), injection.into(sound));
        List<Outline> others = new ArrayList<>(outlines);
        others.removeIf(outline -> outline.policy().equals(config.id()));
        harmed.outline(config.id()).ifPresent(others::add);
        References references = new References(project.site(), others);
        List<Finding> found = Examination.ofWorkingText(harmed, config, references).working().sorted();
        boolean attestations = injection.harm().isAboutAttestations();
        Set<String> known = new HashSet<>();
        usual.forEach(finding -> known.add(key(finding)));
        List<Finding> fresh = found.stream()
                .filter(finding -> attestations == AttestationCheck.RULES.contains(finding.rule()))
                .filter(finding -> !known.contains(key(finding)))
                .toList();
        return new Trial(injection, sound, fresh);
    }

    private static String key(Finding finding) {
        return finding.rule().id() + " " + finding.at().path() + " " + finding.message();
    }

    private void count(Trial trial) {
        Injection injection = trial.injection();
        Severity expected = injection.harm().expected();
        Tally tally = tallies.computeIfAbsent(injection.harm(), harm -> new Tally());
        tally.tried++;
        tally.seen += trial.fresh().isEmpty() ? 0 : 1;
        boolean caught = trial.fresh().stream().anyMatch(finding -> !expected.isGraverThan(finding.severity()));
        if (caught) {
            tally.caught++;
        } else {
            tally.missed.add(new SelfTestReport.Missed(
                    injection.language(),
                    injection.clause(),
                    trial.text().substring(injection.from(), injection.to()),
                    injection.instead()));
        }
        trial.fresh().stream().map(Finding::rule).distinct().forEach(rule -> caughtBy.merge(rule, 1, Integer::sum));
    }

    private SelfTestReport report() {
        List<SelfTestReport.HarmRow> harms = new ArrayList<>();
        tallies.forEach((harm, tally) -> harms.add(new SelfTestReport.HarmRow(
                harm.id(), harm.description(), harm.expected(), tally.tried, tally.caught, tally.seen, tally.missed)));
        Set<Rule> rules = new HashSet<>(caughtBy.keySet());
        rules.addAll(alarms.keySet());
        List<SelfTestReport.RuleRow> rows = rules.stream()
                .sorted()
                .map(rule -> {
                    List<Finding> found = alarms.getOrDefault(rule, List.of());
                    return new SelfTestReport.RuleRow(
                            rule,
                            caughtBy.getOrDefault(rule, 0),
                            found.size(),
                            found.stream().findFirst().map(FindingPrinter::print));
                })
                .toList();
        return new SelfTestReport(harms, rows);
    }
}
