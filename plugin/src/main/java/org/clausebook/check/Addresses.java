package org.clausebook.check;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.SiteConfig;

/**
 * Addresses as they are compared between languages.
 *
 * @param facts    the names of facts, by the addresses that they hold, bare
 * @param segments what stands for a language in a path
 */
record Addresses(Map<String, String> facts, Set<String> segments) {

    private static final Pattern SCHEME = Pattern.compile("^(?:https?://|mailto:)?(?:www\\.)?", Pattern.CASE_INSENSITIVE);
    private static final String TELEPHONE = "tel:";

    static Addresses of(SiteConfig site, String tag) {
        Map<String, String> facts = new TreeMap<>();
        site.facts().forEach((name, fact) -> facts.merge(
                bare(fact.value().in(tag)), name, BinaryOperator.minBy(Comparator.naturalOrder())));
        return new Addresses(
                facts,
                site.languages().stream()
                        .flatMap(language -> Stream.of(language.tag(), language.segment()))
                        .collect(Collectors.toSet()));
    }

    /** The name of the fact that says it, and should be used instead; of several the first. */
    Optional<String> fact(String address) {
        return Optional.ofNullable(facts.get(bare(address)));
    }

    /** The same for all addresses that lead to the same place, and for those that differ in the language alone. */
    String key(String address) {
        StringBuilder key = new StringBuilder();
        for (String segment : bare(address).split("/", -1)) {
            boolean language = !key.isEmpty() && segments.contains(segment);
            key.append(key.isEmpty() ? "" : "/").append(language ? "*" : segment);
        }
        return key.toString();
    }

    private static String bare(String address) {
        if (address.startsWith(TELEPHONE)) {
            return address.replaceAll("[^0-9]", "");
        }
        String bare = SCHEME.matcher(address).replaceFirst("");
        String slashless = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        int path = slashless.indexOf('/');
        return path < 0
                ? slashless.toLowerCase(Locale.ROOT)
                : slashless.substring(0, path).toLowerCase(Locale.ROOT) + slashless.substring(path);
    }
}
