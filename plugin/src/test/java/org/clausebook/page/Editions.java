package org.clausebook.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.Attributes;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Particulars;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PolicyText;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.model.Version;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.read.TermsReader;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.Publisher;
import org.clausebook.resolve.References;
import org.clausebook.resolve.TextDigest;
import org.clausebook.source.SourceTree;

/** Editions of one policy, {@code privacy}, made of small texts as a legal team would write them. */
public final class Editions {

    private static final String SETTINGS = """
            address: https://example.com/legal
            timeZone: Asia/Bishkek
            drafting: en
            languages:
              ky: { path: kg, name: Кыргызча }
              ru: { path: ru, name: Русский }
              en: { path: en, name: English }
            policies:
              privacy: { prevailing: [en] }
              cookies: {}
            publisher: operator
            facts:
              operator:
                type: text
                value: { ky: «Ала-Тоо» ЖЧК, ru: ОсОО «Ала-Тоо», en: Ala-Too LLC }
            """;

    private final SiteConfig site;
    private final List<Edition> chain = new ArrayList<>();
    private List<PublishedText> drafts = List.of();
    private Terms terms = Terms.NONE;

    private Editions(SiteConfig site) {
        this.site = site;
    }

    /** A site in Kyrgyz, Russian and English, drafted in English. */
    public static Editions inThreeLanguages() {
        return new Editions(read(folder -> {
            Files.writeString(folder.resolve("site.yaml"), SETTINGS);
            return settings(folder);
        }));
    }

    public SiteConfig site() {
        return site;
    }

    public PolicyConfig policy() {
        return site.policy("privacy").orElseThrow();
    }

    public Timeline on(String day) {
        return Timeline.of(chain, LocalDate.parse(day));
    }

    public List<PublishedText> drafts() {
        return drafts;
    }

    /** Every page of the policy on a day, by address, in the order in which they are made. */
    public Map<String, Page> pages(String day) {
        return pages(on(day), false);
    }

    Map<String, Page> pages(Timeline timeline, boolean everyPair) {
        Map<String, Page> pages = new LinkedHashMap<>();
        try {
            maker(timeline, everyPair).each(page -> {
                if (pages.put(page.frame().address().path(), page) != null) {
                    throw new IllegalStateException("twice: " + page.frame().address());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    public PolicyPages maker(Timeline timeline, boolean everyPair) {
        Frames frames = new Frames(site, new Address("assets/policy.css"));
        return new PolicyPages(site, frames, terms, policy(), timeline, drafts, everyPair);
    }

    /** An edition that is written below; all but its version, its days and its texts can be left as it is. */
    public Next next(String version, String published, String effective) {
        return new Next(version, LocalDate.parse(published), LocalDate.parse(effective));
    }

    /** Sets the working text, the same in every language. */
    public Editions draft(String markdown) {
        Map<String, String> texts = new LinkedHashMap<>();
        site.languages().forEach(language -> texts.put(language.tag(), markdown));
        return drafts(texts);
    }

    /** Sets the working text by language tag. */
    public Editions drafts(Map<String, String> texts) {
        drafts = published(texts).texts;
        return this;
    }

    /** Declares terms, as {@code terms.yaml} does. */
    public Editions terms(String yaml) {
        terms = read(folder -> {
            Files.writeString(folder.resolve("terms.yaml"), yaml);
            Findings findings = new Findings();
            Terms read = TermsReader.read(SourceTree.of(folder), "terms.yaml", site, findings);
            refuse(findings);
            return read;
        });
        return this;
    }

    /** An edition before it is released. */
    public final class Next {
        private final Version version;
        private final LocalDate published;
        private final LocalDate effective;
        private ChangeClass change = ChangeClass.MATERIAL;
        private Optional<Version> corrects = Optional.empty();
        private List<String> fixes = List.of();
        private final List<AcceptedFinding> accepted = new ArrayList<>();
        private final Map<String, String> headline = new TreeMap<>();
        private final Map<String, List<String>> reasons = new TreeMap<>();
        private final Map<String, String> texts = new LinkedHashMap<>();

        private Next(String version, LocalDate published, LocalDate effective) {
            this.version = Version.parse(version).orElseThrow();
            this.published = published;
            this.effective = effective;
        }

        public Next change(ChangeClass declared) {
            change = declared;
            return this;
        }

        public Next corrects(String earlier) {
            corrects = Version.parse(earlier);
            return this;
        }

        public Next fixes(String... ids) {
            fixes = List.of(ids);
            return this;
        }

        public Next note(String tag, String line, String... why) {
            headline.put(tag, line);
            reasons.put(tag, List.of(why));
            return this;
        }

        /** A finding that was accepted when it was released; of no language and clause in particular if they are empty. */
        public Next accepted(String language, String clause, String reason) {
            accepted.add(new AcceptedFinding(
                    "translation.paragraphs",
                    Optional.of(language).filter(tag -> !tag.isEmpty()),
                    Optional.of(clause).filter(id -> !id.isEmpty()),
                    "6a496bbb",
                    "one text has a paragraph where the other has 2 paragraphs",
                    reason,
                    "counsel",
                    "Counsel of the operator",
                    LocalDate.of(2027, 6, 30)));
            return this;
        }

        public Next text(String tag, String markdown) {
            texts.put(tag, markdown);
            return this;
        }

        /** The same in every language. */
        public Editions release(String markdown) {
            site.languages().forEach(language -> texts.put(language.tag(), markdown));
            return release();
        }

        public Editions release() {
            Particulars said = new Particulars(
                    version, change, published.minusDays(3), published, effective, corrects, false, fixes,
                    new Localized(headline), reasons);
            Published result = published(texts);
            Map<String, PublishedText> byTag = new TreeMap<>();
            Map<String, EditionRecord.Text> records = new TreeMap<>();
            for (PublishedText text : result.texts) {
                String tag = text.language().tag();
                byTag.put(tag, text);
                String address = site.address() + "/" + text.language().segment() + "/privacy";
                records.put(tag, new EditionRecord.Text(TextDigest.of(text), address));
            }
            Map<String, String> numbers = new LinkedHashMap<>();
            Numbering numbering = Numbering.of(result.outline);
            result.outline.entries().forEach(entry -> numbers.put(entry.id(), numbering.of(entry.id()).orElseThrow()));
            EditionRecord record = new EditionRecord(
                    "privacy", said, "en", site.timeZone(), List.of("en"), false, records, numbers, Map.of(), Map.of(), Map.of());
            chain.add(new Edition(record, result.outline, byTag, accepted, Map.of()));
            return Editions.this;
        }
    }

    private record Published(Outline outline, List<PublishedText> texts) {}

    private interface InFolder<T> {
        T read(Path folder) throws IOException;
    }

    /** @param texts Markdown by language tag; the drafting language's, or else the first, says what the others share */
    private Published published(Map<String, String> texts) {
        List<PolicyText> read = read(folder -> policyTexts(folder, texts));
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
        return new Published(outline, read.stream().map(publisher::publish).toList());
    }

    private List<PolicyText> policyTexts(Path folder, Map<String, String> texts) throws IOException {
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

    private static SiteConfig settings(Path folder) throws IOException {
        Findings findings = new Findings();
        Optional<SiteConfig> site = SiteConfigReader.read(SourceTree.of(folder), "site.yaml", findings);
        refuse(findings);
        return site.orElseThrow();
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
