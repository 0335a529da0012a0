package org.clausebook.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.model.Attributes;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.read.TermsReader;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.source.SourceTree;

/**
 * The texts of a policy in several languages, read and published as the plugin does it: from files.
 *
 * @param outline of them all
 */
public record WrittenTexts(Outline outline, List<PublishedText> published) {

    private interface InFolder<T> {
        T read(Path folder) throws IOException;
    }

    /** @param yaml what stands in {@code site.yaml} */
    public static SiteConfig site(String yaml) {
        return read(folder -> {
            Files.writeString(folder.resolve("site.yaml"), yaml);
            Findings findings = new Findings();
            Optional<SiteConfig> site = SiteConfigReader.read(SourceTree.of(folder), "site.yaml", findings);
            refuse(findings);
            return site.orElseThrow();
        });
    }

    /** @param yaml what stands in {@code terms.yaml} */
    public static Terms terms(SiteConfig site, String yaml) {
        return read(folder -> {
            Files.writeString(folder.resolve("terms.yaml"), yaml);
            Findings findings = new Findings();
            Terms terms = TermsReader.read(SourceTree.of(folder), "terms.yaml", site, findings);
            refuse(findings);
            return terms;
        });
    }

    /** @param texts Markdown by language tag; the drafting language's, or else the first, says what the others share */
    public static WrittenTexts of(SiteConfig site, Map<String, String> texts) {
        List<PolicyText> read = read(folder -> policyTexts(folder, site, texts));
        PolicyText drafting = read.stream()
                .filter(text -> text.language().equals(site.drafting()))
                .findFirst()
                .orElse(read.get(0));
        Map<String, String> titles = new TreeMap<>();
        read.forEach(text -> titles.put(
                text.language().tag(),
                Publisher.title(site, text.language(), "privacy", text.title().words())));
        Outline outline = new Outline(
                "privacy",
                new Localized(titles),
                drafting.sections().stream().map(Outline.Entry::of).toList());
        Outline other = new Outline(
                "cookies", new Localized(titles), List.of(new Outline.Entry("kept", Attributes.NONE, List.of())));
        Publisher publisher = new Publisher(site, new References(site, List.of(outline, other)));
        return new WrittenTexts(outline, read.stream().map(publisher::publish).toList());
    }

    private static List<PolicyText> policyTexts(Path folder, SiteConfig site, Map<String, String> texts) throws IOException {
        List<PolicyText> read = new ArrayList<>();
        for (Language language : site.languages()) {
            if (texts.containsKey(language.tag())) {
                String name = language.tag() + ".md";
                Files.writeString(folder.resolve(name), texts.get(language.tag()));
                Findings findings = new Findings();
                PolicyReader reader = new PolicyReader(SourceTree.of(folder));
                read.add(reader.read("privacy", language, name, findings).orElseThrow());
                refuse(findings);
            }
        }
        return read;
    }

    private static void refuse(Findings findings) {
        if (!findings.sorted().isEmpty()) {
            throw new IllegalArgumentException(FindingPrinter.print(findings.sorted().get(0)));
        }
    }

    private static <T> T read(InFolder<T> reader) {
        try {
            Path folder = Files.createTempDirectory("editions");
            try {
                return reader.read(folder);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
