package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clausebook.model.Localized;
import org.clausebook.model.SiteConfig;
import org.junit.jupiter.api.Test;

/** The pages that lead to the policies. */
class IndexPagesTest {

    private static final SiteConfig SITE = Editions.inThreeLanguages().site();

    private final Frames frames = new Frames(SITE, new Address("assets/policy.css"));
    private final IndexPages pages = new IndexPages(SITE, frames, List.of(
            listing("privacy", Map.of("ky", "Саясат", "ru", "Политика", "en", "Policy"), true),
            listing("cookies", Map.of("ru", "Куки", "en", "Cookies"), false)));

    @Test
    void leadsToThePoliciesAndToTheLanguages() {
        assertThat(pages.pages()).extracting(page -> page.frame().address().path())
                .containsExactly("", "privacy", "cookies", "kg", "ru", "en", "404");
    }

    @Test
    void saysInWhichLanguageATitleIsThatIsMissing() {
        LanguagePage kyrgyz = (LanguagePage) pages.pages().get(3);
        assertThat(kyrgyz.policies()).containsExactly(
                new PolicyLink("Саясат", "ky", "kg/privacy"), new PolicyLink("Cookies", "en", "kg/cookies"));
    }

    @Test
    void linksFromAnywhereOnThePageForAddressesThatDoNotExist() {
        NotFoundPage page = (NotFoundPage) pages.pages().get(6);
        assertThat(page.choices().get(0).policies().get(0).href()).isEqualTo("/legal/kg/privacy");
        assertThat(page.frame().styles()).isEqualTo("/legal/assets/policy.css");
        assertThat(page.frame().indexed()).isFalse();
    }

    @Test
    void listsThePresentAddressesOnly() {
        assertThat(pages.sitemap().entries()).extracting(Sitemap.Entry::url)
                .contains(
                        "https://example.com/legal/kg/privacy",
                        "https://example.com/legal/ru/privacy/v",
                        "https://example.com/legal/en/privacy/changes",
                        "https://example.com/legal/en/cookies")
                .doesNotContain("https://example.com/legal/en/cookies/changes")
                .noneMatch(url -> url.contains("/v/") || url.contains("/compare/"));
    }

    private static PolicyListing listing(String policy, Map<String, String> titles, boolean editions) {
        return PolicyListing.of(policy, new Localized(titles), SITE, editions);
    }
}
