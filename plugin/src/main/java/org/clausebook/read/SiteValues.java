package org.clausebook.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;

/** Single values of the settings: each is either what it has to be, or reported. */
final class SiteValues {

    /** Of policies, facts and paths of languages: a letter first, because some are ids and parts of addresses. */
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
    /** Laws are often named after their number. */
    static final Pattern LAW_NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.-]++(?::[0-9]{1,5})?+(?:/[A-Za-z0-9._~-]++)*+");

    /** Names that the site itself uses below its root, so that no policy and no language can have them. */
    private static final Set<String> RESERVED = Set.of("assets", "index", "404", "sitemap", "robots");

    private final Findings findings;

    SiteValues(Findings findings) {
        this.findings = findings;
    }

    boolean isName(YamlNode.Scalar name, Pattern form) {
        String variant = "";
        if (name.text().length() > BodyLimits.NAME) {
            variant = "long";
        } else if (!form.matcher(name.text()).matches()) {
            variant = "name";
        } else if (RESERVED.contains(name.text())) {
            variant = "reserved";
        }
        if (!variant.isEmpty()) {
            findings.report(Rule.SITE_VALUE, variant, name.at(), name.text(), BodyLimits.NAME);
        }
        return variant.isEmpty();
    }

    /** {@code kg} is the country's code, and as a language tag it means Kongo. */
    boolean isLanguageTag(YamlNode.Scalar tag) {
        String subtag = tag.text().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (subtag.equals("kg")) {
            findings.report(Rule.SITE_LANGUAGE_TAG, "kg", tag.at(), tag.text());
            return false;
        }
        if (!LANGUAGE_TAG.matcher(tag.text()).matches()) {
            findings.report(Rule.SITE_LANGUAGE_TAG, tag.at(), tag.text());
            return false;
        }
        return true;
    }

    /** Of the site: a host and perhaps a folder, without a slash at the end. */
    Optional<String> address(YamlNode.Scalar text) {
        boolean valid = ADDRESS.matcher(text.text()).matches() && URI.create(text.text()).getHost() != null;
        return valid ? Optional.of(text.text()) : wrong("address", text);
    }

    Optional<ZoneId> zone(YamlNode.Scalar text) {
        try {
            return Optional.of(ZoneId.of(text.text()));
        } catch (DateTimeException e) {
            return wrong("time-zone", text);
        }
    }

    Optional<LocalDate> date(YamlNode.Scalar text) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeException e) {
            return wrong("date", text);
        }
    }

    /**
     * One text for each language of the site.
     *
     * @param mayBeOne whether a single text may stand for all of them
     */
    Optional<Localized> localized(YamlMap parent, String key, List<Language> languages, boolean mayBeOne) {
        Optional<YamlNode> value = parent.require(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>();
        if (mayBeOne && value.get() instanceof YamlNode.Scalar) {
            return parent.requireText(key).map(one -> {
                languages.forEach(language -> texts.put(language.tag(), one.text()));
                return new Localized(texts);
            });
        }
        if (!(value.get() instanceof YamlNode.Mapping mapping)) {
            String expected = mayBeOne ? "one value, or one for each language" : "one value for each language";
            findings.report(
                    Rule.SITE_WRONG_TYPE, value.get().at(), key, expected, value.get().kind());
            return Optional.empty();
        }
        String[] tags = languages.stream().map(Language::tag).toArray(String[]::new);
        YamlMap map = new YamlMap(mapping, key, findings).closed(tags);
        for (String tag : tags) {
            map.requireText(tag).ifPresent(text -> texts.put(tag, text.text()));
        }
        return Optional.of(new Localized(texts));
    }

    private <T> Optional<T> wrong(String variant, YamlNode.Scalar text) {
        findings.report(Rule.SITE_VALUE, variant, text.at(), text.text());
        return Optional.empty();
    }
}
