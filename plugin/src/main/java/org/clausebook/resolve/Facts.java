package org.clausebook.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Destination;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;

/** The values of facts on one page. */
final class Facts {

    private static final Pattern USE = Pattern.compile("\\{\\{([a-z][a-z0-9-]*)\\}\\}");

    private final SiteConfig site;
    private final Language language;
    private final String policy;

    Facts(SiteConfig site, Language language, String policy) {
        this.site = site;
        this.language = language;
        this.policy = policy;
    }

    /** The value as text; the name itself if there is no such fact, which a rule has reported. */
    String value(String name) {
        if (name.equals(Fact.PAGE_ADDRESS)) {
            return site.address() + "/" + language.segment() + "/" + policy;
        }
        Fact fact = site.facts().get(name);
        return fact == null ? name : fact.value().in(language.tag());
    }

    /** Where a fact leads to, if it is an address. */
    Optional<Destination> destination(String name) {
        if (name.equals(Fact.PAGE_ADDRESS)) {
            return Optional.of(new Destination.Page(policy, Optional.empty()));
        }
        Fact fact = site.facts().get(name);
        if (fact == null) {
            return Optional.empty();
        }
        String value = value(name);
        return switch (fact.type()) {
            case TEXT -> Optional.empty();
            case URL -> Optional.of(new Destination.Outside(value));
            case EMAIL -> Optional.of(new Destination.Outside("mailto:" + value));
            case PHONE -> Optional.of(new Destination.Outside("tel:" + value.replaceAll("[^+0-9]", "")));
        };
    }

    /** An address with facts in it. */
    String expand(String address) {
        Matcher use = USE.matcher(address);
        return use.replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }
}
