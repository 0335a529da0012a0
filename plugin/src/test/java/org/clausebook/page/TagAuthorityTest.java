package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are given by the host and folder that an edition was frozen at. */
class TagAuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "https://sitronics-electro.com, tag:sitronics-electro.com;2021-02-15:privacy/ky",
        "http://Example.COM:8443, tag:example.com;2021-02-15:privacy/ky",
        "https://example.com/legal, tag:example.com;2021-02-15:legal/privacy/ky",
        "https://example.com/a/b, tag:example.com;2021-02-15:a/b/privacy/ky",
        "https://xn--80aswg.example, tag:xn--80aswg.example;2021-02-15:privacy/ky",
    })
    void namesAreTagUris(String site, String tag) {
        TagAuthority authority = TagAuthority.of(
                FeedFixtures.edition("privacy", "1.0.0").frozenAt(site, "UTC").build(), "ky");
        assertThat(authority.tag("privacy/ky")).isEqualTo(tag.replace(';', ','));
    }
}
