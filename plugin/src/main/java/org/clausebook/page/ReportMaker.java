package org.clausebook.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.References;

/** Makes the report of a run. Nothing that is wrong with a text keeps the rest from being reported. */
public final class ReportMaker {

    private static final String THE_SITE = "the site";

    private final SiteConfig site;
    private final References references;
    private final LocalDate day;
    private final Function<String, Optional<String>> owner;
    private final ReportLimits limits;

    /** What is known of the texts of a policy. */
    public interface Texts {

        /** Its section as an earlier run has printed it, if its texts and all that they depend on are the same. */
        Optional<PrintedSection> printed(ReportSource source);

        /** The same with its texts, if they are to be shown. */
        ReportSource whole(ReportSource source);
    }

    /**
     * @param day   for which the policies were looked at
     * @param owner which policy a file is about, by its path from the repository's root; empty if none alone
     */
    public ReportMaker(
            SiteConfig site,
            References references,
            LocalDate day,
            Function<String, Optional<String>> owner,
            ReportLimits limits) {
        this.site = site;
        this.references = references;
        this.day = day;
        this.owner = owner;
        this.limits = limits;
    }

    /** The report of a run that ended with the settings: they could not be used. */
    public static Report ofSettings(List<Finding> findings, ReportLimits limits) {
        ReportNotes notes = new ReportNotes(findings, List.of(), Map.of(), limits.findings());
        List<ReportNote> elsewhere = notes.takeAll(notes.paths(), THE_SITE);
        return new Report(
                "", Optional.empty(), notes.totals(), ReportSteps.ofSettings(), notes.entries(), notes.unlisted(), elsewhere, List.of());
    }

    /**
     * @param sources  the policies, in the order of the settings
     * @param texts    of theirs; asked for one by one
     * @param findings what nobody has accepted
     * @param waived   what somebody has
     */
    public Report make(List<ReportSource> sources, Texts texts, List<Finding> findings, List<Waived> waived) {
        ReportNotes notes = new ReportNotes(findings, waived, site.people(), limits.findings());
        Map<Optional<String>, List<String>> files = notes.paths().stream().collect(Collectors.groupingBy(owner));
        List<ReportPolicy> policies = sources.stream()
                .map(source -> policy(source, texts, notes, files.getOrDefault(Optional.of(source.id()), List.of())))
                .map(policy -> limits.words() ? policy : policy.withoutWords())
                .toList();
        List<ReportNote> elsewhere = notes.takeAll(notes.paths(), THE_SITE);
        Map<String, Prospect> prospects = new LinkedHashMap<>();
        sources.forEach(source -> prospects.put(source.id(), source.prospect()));
        return new Report(
                site.address(),
                Optional.of(day.toString()),
                notes.totals(),
                new ReportSteps(policies, prospects, notes).steps(),
                notes.entries(),
                notes.unlisted(),
                elsewhere,
                policies);
    }

    private ReportPolicy policy(ReportSource source, Texts texts, ReportNotes notes, List<String> files) {
        return texts.printed(source)
                .flatMap(section -> reporter(source, notes).again(section, files))
                .orElseGet(() -> reporter(texts.whole(source), notes).report(files));
    }

    private PolicyReporter reporter(ReportSource source, ReportNotes notes) {
        return new PolicyReporter(site, references, source, notes);
    }
}
