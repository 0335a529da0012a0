package org.clausebook.resolve;

import java.nio.file.Path;
import org.clausebook.finding.Findings;
import org.clausebook.model.Destination;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.WrittenTexts;
import org.clausebook.read.PolicyReader;
import org.clausebook.source.SourceTree;

/** The site of these tests, in English and Russian. */
final class Sites {

    static final SiteConfig SITE = WrittenTexts.site("""
            address: https://example.com/legal
            timeZone: Asia/Bishkek
            drafting: en
            languages:
              en: { path: eng, name: English }
              ru: { path: ru, name: Русский }
            policies:
              privacy: {}
              cookies: {}
            publisher: operator
            facts:
              operator: { type: text, value: { en: Ala-Too LLC, ru: ОсОО «Ала-Тоо» } }
              website: { type: url, value: "https://example.com/" }
              support: { type: email, value: help@example.com }
              hotline: { type: phone, value: +996 (312) 12-34-56 }
              page: { type: text, value: rules }
            laws:
              data:
                date: 2008-04-14
                number: { en: No. 58, ru: № 58 }
                title: { en: Law on Data, ru: Закон о данных }
                short: { en: Data Law, ru: Закон о данных }
                address: https://example.org/law/58
            """);

    static final Language ENGLISH = SITE.language("en").orElseThrow();
    static final Language RUSSIAN = SITE.language("ru").orElseThrow();
    static final Destination LAW = new Destination.LawText("data", "https://example.org/law/58");

    private Sites() {}

    /** A text as it was written, without what stands before its first section. */
    static PolicyText text(String sections) {
        try {
            SourceTree tree = SourceTree.of(Path.of("").toAbsolutePath()).with("en.md", "# Policy\n\n" + sections);
            return new PolicyReader(tree).read("privacy", ENGLISH, "en.md", new Findings()).orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
