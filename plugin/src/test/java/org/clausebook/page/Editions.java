package org.clausebook.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.model.Version;
import org.clausebook.resolve.Numbering;
import org.clausebook.resolve.TextDigest;

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
        return new Editions(WrittenTexts.site(SETTINGS));
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
        drafts = WrittenTexts.of(site, texts).published();
        return this;
    }

    /** Declares terms, as {@code terms.yaml} does. */
    public Editions terms(String yaml) {
        terms = WrittenTexts.terms(site, yaml);
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
            WrittenTexts result = WrittenTexts.of(site, texts);
            Map<String, PublishedText> byTag = new TreeMap<>();
            Map<String, EditionRecord.Text> records = new TreeMap<>();
            for (PublishedText text : result.published()) {
                String tag = text.language().tag();
                byTag.put(tag, text);
                String address = site.address() + "/" + text.language().segment() + "/privacy";
                records.put(tag, new EditionRecord.Text(TextDigest.of(text), address));
            }
            Map<String, String> numbers = new LinkedHashMap<>();
            Numbering numbering = Numbering.of(result.outline());
            result.outline().entries().forEach(entry -> numbers.put(entry.id(), numbering.of(entry.id()).orElseThrow()));
            EditionRecord record = new EditionRecord(
                    "privacy", said, "en", site.timeZone(), List.of("en"), Optional.of("operator"), false, records, numbers, site.facts(), Map.of(), Map.of());
            chain.add(new Edition(record, result.outline(), byTag, accepted, Map.of()));
            return Editions.this;
        }
    }
}
