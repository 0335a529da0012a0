package org.clausebook.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Fact;
import org.clausebook.model.Imprint;
import org.clausebook.model.Language;
import org.clausebook.model.Security;
import org.clausebook.model.WebAddress;

/** Reads who stands behind a site: {@code publisher} and {@code security} of the settings. */
final class ImprintReader {

    /** RFC 9116 wants addresses as RFC 3986 has them, and on the web as {@code https}. */
    private static final Pattern URI_OF_CONTACT = Pattern.compile("(?:https://|mailto:|tel:)\\p{ASCII}++");

    private final SiteValues values;
    private final SiteLanguages languages;
    private final FactNames facts;
    private final Findings findings;

    ImprintReader(SiteValues values, SiteLanguages languages, FactNames facts, Findings findings) {
        this.values = values;
        this.languages = languages;
        this.facts = facts;
        this.findings = findings;
    }

    /** @param address of the site, if it can be used */
    Imprint read(YamlMap site, Optional<String> address) {
        return new Imprint(
                site.findText("publisher").flatMap(this::publisher),
                site.findMap("security").flatMap(map -> security(map, address)));
    }

    private Optional<String> publisher(YamlNode.Scalar name) {
        Optional<Fact> fact = facts.find(name, "publisher");
        if (fact.isPresent() && fact.get().type() != Fact.Type.TEXT) {
            findings.report(Rule.SITE_VALUE, "publisher", name.at(), name.text());
            return Optional.empty();
        }
        return fact.map(Fact::name);
    }

    private Optional<Security> security(YamlMap map, Optional<String> address) {
        map.closed("contact", "expires", "policy", "acknowledgments", "languages");
        if (address.isPresent() && !isRootOfSecureHost(address.get())) {
            findings.report(Rule.SITE_VALUE, "security-place", map.at(), address.get());
        }
        Optional<YamlNode> listed = map.require("contact");
        List<YamlNode.Scalar> named = map.texts("contact");
        if (listed.isPresent() && listed.get() instanceof YamlNode.Sequence list && list.items().isEmpty()) {
            findings.report(Rule.SITE_VALUE, "security-nobody", list.at());
        }
        List<String> contacts = named.stream().flatMap(this::contact).distinct().toList();
        Optional<YamlNode.Scalar> day = map.requireText("expires");
        Optional<LocalDate> expires = day.flatMap(values::date);
        Optional<String> policy = map.findText("policy").flatMap(this::onTheWeb);
        Optional<String> thanks = map.findText("acknowledgments").flatMap(this::onTheWeb);
        List<String> spoken = map.texts("languages").stream()
                .flatMap(tag -> languages.find(tag, "languages").stream())
                .map(Language::tag)
                .toList();
        if (contacts.isEmpty() || expires.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = languages.all().stream().map(Language::tag).toList();
        return Optional.of(new Security(
                contacts, expires.get(), day.get().at(), policy, thanks, spoken.isEmpty() ? all : spoken));
    }

    /** Nobody looks for the file anywhere else (RFC 9116, section 3). */
    private static boolean isRootOfSecureHost(String address) {
        URI site = URI.create(address);
        return site.getScheme().equals("https") && site.getRawPath().isEmpty();
    }

    /** Of a fact that differs between languages each value, in the order of the language switch. */
    private Stream<String> contact(YamlNode.Scalar text) {
        if (!SiteValues.NAME.matcher(text.text()).matches()) {
            return uri(text, typed(text.text())).stream();
        }
        Optional<Fact> fact = facts.find(text, "contact");
        if (fact.isPresent() && fact.get().type() == Fact.Type.TEXT) {
            return uri(text, Optional.empty()).stream();
        }
        return fact.stream()
                .flatMap(f -> languages.all().stream().flatMap(language -> f.address(language.tag()).stream()))
                .distinct()
                .flatMap(address -> uri(text, Optional.of(address)).stream());
    }

    /** An address as a URI, which it may be already. */
    private static Optional<String> typed(String text) {
        if (FactValues.fits(Fact.Type.PHONE, text)) {
            return Optional.of("tel:" + Fact.digits(text));
        }
        return Optional.of(FactValues.fits(Fact.Type.EMAIL, text) ? "mailto:" + text : text);
    }

    private Optional<String> uri(YamlNode.Scalar text, Optional<String> uri) {
        Optional<String> good =
                uri.filter(u -> URI_OF_CONTACT.matcher(u).matches() && WebAddress.isSafe(u));
        if (good.isEmpty()) {
            findings.report(Rule.SITE_VALUE, "security-contact", text.at(), text.text());
        }
        return good;
    }

    private Optional<String> onTheWeb(YamlNode.Scalar text) {
        boolean good = text.text().startsWith("https://")
                && URI_OF_CONTACT.matcher(text.text()).matches()
                && WebAddress.isSafe(text.text());
        if (!good) {
            findings.report(Rule.SITE_VALUE, "security-address", text.at(), text.text());
        }
        return good ? Optional.of(text.text()) : Optional.empty();
    }
}
