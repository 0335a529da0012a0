package org.clausebook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;

/** The languages of the site, and whatever else in the settings depends on which they are. */
final class SiteLanguages {

    private final Findings findings;
    private final SiteValues values;
    private final List<Language> languages = new ArrayList<>();
    /** Whether they are all there: if not, every text in a language that is not known yet would be reported as well. */
    private boolean sound;
    /** Each language that the site has not is reported once, not with every text in it. */
    private final Set<String> unknownTags = new HashSet<>();

    SiteLanguages(SiteValues values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** The languages that an edition was published in, which need not be those of the site any more. */
    static SiteLanguages known(List<String> tags, SiteValues values, Findings findings) {
        SiteLanguages known = new SiteLanguages(values, findings);
        tags.forEach(tag -> known.languages.add(new Language(tag, tag, tag)));
        known.sound = true;
        return known;
    }

    List<Language> all() {
        return languages;
    }

    void read(YamlMap map) {
        Set<String> segments = new HashSet<>();
        for (YamlNode.Scalar tag : map.keys()) {
            if (findings.size() < BodyLimits.FINDINGS && values.isLanguageTag(tag)) {
                map.requireMap(tag.text()).ifPresent(language -> language(tag.text(), language, segments));
            }
        }
        if (map.keys().isEmpty()) {
            findings.report(Rule.SITE_VALUE, "no-languages", map.at());
        }
        sound = !languages.isEmpty() && languages.size() == map.keys().size();
    }

    private void language(String tag, YamlMap map, Set<String> segments) {
        map.closed("path", "name");
        Optional<YamlNode.Scalar> segment = map.requireText("path").filter(s -> values.isName(s, SiteValues.NAME));
        Optional<YamlNode.Scalar> name = map.requireText("name");
        if (segment.isEmpty() || name.isEmpty()) {
            return;
        }
        String path = segment.get().text();
        if (!segments.add(path)) {
            findings.report(Rule.SITE_VALUE, "path-twice", segment.get().at(), path);
        }
        languages.add(new Language(tag, path, name.get().text()));
    }

    /** The language that some key names. */
    Optional<Language> find(YamlNode.Scalar tag, String key) {
        Optional<Language> found =
                languages.stream().filter(l -> l.tag().equals(tag.text())).findFirst();
        if (found.isEmpty() && sound && values.isLanguageTag(tag)) {
            String known = String.join(", ", languages.stream().map(Language::tag).toList());
            findings.report(Rule.SITE_VALUE, "language", tag.at(), key, tag.text(), known);
        }
        return found;
    }

    /**
     * One text for each language.
     *
     * @param mayBeOne whether a single text may stand for all of them
     */
    Optional<Localized> localized(YamlMap parent, String key, boolean mayBeOne) {
        Optional<YamlNode> value = parent.require(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (mayBeOne && value.get() instanceof YamlNode.Scalar) {
            return parent.requireText(key).map(one -> everywhere(one.text()));
        }
        if (value.get() instanceof YamlNode.Mapping mapping) {
            return Optional.of(each(parent.group(mapping, key)));
        }
        String expected = mayBeOne ? "one value, or one for each language" : "one value for each language";
        findings.report(
                Rule.SITE_WRONG_TYPE, value.get().at(), key, expected, value.get().kind());
        return Optional.empty();
    }

    /** One or several paragraphs for each language. */
    Map<String, List<String>> paragraphs(YamlMap parent, String key) {
        Map<String, List<String>> paragraphs = new TreeMap<>();
        parent.requireMap(key).ifPresent(map -> {
            List<String> tags = languages.stream().map(Language::tag).toList();
            map.closed(tags.toArray(String[]::new));
            tags.forEach(tag -> paragraphs.put(tag, map.requireParagraphs(tag)));
        });
        return paragraphs;
    }

    private Localized everywhere(String text) {
        Map<String, String> texts = new TreeMap<>();
        languages.forEach(language -> texts.put(language.tag(), text));
        return new Localized(texts);
    }

    private Localized each(YamlMap map) {
        List<String> tags = languages.stream().map(Language::tag).toList();
        if (sound) {
            map.closed(unknownTags, tags.toArray(String[]::new));
            map.keys().stream().map(YamlNode.Scalar::text).forEach(unknownTags::add);
            tags.forEach(unknownTags::remove);
        }
        Map<String, String> texts = new TreeMap<>();
        for (String tag : tags) {
            map.requireText(tag).ifPresent(text -> texts.put(tag, text.text()));
        }
        return new Localized(texts);
    }
}
