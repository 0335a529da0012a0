package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.render.JsonValues;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say to machines in JSON-LD is JSON, and in the words of schema.org. */
class LinkedDataTest {

    private static final Set<String> TYPES = Set.of(
            "WebPage", "WebSite", "DigitalDocument", "CreativeWork", "CollectionPage", "Organization", "Legislation", "BreadcrumbList",
            "ListItem", "MediaObject");

    /** Of those types, the properties that a policy may need. */
    private static final Set<String> PROPERTIES = Set.of(
            "about", "alternateName", "archivedAt", "author", "breadcrumb", "citation", "contentUrl", "creativeWorkStatus", "dateCreated",
            "dateModified", "datePublished", "description", "encoding", "encodingFormat", "expires", "hasPart", "headline", "identifier",
            "inLanguage", "isBasedOn", "isPartOf", "item", "itemListElement", "legislationDate", "legislationIdentifier", "mainEntity",
            "name", "position", "publisher", "sameAs", "text", "translationOfWork", "url", "version", "workTranslation");

    static Stream<SitePage> pages() {
        return SampleSites.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isInTheWordsOfItsVocabulary(SitePage page) {
        for (Element script : page.document().select("script")) {
            assertThat(script.attr("type")).isEqualTo("application/ld+json");
            assertThat(faults(script.data())).isEmpty();
        }
    }

    @Test
    void otherWordsAreFound() {
        assertThat(faults("{\"@context\": \"https://schema.org\", \"@type\": [\"WebPage\"], \"version\": \"2.0.0\"}")).isEmpty();
        assertThat(faults("{\"@context\": \"https://schema.org\", \"@type\": \"PrivacyPolicy\", \"effective\": [{\"name\": 1, \"x\": 2}]}"))
                .containsExactlyInAnyOrder("type PrivacyPolicy", "property effective", "property x");
    }

    private static List<String> faults(String json) {
        Map<?, ?> root = JsonValues.parse(json.getBytes(StandardCharsets.UTF_8));
        assertThat(root.get("@context")).isEqualTo("https://schema.org");
        List<String> faults = new ArrayList<>();
        collect(root, faults);
        return faults;
    }

    private static void collect(Object value, List<String> faults) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, faults));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                String name = (String) key;
                if (name.equals("@type")) {
                    List<?> types = each instanceof List<?> several ? several : List.of(each);
                    types.stream().filter(type -> !TYPES.contains(type)).forEach(type -> faults.add("type " + type));
                } else if (!name.startsWith("@") && !PROPERTIES.contains(name)) {
                    faults.add("property " + name);
                }
                collect(each, faults);
            });
        }
    }
}
