package org.clausebook.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.Destination;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.WebAddress;

/** The values of facts on one page. */
final class Facts {

    private static final Pattern USE = Pattern.compile("\\{\\{([a-z][a-z0-9-]*+)\\}\\}");

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
        Fact fact = site.facts().get(name);
        if (fact == null && name.equals(Fact.PAGE_ADDRESS)) {
            return site.pageAddress(language, policy);
        }
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
        return fact.address(language.tag()).map(Destination.Outside::new);
    }

    /**
     * Where an address with facts in it leads. A fact that stands alone leads where it would lead in a text; in a longer
     * address, values are put in as they are, of a telephone number the digits only.
     *
     * @return nothing if what comes out is not an address that a page may lead to
     */
    Optional<Destination> address(String typed) {
        Matcher alone = USE.matcher(typed);
        if (alone.matches()) {
            return destination(alone.group(1));
        }
        boolean phone = typed.startsWith("tel:");
        String expanded = USE.matcher(typed).replaceAll(use -> {
            String value = value(use.group(1));
            return Matcher.quoteReplacement(phone ? Fact.digits(value) : value);
        });
        return WebAddress.isSafe(expanded) ? Optional.of(new Destination.Outside(expanded)) : Optional.empty();
    }
}
