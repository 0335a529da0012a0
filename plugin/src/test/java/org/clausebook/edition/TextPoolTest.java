package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.WrittenTexts;
import org.junit.jupiter.api.Test;

class TextPoolTest {

    @Test
    void equalTextsOfSeveralEditionsAreOneValue() {
        TextPool pool = new TextPool();
        PublishedText text = written();
        PublishedText copy = written();
        PublishedText first = pool.shared(text);
        PublishedText second = pool.shared(copy);
        assertThat(first).isEqualTo(text);
        assertThat(second).isEqualTo(text);
        assertThat(second.sections().get(0).blocks()).isSameAs(first.sections().get(0).blocks());
        assertThat(copy.sections().get(0).blocks()).isNotSameAs(first.sections().get(0).blocks());
    }

    private static PublishedText written() {
        SiteConfig site = WrittenTexts.site("""
                address: https://example.com
                timeZone: UTC
                drafting: en
                languages: { en: { path: en, name: English } }
                policies: { privacy: {} }
                """);
        return WrittenTexts.of(site, Map.of("en", "# Policy\n\n## S {#s}\n\nLead, see [](#a).\n\n### {#a}\n\nWords.\n"))
                .published()
                .get(0);
    }
}
