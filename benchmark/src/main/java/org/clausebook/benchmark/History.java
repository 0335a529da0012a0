package org.clausebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.EditionFiles;
import org.clausebook.edition.EditionWriter;
import org.clausebook.finding.Findings;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.resolve.References;
import org.clausebook.source.SourceTree;

/** Releases generated policies, edition after edition, as {@code policy:release} would, but without its checks. */
final class History {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private final Path repository;
    private final SourceTree tree;
    private final SiteConfig site;

    private History(Path repository) throws IOException {
        this.repository = repository;
        this.tree = SourceTree.of(repository);
        this.site = SiteConfigReader.read(tree, "policy-source/site.yaml", new Findings())
                .orElseThrow();
    }

    /** Gives each policy of a repository so many editions; does nothing if they are already there. */
    static void write(Path repository, int policies, int editions) throws IOException {
        if (Files.exists(repository.resolve("policy-source/editions"))) {
            return;
        }
        History history = new History(repository);
        for (int policy = 0; policy < policies; policy++) {
            for (int edition = 0; edition < editions; edition++) {
                history.add(policy, edition);
            }
        }
    }

    /** Gives one policy one edition more. */
    static void add(Path repository, int policy, int edition) throws IOException {
        new History(repository).add(policy, edition);
    }

    private void add(int policy, int edition) throws IOException {
        Corpus.write(repository, policy, edition);
        release(site.policy(Corpus.name(policy)).orElseThrow(), edition);
    }

    private void release(PolicyConfig config, int edition) throws IOException {
        PolicyReader reader = new PolicyReader(tree);
        List<PolicyText> texts = new ArrayList<>();
        for (Language language : site.languages()) {
            String folder = language.equals(site.drafting()) ? "policy-source" : "translations/" + language.tag();
            String path = folder + "/" + config.id() + ".md";
            texts.add(reader.read(config.id(), language, path, new Findings()).orElseThrow());
        }
        Policy policy = new Policy(config, site.drafting(), texts);
        List<Outline.Entry> sections =
                texts.get(0).sections().stream().map(Outline.Entry::of).toList();
        References references = new References(
                site, List.of(new Outline(config.id(), new Localized(Map.of()), sections)));
        Particulars particulars = particulars(edition);
        Path source = repository.resolve("policy-source");
        Path plan = Files.writeString(source.resolve(config.id() + ".next.yaml"), "");
        try (EditionWriter writer = EditionWriter.open(plan, source.resolve("editions"), config.id())) {
            writer.release(particulars.version(), new EditionFiles(site, references).of(policy, particulars, List.of(), Map.of(), reader));
        }
    }

    private Particulars particulars(int edition) {
        LocalDate day = FIRST_DAY.plusMonths(6L * edition);
        Map<String, String> headline = new TreeMap<>();
        Map<String, List<String>> reasons = new TreeMap<>();
        for (Language language : site.languages()) {
            headline.put(language.tag(), "Edition " + (edition + 1));
            reasons.put(language.tag(), List.of("Because it was time."));
        }
        return new Particulars(
                new Version(edition + 1, 0, 0),
                ChangeClass.MATERIAL,
                day,
                day,
                day.plusDays(14),
                Optional.empty(),
                false,
                List.of(),
                new Localized(headline),
                reasons);
    }
}
