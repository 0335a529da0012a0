package org.clausebook.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LAW_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/@?#\"'<>\\\\]+(/[^\\s/@?#\"'<>\\\\]+)*");

    /** Names that the site itself uses below its root, so that no policy and no language can have them. */
    private static final Set<String> RESERVED = Set.of("assets", "index", "404", "sitemap", "robots");

    /** Names that Windows keeps for devices: such a page could not be written there. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");
    /** Leaves room for what an address adds to a name. */
    private static final int LONGEST_NAME = 60;

    private final Findings findings;
    private final List<Language> languages = new ArrayList<>();
    /** Whether they are all there: if not, every text in a language that is not known yet would be reported as well. */
    private boolean languagesSound;
    /** Each language that the site has not is reported once, not with every text in it. */
    private final Set<String> unknownTags = new HashSet<>();

    private SiteConfigReader(Findings findings) {
        this.findings = findings;
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
        site.requireMap("languages").ifPresent(this::languages);
        Optional<String> address = site.requireText("address").flatMap(this::address);
        Optional<ZoneId> zone = site.requireText("timeZone").flatMap(this::zone);
        Optional<Language> drafting = site.requireText("drafting").flatMap(tag -> language(tag, "drafting"));
        boolean sample = site.flag("sample", false);
        List<PolicyConfig> policies = List.copyOf(
                named(site.requireMap("policies"), NAME, this::policy).values());
        Map<String, Fact> facts = named(site.findMap("facts"), NAME, this::fact);
        Map<String, Law> laws = named(site.findMap("laws"), LAW_ID, this::law);
        if (address.isEmpty() || zone.isEmpty() || drafting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteConfig(
                address.get(), zone.get(), sample, drafting.get(), languages, policies, facts, laws));
    }

    private void languages(YamlMap map) {
        Set<String> segments = new HashSet<>();
        for (YamlNode.Scalar tag : map.keys()) {
            if (!languageTag(tag)) {
                continue;
            }
            map.requireMap(tag.text()).ifPresent(language -> {
                language.closed("path", "name");
                Optional<YamlNode.Scalar> segment = language.requireText("path");
                Optional<YamlNode.Scalar> name = language.requireText("name");
                if (segment.isPresent() && name.isPresent() && usable(segment.get(), NAME)) {
                    if (!segments.add(segment.get().text())) {
                        findings.report(Rule.SITE_VALUE, "path-twice", segment.get().at(), segment.get().text());
                    }
                    languages.add(new Language(tag.text(), segment.get().text(), name.get().text()));
                }
            });
        }
        if (map.keys().isEmpty()) {
            findings.report(Rule.SITE_VALUE, "no-languages", map.at());
        }
        languagesSound = !languages.isEmpty() && languages.size() == map.keys().size();
    }

    /** {@code kg} is the country's code, and as a language tag it means Kongo. */
    private boolean languageTag(YamlNode.Scalar tag) {
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

    private Optional<Language> language(YamlNode.Scalar tag, String key) {
        Optional<Language> found =
                languages.stream().filter(l -> l.tag().equals(tag.text())).findFirst();
        if (found.isEmpty() && languagesSound && languageTag(tag)) {
            String known = String.join(", ", languages.stream().map(Language::tag).toList());
            findings.report(Rule.SITE_VALUE, "language", tag.at(), key, tag.text(), known);
        }
        return found;
    }

    private Optional<PolicyConfig> policy(YamlNode.Scalar id, YamlMap map) {
        map.closed("prevailing");
        List<String> prevailing = map.texts("prevailing").stream()
                .flatMap(tag -> language(tag, "prevailing").stream())
                .map(Language::tag)
                .toList();
        for (Language language : languages) {
            if (language.segment().equals(id.text())) {
                findings.report(Rule.SITE_VALUE, "policy-is-language", id.at(), id.text());
            }
        }
        return Optional.of(new PolicyConfig(id.text(), prevailing));
    }

    private Optional<Fact> fact(YamlNode.Scalar key, YamlMap map) {
        String name = key.text();
        map.closed("type", "value");
        Optional<Fact.Type> type = map.requireText("type").flatMap(this::factType);
        Optional<Localized> value = map.require("value").flatMap(v -> localized(map, v, "value", true));
        if (name.equals(Fact.PAGE_ADDRESS)) {
            findings.report(Rule.SITE_VALUE, "built-in-fact", key.at(), name);
        }
        if (type.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = new Fact(name, type.get(), value.get());
        for (String text : new HashSet<>(value.get().byLanguage().values())) {
            if (!FactValues.fits(fact.type(), text)) {
                Location at = map.find("value").map(YamlNode::at).orElse(map.at());
                findings.report(Rule.SITE_VALUE, "fact", at, name, text, fact.type().name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.of(fact);
    }

    private Optional<Fact.Type> factType(YamlNode.Scalar word) {
        Optional<Fact.Type> type = Arrays.stream(Fact.Type.values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(word.text()))
                .findFirst();
        if (type.isEmpty()) {
            findings.report(Rule.SITE_VALUE, "fact-type", word.at(), word.text());
        }
        return type;
    }

    private Optional<Law> law(YamlNode.Scalar id, YamlMap map) {
        map.closed("date", "number", "title", "short", "address");
        Optional<LocalDate> date = map.requireText("date").flatMap(this::date);
        Optional<Localized> number = map.require("number").flatMap(v -> localized(map, v, "number", true));
        Optional<Localized> title = map.require("title").flatMap(v -> localized(map, v, "title", false));
        Optional<Localized> shortTitle = map.require("short").flatMap(v -> localized(map, v, "short", false));
        Optional<YamlNode.Scalar> address = map.requireText("address");
        if (address.isPresent() && !FactValues.fits(Fact.Type.URL, address.get().text())) {
            findings.report(Rule.SITE_VALUE, "web-address", address.get().at(), address.get().text());
        }
        if (date.isEmpty() || number.isEmpty() || title.isEmpty() || shortTitle.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Law(
                id.text(), date.get(), number.get(), title.get(), shortTitle.get(), address.get().text()));
    }

    /** A group of named groups: {@code facts}, {@code laws}, {@code policies}. */
    private <T> Map<String, T> named(Optional<YamlMap> maps, Pattern names, BiFunction<YamlNode.Scalar, YamlMap, Optional<T>> one) {
        Map<String, T> named = new LinkedHashMap<>();
        maps.ifPresent(map -> {
            for (YamlNode.Scalar name : map.keys()) {
                if (usable(name, names)) {
                    map.requireMap(name.text())
                            .flatMap(value -> one.apply(name, value))
                            .ifPresent(value -> named.put(name.text(), value));
                }
            }
        });
        return named;
    }

    private boolean usable(YamlNode.Scalar name, Pattern names) {
        if (!names.matcher(name.text()).matches()) {
            findings.report(Rule.SITE_VALUE, "name", name.at(), name.text());
            return false;
        }
        if (name.text().length() > LONGEST_NAME) {
            findings.report(Rule.SITE_VALUE, "name-long", name.at(), name.text(), LONGEST_NAME);
            return false;
        }
        if (RESERVED.contains(name.text()) || DEVICE.matcher(name.text()).matches()) {
            findings.report(Rule.SITE_VALUE, "reserved", name.at(), name.text());
            return false;
        }
        return true;
    }

    /** One text for all languages, or one for each; every language of the site has to have one. */
    private Optional<Localized> localized(YamlMap parent, YamlNode value, String key, boolean mayBeOne) {
        Map<String, String> texts = new TreeMap<>();
        if (value instanceof YamlNode.Scalar one && mayBeOne) {
            if (one.text().isBlank()) {
                findings.report(Rule.SITE_VALUE, "empty", one.at(), key);
                return Optional.empty();
            }
            languages.forEach(language -> texts.put(language.tag(), one.text()));
            return Optional.of(new Localized(texts));
        }
        if (!(value instanceof YamlNode.Mapping mapping)) {
            String expected = mayBeOne ? "one value, or one for each language" : "one value for each language";
            findings.report(Rule.SITE_WRONG_TYPE, value.at(), key, expected, value.kind());
            return Optional.empty();
        }
        String[] tags = languages.stream().map(Language::tag).toArray(String[]::new);
        YamlMap map = parent.group(mapping, key);
        if (languagesSound) {
            map.closed(unknownTags, tags);
            map.keys().stream().map(YamlNode.Scalar::text).forEach(unknownTags::add);
            unknownTags.removeAll(List.of(tags));
        }
        for (String tag : tags) {
            map.requireText(tag).ifPresent(text -> texts.put(tag, text.text()));
        }
        return Optional.of(new Localized(texts));
    }

    private Optional<String> address(YamlNode.Scalar text) {
        if (!ADDRESS.matcher(text.text()).matches()) {
            findings.report(Rule.SITE_VALUE, "address", text.at(), text.text());
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    private Optional<ZoneId> zone(YamlNode.Scalar text) {
        try {
            return Optional.of(ZoneId.of(text.text()));
        } catch (DateTimeException e) {
            findings.report(Rule.SITE_VALUE, "time-zone", text.at(), text.text());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(YamlNode.Scalar text) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeException e) {
            findings.report(Rule.SITE_VALUE, "date", text.at(), text.text());
            return Optional.empty();
        }
    }
}
