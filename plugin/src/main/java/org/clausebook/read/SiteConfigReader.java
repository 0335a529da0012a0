package org.clausebook.read;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Fact;
import org.clausebook.model.Host;
import org.clausebook.model.Imprint;
import org.clausebook.model.Language;
import org.clausebook.model.Law;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.Relation;
import org.clausebook.model.SiteConfig;
import org.clausebook.source.SourceTree;

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
        Findings own = new Findings();
        Optional<SiteConfig> config =
                YamlFile.open(tree, path, own).flatMap(site -> new SiteConfigReader(own).site(site));
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : config;
    }

    private Optional<SiteConfig> site(YamlMap site) {
        site.closed("address", "timeZone", "sample", "drafting", "languages", "policies", "publisher", "security",
                        "notice", "redlines", "facts", "laws", "people", "severities", "attestations", "translationsMayLag",
                        "hosting");
        site.requireMap("languages").ifPresent(languages::read);
        Optional<String> address = site.requireText("address").flatMap(values::address);
        Optional<ZoneId> zone = site.requireText("timeZone").flatMap(values::zone);
        Optional<Language> drafting = site.requireText("drafting").flatMap(tag -> languages.find(tag, "drafting"));
        boolean sample = site.flag("sample", false);
        Declarations declarations = new Declarations(values, languages, findings);
        Optional<YamlMap> declared = site.findMap("facts");
        Map<String, Fact> facts = declarations.facts(declared);
        Optional<List<String>> factNames = declared
                .map(map -> map.keys().stream().map(YamlNode.Scalar::text).toList())
                .or(() -> site.lacks("facts") ? Optional.of(List.of()) : Optional.empty());
        FactNames named = new FactNames(facts, factNames, findings);
        List<PolicyConfig> policies = List.copyOf(values.named(
                        site.requireMap("policies"), SiteValues.NAME, (id, map) -> policy(id, map, named))
                .values());
        Imprint imprint = new ImprintReader(values, languages, named, findings).read(site, address);
        Map<String, Law> laws = declarations.laws(site.findMap("laws"));
        Map<ChangeClass, Integer> notice = site.findMap("notice").map(this::notice).orElse(Map.of());
        Map<String, String> people = site.findMap("people").map(this::people).orElse(Map.of());
        Map<String, String> severities = site.findMap("severities").map(this::severities).orElse(Map.of());
        boolean attestationsAsked = site.findText("attestations").map(values::attestationsAsked).orElse(true);
        boolean everyPair = site.findText("redlines").map(values::everyPair).orElse(false);
        Host host = site.findText("hosting").flatMap(values::host).orElse(Host.SERVER);
        if (address.isEmpty() || zone.isEmpty() || drafting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteConfig(
                address.get(), zone.get(), sample, drafting.get(), languages.all(), policies, imprint, facts,
                laws, notice, people, severities, attestationsAsked, site.flag("translationsMayLag", false), everyPair,
                host));
    }

    private Optional<PolicyConfig> policy(YamlNode.Scalar id, YamlMap map, FactNames facts) {
        map.closed("prevailing", "contact", "relation");
        List<String> prevailing = map.texts("prevailing").stream()
                .flatMap(tag -> languages.find(tag, "prevailing").stream())
                .map(Language::tag)
                .toList();
        List<String> contact = map.texts("contact").stream()
                .flatMap(name -> facts.find(name, "contact").stream())
                .map(Fact::name)
                .toList();
        Optional<Relation> relation = map.findText("relation").flatMap(values::relation);
        if (languages.all().stream().anyMatch(language -> language.segment().equals(id.text()))) {
            findings.report(Rule.SITE_VALUE, "policy-is-language", id.at(), id.text());
        }
        return Optional.of(new PolicyConfig(id.text(), prevailing, contact, relation));
    }

    /** Who people are, by handle; an address of a person has no place in a repository that anyone may read. */
    private Map<String, String> people(YamlMap map) {
        Map<String, String> people = new LinkedHashMap<>();
        for (YamlNode.Scalar handle : map.keys()) {
            if (findings.size() < BodyLimits.FINDINGS && values.isName(handle, SiteValues.NAME)) {
                map.requireText(handle.text()).ifPresent(who -> {
                    if (who.text().indexOf('@') >= 0) {
                        findings.report(Rule.SITE_VALUE, "person", who.at(), handle.text());
                    }
                    people.put(handle.text(), who.text());
                });
            }
        }
        return people;
    }

    /** Words by id of the rule. */
    private Map<String, String> severities(YamlMap map) {
        Map<String, String> severities = new LinkedHashMap<>();
        for (YamlNode.Scalar id : map.keys()) {
            Optional<Rule> rule = findings.size() < BodyLimits.FINDINGS ? values.rule(id) : Optional.empty();
            rule.flatMap(r -> map.requireText(id.text()).flatMap(word -> values.severity(r, word)))
                    .ifPresent(severity -> severities.put(id.text(), severity.word()));
        }
        return severities;
    }

    /** Days by class of change. */
    private Map<ChangeClass, Integer> notice(YamlMap map) {
        String[] words = Arrays.stream(ChangeClass.values()).map(ChangeClass::word).toArray(String[]::new);
        map.closed(words);
        Map<ChangeClass, Integer> days = new EnumMap<>(ChangeClass.class);
        for (ChangeClass change : ChangeClass.values()) {
            map.findText(change.word()).flatMap(values::days).ifPresent(n -> days.put(change, n));
        }
        return days;
    }
}
