package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Destination;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.WrittenTexts;
import org.junit.jupiter.api.Test;

class TextLinksTest {

    private static final SiteConfig SITE = WrittenTexts.site("""
            address: https://example.com
            timeZone: UTC
            drafting: en
            languages: { en: { path: en, name: English } }
            policies: { privacy: {}, cookies: {} }
            facts:
              operator: { type: text, value: { en: Operator } }
            publisher: operator
            laws:
              data:
                date: 2008-04-14
                number: { en: No. 58 }
                title: { en: Law on Data }
                short: { en: Data Law }
                address: https://example.org/law/58
            """);

    private static final PublishedText TEXT = WrittenTexts.of(SITE, Map.of("en", """
                    # Policy

                    ## S {#s}

                    Lead, see [](#b).

                    ### {#a}

                    Of *the [](cookies#kept) and **the [](law:data)***.

                    - An item of [](cookies),

                      1. and [](#a) within.

                    | [](#s) | B |
                    |--------|---|
                    | C      | [](#b) |

                    #### {#b}

                    The [law](law:data#5), again [](#a), or [the site](https://example.com/).
                    """))
            .published()
            .get(0);

    @Test
    void leadToPagesFromEveryKindOfBlockInReadingOrder() {
        assertThat(TextLinks.pages(TEXT))
                .containsExactly(own("b"), page("cookies", "kept"), new Destination.Page("cookies", Optional.empty()),
                        own("a"), own("s"), own("b"), own("a"));
    }

    @Test
    void leadToLawsAsOftenAsTheTextDoes() {
        Destination.LawText law = new Destination.LawText("data", "https://example.org/law/58");
        assertThat(TextLinks.laws(TEXT)).containsExactly(law, law);
    }

    private static Destination.Page own(String id) {
        return page("privacy", id);
    }

    private static Destination.Page page(String policy, String id) {
        return new Destination.Page(policy, Optional.of(id));
    }
}
