package org.clausebook.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.finding.Severity;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Host;
import org.clausebook.model.Relation;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;

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
    /** Names that Windows keeps for devices: such a page could not be written there. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");

    /** Java reads years of more digits too, which no feed and no address of an entry can hold. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");
    private static final int MOST_DAYS = 366;

    private final Findings findings;

    SiteValues(Findings findings) {
        this.findings = findings;
    }

    boolean isName(YamlNode.Scalar name, Pattern form) {
        String text = name.text();
        String variant = "";
        if (!form.matcher(text).matches()) {
            variant = "name";
        } else if (text.length() > BodyLimits.NAME) {
            variant = "name-long";
        } else if (RESERVED.contains(text) || DEVICE.matcher(text).matches()) {
            variant = "reserved";
        }
        if (!variant.isEmpty()) {
            findings.report(Rule.SITE_VALUE, variant, name.at(), text, BodyLimits.NAME);
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

    /** Of the site: a host and perhaps a folder that no full stops lead out of, without a slash at the end. */
    Optional<String> address(YamlNode.Scalar text) {
        boolean valid = ADDRESS.matcher(text.text()).matches()
                && URI.create(text.text()).getHost() != null
                && URI.create(text.text()).normalize().toString().equals(text.text());
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
            return DATE.matcher(text.text()).matches()
                    ? Optional.of(LocalDate.parse(text.text()))
                    : wrong("date", text);
        } catch (DateTimeException e) {
            return wrong("date", text);
        }
    }

    /** A group of named groups: {@code facts}, {@code laws}, {@code policies}. */
    <T> Map<String, T> named(
            Optional<YamlMap> maps, Pattern form, BiFunction<YamlNode.Scalar, YamlMap, Optional<T>> one) {
        Map<String, T> named = new LinkedHashMap<>();
        maps.ifPresent(map -> {
            for (YamlNode.Scalar name : map.keys()) {
                if (findings.size() < BodyLimits.FINDINGS && isName(name, form)) {
                    map.requireMap(name.text())
                            .flatMap(value -> one.apply(name, value))
                            .ifPresent(value -> named.put(name.text(), value));
                }
            }
        });
        return named;
    }

    /** A number of days, from 0 to 366. */
    Optional<Integer> days(YamlNode.Scalar text) {
        boolean valid = DAYS.matcher(text.text()).matches() && Integer.parseInt(text.text()) <= MOST_DAYS;
        return valid ? Optional.of(Integer.parseInt(text.text())) : wrong("days", text);
    }

    Optional<Version> version(YamlNode.Scalar text) {
        Optional<Version> version = Version.parse(text.text());
        return version.isPresent() ? version : wrong("version", text);
    }

    Optional<ChangeClass> changeClass(YamlNode.Scalar text) {
        Optional<ChangeClass> change = ChangeClass.of(text.text());
        return change.isPresent() ? change : wrong("change", text);
    }

    /** What a policy is to the operator's other pages. */
    Optional<Relation> relation(YamlNode.Scalar word) {
        Optional<Relation> relation = Relation.of(word.text());
        return relation.isPresent() ? relation : wrong("relation", word);
    }

    /** A rule by its id. */
    Optional<Rule> rule(YamlNode.Scalar id) {
        Optional<Rule> rule = Rule.of(id.text());
        if (rule.isEmpty()) {
            List<String> known = Arrays.stream(Rule.values()).map(Rule::id).toList();
            Optional<String> nearest = Nearest.to(id.text(), known);
            String variant = nearest.isPresent() ? "rule-near" : "rule";
            findings.report(Rule.SITE_VALUE, variant, id.at(), id.text(), nearest.orElse(""));
        }
        return rule;
    }

    /** How grave the findings of a rule are on this site. Nobody can make light of a text that is not whole. */
    Optional<Severity> severity(Rule rule, YamlNode.Scalar word) {
        Optional<Severity> severity = Severity.of(word.text());
        if (severity.isEmpty()) {
            return wrong("severity", word);
        }
        if (!rule.isWaivable() && rule.severity().isGraverThan(severity.get())) {
            findings.report(Rule.SITE_VALUE, "severity-integrity", word.at(), rule.id(), rule.severity().word());
            return Optional.empty();
        }
        return severity;
    }

    /** Whether attestations are asked for. */
    boolean attestationsAsked(YamlNode.Scalar word) {
        boolean asked = word.text().equals("asked");
        if (!asked && !word.text().equals("not-asked")) {
            wrong("attestations", word);
        }
        return asked;
    }

    /** Whether every two editions are compared on a page of their own. */
    boolean everyPair(YamlNode.Scalar word) {
        boolean everyPair = word.text().equals(SiteConfig.EVERY_PAIR);
        if (!everyPair && !word.text().equals("neighbours")) {
            wrong("redlines", word);
        }
        return everyPair;
    }

    /** What serves the site. */
    Optional<Host> host(YamlNode.Scalar word) {
        Optional<Host> host = Host.of(word.text());
        if (host.isEmpty()) {
            findings.report(Rule.SITE_VALUE, "hosting", word.at(), word.text(), String.join(", ", Host.words()));
        }
        return host;
    }

    private <T> Optional<T> wrong(String variant, YamlNode.Scalar text) {
        findings.report(Rule.SITE_VALUE, variant, text.at(), text.text());
        return Optional.empty();
    }
}
