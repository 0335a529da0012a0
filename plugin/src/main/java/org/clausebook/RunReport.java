package org.clausebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.attest.Standings;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.page.PrintedSection;
import org.clausebook.page.Prospect;
import org.clausebook.page.Report;
import org.clausebook.page.ReportLimits;
import org.clausebook.page.ReportMaker;
import org.clausebook.page.ReportSource;
import org.clausebook.resolve.References;

/**
 * Keeps in the course of a run what people want to read about it afterwards: the texts, which the run itself forgets policy by
 * policy. Serves one run. Thread-safe.
 */
public final class RunReport {

    private final ReportLimits limits;
    private final ReportedPolicies examined;
    /** Policies whose texts are read again if they are shown: an earlier run has seen them, or memory does not hold all of them. */
    private final Map<String, PolicyConfig> unread = new ConcurrentHashMap<>();
    private volatile Project project;
    private volatile References references;
    private volatile ReportSections sections;

    /** Of everything. */
    public RunReport() {
        this(ReportLimits.NONE);
    }

    /** @param limits keep memory and page small: texts that are not shown, or not yet, are forgotten at once */
    public RunReport(ReportLimits limits) {
        this.limits = limits;
        this.examined = new ReportedPolicies(limits.policies());
    }

    /** For a page that people open. */
    public static RunReport ofPage() {
        return new RunReport(ReportLimits.OF_PAGE);
    }

    /**
     * The settings could be used.
     *
     * @param printed sections of policies that may be as an earlier run has seen them
     */
    void opened(Project opened, References outlined, ReportSections printed) {
        references = outlined;
        sections = printed;
        project = opened;
    }

    /** Whether the settings could be used. */
    boolean isOpened() {
        return project != null;
    }

    /**
     * A policy was looked at.
     *
     * @param findings what is wrong with it, as grave as the run takes it
     */
    void examined(Examination examination, Findings findings) {
        if (!limits.words() && examination.policy().isPresent()) {
            unread.put(examination.config().id(), examination.config());
        }
        examined.add(source(examination), findings, place(examination.config()));
    }

    /**
     * A policy is as an earlier run has seen it; its texts are read again if they are shown.
     *
     * @param part   what it adds to the site
     * @param looked whether its working text was looked at
     */
    void takenOver(PolicyConfig config, PolicyPart part, boolean looked) {
        Findings findings = new Findings();
        findings.addAll(part.findings());
        if (looked) {
            unread.put(config.id(), config);
        }
        Prospect prospect = prospect(config, part.ahead());
        examined.add(
                new ReportSource(config.id(), Optional.empty(), paths(config), Map.of(), prospect, false),
                findings,
                place(config));
    }

    private Prospect prospect(PolicyConfig config, boolean ahead) {
        return new Prospect(ahead, project.folders().tree().exists(project.folders().plan(config.id())));
    }

    private int place(PolicyConfig config) {
        return project.site().policies().indexOf(config);
    }

    private ReportSource source(Examination examination) {
        PolicyConfig config = examination.config();
        return new ReportSource(
                config.id(),
                examination.policy(),
                paths(config),
                standings(examination),
                prospect(config, examination.released().isAhead(project.today())),
                false);
    }

    /** Now that it is known which policies are shown with their clauses. */
    private final class Texts implements ReportMaker.Texts {

        @Override
        public Optional<PrintedSection> printed(ReportSource source) {
            return isAsEarlier(source) && limits.words() ? sections.earlier(source.id()) : Optional.empty();
        }

        @Override
        public ReportSource whole(ReportSource source) {
            return isAsEarlier(source) ? source(Examination.unchecked(project, unread.get(source.id()))) : source;
        }

        private boolean isAsEarlier(ReportSource source) {
            boolean shown = !source.leftOut() || !limits.words();
            return shown && source.policy().isEmpty() && unread.containsKey(source.id());
        }
    }

    private Map<String, String> paths(PolicyConfig config) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (Language language : project.site().languages()) {
            paths.put(language.tag(), project.folders().text(project.site(), config.id(), language));
        }
        return paths;
    }

    private Map<String, Standings> standings(Examination examination) {
        return project.site().asksForAttestations()
                ? ExaminedTranslations.standings(project.site(), examination)
                : Map.of();
    }

    /** The report, once the run is over. */
    public Report of(CompileResult result) {
        if (!isOpened()) {
            return ReportMaker.ofSettings(result.findings(), limits);
        }
        return new ReportMaker(project.site(), references, project.today(), this::policyOf, limits)
                .make(examined.inOrder(), new Texts(), result.findings(), result.waived());
    }

    /** These sections of the page were printed; they are for the next run. */
    void printed(Map<String, PrintedSection> anew) {
        if (isOpened()) {
            sections.keep(anew);
        }
    }

    private Optional<String> policyOf(String path) {
        return project.folders().policyOf(project.site(), path);
    }
}
