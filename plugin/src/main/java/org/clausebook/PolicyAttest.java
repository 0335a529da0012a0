package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.attest.Attestation;
import org.clausebook.attest.Attestations;
import org.clausebook.attest.AttestedFile;
import org.clausebook.attest.Meaning;
import org.clausebook.attest.Standing;
import org.clausebook.attest.Standings;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Severity;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/**
 * Records that a person has found clauses, and what they print by name, to say the same in a translation as in the drafting
 * language: the texts are read and checked as in every build, what is meant is looked up, and only then a line is written for each.
 */
public final class PolicyAttest {

    private final AttestRequest request;
    private final SourceFolders folders;
    private final Findings findings = new Findings();

    private PolicyAttest(AttestRequest request) throws IOException {
        this.request = request;
        this.folders = SourceFolders.of(request.project().source(), request.project().translations());
    }

    /**
     * Attests, or says what is wrong with the texts.
     *
     * @throws AttestRefusedException if it cannot be told who attests what, or if something else is meant than is said;
     *                                nothing is written then
     * @throws IOException            if a file cannot be written; it stays as it was
     */
    public static AttestResult attest(AttestRequest request) throws IOException, AttestRefusedException {
        return new PolicyAttest(request).run();
    }

    private AttestResult run() throws IOException, AttestRefusedException {
        Optional<Project> project = Project.open(request.project(), folders, findings);
        if (project.isEmpty() || findings.hasErrors()) {
            return refused();
        }
        tidy(project.get().site());
        AttestSelection selection = new AttestSelection(request, project.get().site());
        Language language = selection.language();
        List<PolicyConfig> policies = selection.policies();
        selection.requirePerson();
        List<Examination> examined = examine(project.get(), policies);
        if (findings.hasErrors()) {
            return refused();
        }
        List<Work> works = examined.stream().map(policy -> work(project.get(), policy, language)).toList();
        Map<String, List<Standing>> standings = new TreeMap<>();
        works.forEach(work -> standings.put(work.policy, work.standings));
        Map<String, List<Standing>> chosen = selection.chosen(standings);
        List<AttestResult.Attested> files = new ArrayList<>();
        for (Work work : works) {
            files.add(attest(project.get(), work, language, chosen.get(work.policy)));
        }
        return new AttestResult(List.of(), files);
    }

    /** Before anything is refused: a run that was killed may have done all that it was asked for, and left its lock. */
    private void tidy(SiteConfig site) throws IOException {
        for (PolicyConfig policy : site.policies()) {
            for (Language language : site.translations()) {
                file(policy.id(), language).tidy();
            }
        }
    }

    private AttestedFile file(String policy, Language language) {
        Path folder = request.project().translations().resolve(language.tag());
        return new AttestedFile(folder.resolve(SourceFolders.attestedOf(policy)));
    }

    /** What there is to attest of one policy. */
    private record Work(
            String policy, Attestations attestations, Standings texts, List<Standing> standings) {}

    private static Work work(Project project, Examination examined, Language language) {
        Attestations attestations = examined.attestations().get(language.tag());
        Standings texts = ExaminedTranslations.standings(project.site(), examined).get(language.tag());
        return new Work(examined.config().id(), attestations, texts, texts.all());
    }

    private List<Examination> examine(Project project, List<PolicyConfig> policies) throws IOException {
        try (Workers workers = new Workers(request.project().threads())) {
            References references = new References(project.site(), project.outlines(workers));
            List<Examination> examined =
                    workers.each(policies, policy -> Examination.of(project, policy, references));
            examined.forEach(each -> {
                findings.addAll(each.frozen().sorted());
                findings.addAll(each.faults());
            });
            return examined;
        }
    }

    private AttestResult.Attested attest(Project project, Work work, Language language, List<Standing> chosen)
            throws IOException {
        Map<String, Attestation> fresh = new TreeMap<>();
        List<String> done = new ArrayList<>();
        List<String> before = new ArrayList<>();
        boolean correcting = chosen.stream().allMatch(Standing::isAttested);
        for (Standing standing : chosen) {
            if (standing.isAttested() && !(correcting && isOther(standing.earlier().get(0), project.today()))) {
                before.add(standing.id() + ": attested by " + said(standing.earlier().get(0)));
            } else {
                Meaning meaning = meaning(standing);
                done.add(standing.id() + ": " + words(standing, meaning));
                fresh.put(standing.id(), Attestation.of(
                        request.by().orElseThrow(), project.today(), meaning, standing.source(), standing.translation()));
            }
        }
        Attestations changed = work.attestations.with(fresh, Set.of());
        Set<String> orphans = new TreeSet<>(request.prune() ? work.texts.with(changed).orphans() : List.of());
        AttestResult.Attested attested = new AttestResult.Attested(
                work.policy,
                language.englishName(),
                work.attestations.path(),
                done,
                before,
                List.copyOf(orphans),
                work.standings.stream()
                        .filter(standing -> !standing.isAttested() && !fresh.containsKey(standing.id()))
                        .map(Standing::id)
                        .toList());
        if (attested.isWritten()) {
            file(work.policy, language).replace(work.attestations, changed.with(Map.of(), orphans));
        }
        return attested;
    }

    /**
     * Whether a new record would say something else: another person, another meaning, or another day than one that is still to
     * come. Whoever names only what is attested already wants to set that right; beside clauses that are still open, it is
     * named by mistake, and stays.
     */
    private boolean isOther(Attestation last, LocalDate today) {
        return !request.by().equals(Optional.of(last.by()))
                || request.meaning().filter(meaning -> meaning != last.meaning()).isPresent()
                || last.on().isAfter(today);
    }

    /** {@code "translator" on 2026-03-02, meaning same}. */
    private static String said(Attestation last) {
        return '"' + last.by() + "\" on " + last.on() + ", meaning " + last.meaning().word();
    }

    private Meaning meaning(Standing standing) {
        return switch (standing.state()) {
            case SOURCE_CHANGED -> request.meaning().orElseThrow();
            case TRANSLATION_CHANGED -> Meaning.SAME;
            case ATTESTED -> request.meaning().orElse(standing.earlier().get(0).meaning());
            case NEVER -> Meaning.CHANGED;
        };
    }

    private static String words(Standing standing, Meaning meaning) {
        return switch (standing.state()) {
            case NEVER -> "for the first time";
            case TRANSLATION_CHANGED -> "with its new translation";
            case ATTESTED -> "anew, meaning " + meaning.word() + ", in place of what was attested by "
                    + standing.earlier().stream().map(PolicyAttest::said).collect(Collectors.joining("; "));
            case SOURCE_CHANGED -> meaning == Meaning.SAME
                    ? "the source has other words with the same meaning"
                    : "the source has another meaning";
        };
    }

    private AttestResult refused() {
        List<Finding> errors = findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new AttestResult(errors, List.of());
    }
}
