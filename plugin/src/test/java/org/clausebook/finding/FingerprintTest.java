package org.clausebook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Location HERE = new Location("translations/ru/privacy.md", 44, 4);

    @Test
    void isTheSameOnEveryMachineForEver() {
        assertThat(paragraphs(HERE, "a paragraph").in("request-content").fingerprint()).isEqualTo("079f1dce");
    }

    @Test
    void doesNotDependOnTheLine() {
        Location there = new Location("translations/ru/privacy.md", 144, 0);
        assertThat(paragraphs(there, "a paragraph").fingerprint()).isEqualTo(paragraphs(HERE, "a paragraph").fingerprint());
    }

    @Test
    void dependsOnWhatIsFoundAndWhere() {
        Finding finding = paragraphs(HERE, "a paragraph");
        assertThat(finding.fingerprint())
                .isNotEqualTo(paragraphs(HERE, "3 paragraphs").fingerprint())
                .isNotEqualTo(finding.in("request-content").fingerprint())
                .isNotEqualTo(finding.among("within the", "of the receipt").fingerprint())
                .isNotEqualTo(finding.repeated(2).fingerprint());
    }

    @Test
    void dependsOnTheVariant() {
        assertThat(Finding.of(Rule.REF_TYPED_NUMBER, "", HERE, "5.3", "#a").fingerprint())
                .isNotEqualTo(Finding.of(Rule.REF_TYPED_NUMBER, "in-link", HERE, "5.3", "#a").fingerprint());
    }

    @Test
    void knowsWhereOneDetailEndsAndTheNextBegins() {
        assertThat(Fingerprint.digest("ab", "c")).isNotEqualTo(Fingerprint.digest("a", "bc"));
        assertThat(Fingerprint.digest("1:a")).isNotEqualTo(Fingerprint.digest("1", "a"));
    }

    @Test
    void doesNotDependOnAPlaceThatTheSentenceNames() {
        assertThat(Finding.of(Rule.SITE_DUPLICATE_KEY, "", HERE, "ky", Pointer.line(6)).fingerprint())
                .isEqualTo(Finding.of(Rule.SITE_DUPLICATE_KEY, "", HERE, "ky", Pointer.line(9)).fingerprint());
    }

    @Test
    void isTheBeginningOfWhatTheNextRunKnowsItBy() {
        Finding finding = paragraphs(HERE, "a paragraph");
        assertThat(finding.identity()).hasSize(64).startsWith(finding.fingerprint());
        assertThat(finding.identity())
                .isNotEqualTo(paragraphs(new Location("translations/en/privacy.md", 44, 4), "a paragraph").identity());
    }

    @Test
    void dependsOnDetailsThatNoSentenceNames() {
        assertThat(Finding.of(Rule.REF_TYPED_NUMBER, "", HERE, "5.3", "the whole text").fingerprint())
                .isNotEqualTo(Finding.of(Rule.REF_TYPED_NUMBER, "", HERE, "5.3", "another text").fingerprint());
    }

    private static Finding paragraphs(Location at, String found) {
        return Finding.of(
                Rule.TRANSLATION_PARAGRAPHS, "", at, "clause \"request-content\"", found, "Kyrgyz", "2 paragraphs");
    }
}
