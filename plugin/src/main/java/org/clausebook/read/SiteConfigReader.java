package org.clausebook.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Fact;
import org.clausebook.model.Language;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.source.Limits;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** Reads {@code site.yaml}: the keys are described in the format's manual. */
public final class SiteConfigReader {

    private final Findings findings;
    private final SiteValues values;
    private final SiteLanguages languages;

    private SiteConfigReader(Findings findings) {
        this.findings = findings;
        this.values = new SiteValues(findings);
        this.languages = new SiteLanguages(values, findings);
    }

    /**
     * @param path     the file's path from the repository's root
     * @param findings receives everything that is wrong with the file
     * @return the settings, or nothing if they cannot be used
     */
    public static Optional<SiteConfig> read(SourceTree tree, String path, Findings findings) {
        Optional<TextFile> file = Faults.report(tree.load(path, Limits.YAML), findings);
        Findings own = new Findings();
        Optional<SiteConfig> config = file.flatMap(text -> YamlReader.read(text, own)
                .or(() -> {
                    if (!own.hasErrors()) {
                        own.report(Rule.SITE_SYNTAX, "empty", Location.startOf(path));
                    }
                    return Optional.empty();
                })
                .flatMap(root -> new SiteConfigReader(own).site(root)));
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : config;
    }

    private Optional<SiteConfig> site(YamlNode root) {
        if (!(root instanceof YamlNode.Mapping mapping)) {
            findings.report(Rule.SITE_WRONG_TYPE, root.at(), "site.yaml", "a group of keys", root.kind());
            return Optional.empty();
        }
        YamlMap site = new YamlMap(mapping, "site.yaml", findings)
                .closed("address", "timeZone", "sample", "drafting", "languages", "policies", "facts", "laws");
        site.requireMap("languages").ifPresent(languages::read);
        Optional<String> address = site.requireText("address").flatMap(values::address);
        Optional<ZoneId> zone = site.requireText("timeZone").flatMap(values::zone);
        Optional<Language> drafting = site.requireText("drafting").flatMap(tag -> languages.find(tag, "drafting"));
        boolean sample = site.flag("sample", false);
        List<PolicyConfig> policies = List.copyOf(
                named(site.requireMap("policies"), SiteValues.NAME, this::policy).values());
        Map<String, Fact> facts = named(site.findMap("facts"), SiteValues.NAME, this::fact);
        Map<String, Law> laws = named(site.findMap("laws"), SiteValues.LAW_NAME, this::law);
        if (address.isEmpty() || zone.isEmpty() || drafting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteConfig(
                address.get(), zone.get(), sample, drafting.get(), languages.all(), policies, facts, laws));
    }

    private Optional<PolicyConfig> policy(YamlNode.Scalar id, YamlMap map) {
        map.closed("prevailing");
        List<String> prevailing = map.texts("prevailing").stream()
                .flatMap(tag -> languages.find(tag, "prevailing").stream())
                .map(Language::tag)
                .toList();
        if (languages.all().stream().anyMatch(language -> language.segment().equals(id.text()))) {
            findings.report(Rule.SITE_VALUE, "policy-is-language", id.at(), id.text());
        }
        return Optional.of(new PolicyConfig(id.text(), prevailing));
    }

    private Optional<Fact> fact(YamlNode.Scalar key, YamlMap map) {
        String name = key.text();
        map.closed("type", "value");
        Optional<Fact.Type> type = map.requireText("type").flatMap(this::factType);
        Optional<Localized> value = languages.localized(map, "value", true);
        if (name.equals(Fact.PAGE_ADDRESS)) {
            findings.report(Rule.SITE_VALUE, "built-in-fact", key.at(), name);
        }
        if (type.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        for (String text : new TreeSet<>(value.get().byLanguage().values())) {
            if (!FactValues.fits(type.get(), text)) {
                Location at = map.find("value").map(YamlNode::at).orElse(map.at());
                findings.report(Rule.SITE_VALUE, "fact", at, name, text, word(type.get()));
            }
        }
        return Optional.of(new Fact(name, type.get(), value.get()));
    }

    private Optional<Fact.Type> factType(YamlNode.Scalar word) {
        Optional<Fact.Type> type = Arrays.stream(Fact.Type.values())
                .filter(t -> word(t).equals(word.text()))
                .findFirst();
        if (type.isEmpty()) {
            findings.report(Rule.SITE_VALUE, "fact-type", word.at(), word.text());
        }
        return type;
    }

    private static String word(Fact.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Law> law(YamlNode.Scalar id, YamlMap map) {
        map.closed("date", "number", "title", "short", "address");
        Optional<LocalDate> date = map.requireText("date").flatMap(values::date);
        Optional<Localized> number = languages.localized(map, "number", true);
        Optional<Localized> title = languages.localized(map, "title", false);
        Optional<Localized> shortTitle = languages.localized(map, "short", false);
        Optional<YamlNode.Scalar> address = map.requireText("address");
        if (address.isPresent() && !FactValues.fits(Fact.Type.URL, address.get().text())) {
            findings.report(
                    Rule.SITE_VALUE, "web-address", address.get().at(), address.get().text());
        }
        if (date.isEmpty() || number.isEmpty() || title.isEmpty() || shortTitle.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Law(
                id.text(),
                date.get(),
                number.get(),
                title.get(),
                shortTitle.get(),
                address.get().text()));
    }

    /** A group of named groups: {@code facts}, {@code laws}, {@code policies}. */
    private <T> Map<String, T> named(
            Optional<YamlMap> maps, Pattern form, BiFunction<YamlNode.Scalar, YamlMap, Optional<T>> one) {
        Map<String, T> named = new LinkedHashMap<>();
        maps.ifPresent(map -> {
            for (YamlNode.Scalar name : map.keys()) {
                if (findings.size() < BodyLimits.FINDINGS && values.isName(name, form)) {
                    map.requireMap(name.text())
                            .flatMap(value -> one.apply(name, value))
                            .ifPresent(value -> named.put(name.text(), value));
                }
            }
        });
        return named;
    }
}
