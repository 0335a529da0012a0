package org.clausebook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.check.Decisions;
import org.clausebook.check.Judged;
import org.clausebook.check.SecurityCheck;
import org.clausebook.check.Waived;
import org.clausebook.edition.Archive;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.model.Waiver;
import org.clausebook.page.Frames;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.read.TermsReader;
import org.clausebook.read.WaiverReader;
import org.clausebook.render.Renderer;
import org.clausebook.resolve.Publisher;
import org.clausebook.source.Observations;
import org.clausebook.source.SourceTree;

/** What every pipeline begins with: the folders, the settings, the terms, the archive, the day and what people decided by then. */
record Project(
        SourceFolders folders, SiteConfig site, Terms terms, Archive archive, LocalDate today, Decisions decisions) {

    /** Reads the settings; empty if they cannot be used, for reasons that have been reported. */
    static Optional<Project> open(CompileRequest request, SourceFolders folders, Findings findings)
            throws IOException {
        return open(request, folders, folders.tree(), findings);
    }

    /**
     * The same.
     *
     * @param premises the files, by which settings, terms and waivers are read: what every policy depends on
     */
    static Optional<Project> open(CompileRequest request, SourceFolders folders, SourceTree premises, Findings findings)
            throws IOException {
        Optional<SiteConfig> settings = SiteConfigReader.read(premises, folders.settings(), findings);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        SiteConfig site = settings.get();
        Findings working = new Findings(); // what lies beside the working text is as much somebody's unfinished work
        folders.reportUnexpected(site, working);
        Terms terms = TermsReader.read(premises, folders.terms(), site, working);
        LocalDate today = request.asOf().orElseGet(() -> LocalDate.now(site.timeZone()));
        List<Waiver> waivers = WaiverReader.read(premises, folders.waivers(), site, working);
        Decisions decisions = new Decisions(site, waivers, today);
        working.addAll(misplaced(decisions, site, folders));
        findings.addAll(request.gate().graded(working.sorted()));
        return Optional.of(new Project(folders, site, terms, archive(folders, site), today, decisions));
    }

    private static Archive archive(SourceFolders folders, SiteConfig site) {
        return new Archive(folders.tree(), folders.inSource("editions"), site);
    }

    /** The same project; whatever is asked about its files from now on is noted. */
    Project observed(Observations by) {
        SourceFolders observed = folders.observed(by);
        return new Project(observed, site, terms, archive(observed, site), today, decisions);
    }

    /** What of the decisions is about no policy, and so would be looked at with none. */
    private static List<Finding> misplaced(Decisions decisions, SiteConfig site, SourceFolders folders) {
        List<String> names = new ArrayList<>(List.of(folders.terms()));
        site.policies().forEach(policy ->
                site.languages().forEach(language -> names.add(folders.text(site, policy.id(), language))));
        return decisions.misplaced(
                path -> path.equals(folders.terms())
                        || folders.policyOf(site, path).flatMap(site::policy).isPresent(),
                names);
    }

    /** Reports what is wrong with the archive as a whole and with what belongs to no policy. */
    void check(Gate gate, Findings findings) throws IOException {
        archive.reportUnexpected(findings);
        StaticFiles.reportSecond(this, findings);
        findings.addAll(gate.graded(SecurityCheck.of(site, today, decisions)));
    }

    /**
     * What is wrong with the waivers for the file of the terms. They belong to no policy alone, so all policies have to have been
     * looked at as a whole.
     *
     * @param found  what was found in all policies and nobody has accepted
     * @param waived what somebody has
     */
    List<Finding> waiversOfTerms(List<Finding> found, List<Waived> waived) {
        return decisions.review(folders.terms()::equals, new Judged(found, waived), true);
    }

    /** What the pages of the site have in common. */
    Frames frames(Renderer renderer) throws IOException {
        return new Frames(
                site, renderer.stylesAddress(), StaticFiles.icon(folders.tree(), folders.inSource("static")));
    }

    /** The same project, in which one file has another text. */
    Project with(String path, String text) {
        return new Project(folders.with(path, text), site, terms, archive, today, decisions);
    }

    /** The first pass. A policy whose drafting text cannot be read has no outline; the second pass says why. */
    List<Outline> outlines(Workers workers) throws IOException {
        return workers.each(site.policies(), policy -> outline(policy.id())).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Outline> outline(String policy) {
        PolicyReader reader = new PolicyReader(folders.tree());
        Map<String, String> titles = new TreeMap<>();
        List<Outline.Entry> sections = null;
        for (Language language : site.languages()) {
            Optional<PolicyReader.Sketch> sketch = reader.sketch(folders.text(site, policy, language));
            if (sketch.isPresent()) {
                titles.put(language.tag(), Publisher.title(site, language, policy, sketch.get().title()));
                sections = language.equals(site.drafting()) ? sketch.get().sections() : sections;
            }
        }
        return Optional.ofNullable(sections).map(s -> new Outline(policy, new Localized(titles), s));
    }
}
