package org.clausebook.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.SiteConfig;

/**
 * A policy as the index pages list it.
 *
 * @param titles   by tag of the language of the page that lists it
 * @param editions whether it has any edition, and so pages about them
 */
public record PolicyListing(String policy, Map<String, Title> titles, boolean editions) {

    public PolicyListing {
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    }

    /** A title and the tag of its language. */
    public record Title(String tag, String words) {}

    /** Lists a policy by its title in each language of the site; where it has none, by the one that it was drafted in. */
    public static PolicyListing of(String policy, Localized titles, SiteConfig site, boolean editions) {
        String otherwise = Stream.concat(Stream.of(site.drafting()), site.languages().stream())
                .map(Language::tag)
                .filter(tag -> !titles.in(tag).isEmpty())
                .findFirst()
                .orElse(site.drafting().tag());
        Map<String, Title> listed = new TreeMap<>();
        for (Language language : site.languages()) {
            String tag = titles.in(language.tag()).isEmpty() ? otherwise : language.tag();
            listed.put(language.tag(), new Title(tag, titles.in(tag)));
        }
        return new PolicyListing(policy, listed, editions);
    }
}
