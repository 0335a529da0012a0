package org.clausebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.DatedLock;
import org.clausebook.edition.OtherLocks;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Severity;
import org.clausebook.model.PolicyConfig;
import org.clausebook.page.DiffReport;
import org.clausebook.render.DiffPrinter;
import org.clausebook.resolve.References;
import org.clausebook.site.WholeFile;

/**
 * Compares two states of policies, as a rule the edition in force and the working text: read and checked as in every build,
 * held against each other in every language, and written for a terminal, a merge request or a program.
 */
public final class PolicyDiff {

    private final DiffRequest request;
    private final SourceFolders folders;
    private final Findings findings = new Findings();

    private PolicyDiff(DiffRequest request) throws IOException {
        this.request = request;
        this.folders = SourceFolders.of(request.project().source(), request.project().translations());
    }

    /**
     * Compares, or says what is wrong with the texts.
     *
     * @throws DiffRefusedException if there is no such policy or edition, or if the later state is the earlier one
     * @throws IOException          if the file cannot be written; an earlier one stays as it was
     */
    public static DiffResult diff(DiffRequest request) throws IOException, DiffRefusedException {
        return new PolicyDiff(request).run();
    }

    private DiffResult run() throws IOException, DiffRefusedException {
        Optional<Project> project = Project.open(request.project(), folders, findings);
        if (project.isEmpty() || findings.hasErrors()) {
            return refused();
        }
        List<Examination> examined = examine(project.get());
        if (findings.hasErrors()) {
            return refused();
        }
        DiffReport report = new StatesCompared(project.get(), request).report(examined);
        String text = print(report);
        if (request.file().isPresent()) {
            WholeFile.replace(request.file().get(), text.getBytes(StandardCharsets.UTF_8));
        }
        return new DiffResult(List.of(), text);
    }

    /** Reads what is compared and no more: the working text may have errors if it is not. */
    private List<Examination> examine(Project project) throws IOException, DiffRefusedException {
        boolean working = request.to().equals(PolicyState.WORKING)
                || request.from().filter(PolicyState.WORKING::equals).isPresent();
        List<Examination> examined = new ArrayList<>();
        try (Workers workers = new Workers(request.project().threads())) {
            List<PolicyConfig> policies = policies(project);
            if (working) {
                References references = new References(project.site(), project.outlines(workers));
                examined.addAll(workers.each(policies, policy -> Examination.of(project, policy, references)));
            } else {
                examined.addAll(workers.each(policies, policy -> Examination.ofEditions(project, policy)));
            }
        }
        Map<String, DatedLock> locks = new TreeMap<>();
        for (Examination each : examined) {
            findings.addAll(each.frozen().sorted());
            // A policy that is only being drafted has nothing to be compared with: it must not stop the others.
            if (!each.released().editions().isEmpty()) {
                each.working().sorted().stream().filter(Finding::preventsComparison).forEach(findings::add);
            }
            locks.put(each.config().id(), each.released().dated());
        }
        OtherLocks.read(folders.tree(), request.project().locks()).compare(project.site(), locks, findings);
        return examined;
    }

    private List<PolicyConfig> policies(Project project) throws DiffRefusedException {
        List<PolicyConfig> all = project.site().policies();
        if (request.policy().isEmpty()) {
            return all;
        }
        String wanted = request.policy().get();
        List<PolicyConfig> found = all.stream().filter(policy -> policy.id().equals(wanted)).toList();
        if (found.isEmpty()) {
            String known = String.join(", ", all.stream().map(PolicyConfig::id).toList());
            throw new DiffRefusedException("the site has no policy \"" + wanted + "\"; it has " + known);
        }
        return found;
    }

    private DiffResult refused() {
        List<Finding> errors = findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new DiffResult(errors, "");
    }

    private String print(DiffReport report) {
        return switch (request.form()) {
            case TEXT -> DiffPrinter.text(report, request.colour());
            case MARKDOWN -> DiffPrinter.markdown(report);
            case JSON -> DiffPrinter.json(report);
        };
    }

}
