package org.clausebook.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.source.TextFile;

/**
 * Reads {@code edition.yaml}, the record that is frozen with an edition. Programs wrote it, so whatever is wrong with it
 * was done by somebody since, and is reported as it would be in any other file.
 */
public final class EditionRecordReader {

    /** Stands where no fact says who publishes the edition; no fact has this name. */
    public static final String NOBODY = "#";

    /** The form of the record; one that says anything else was written by a later version of the plugin. */
    public static final String FORMAT = "clausebook-edition/1";

    private final Findings findings;
    private final SiteValues values;

    private EditionRecordReader(Findings findings) {
        this.findings = findings;
        this.values = new SiteValues(findings);
    }

    /**
     * @param findings receives everything that is wrong with the record
     * @return nothing if it cannot be used
     */
    public static Optional<EditionRecord> read(TextFile file, Findings findings) {
        Findings own = new Findings();
        Optional<EditionRecord> edition =
                YamlFile.read(file, own).flatMap(map -> new EditionRecordReader(own).edition(map));
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : edition;
    }

    private Optional<EditionRecord> edition(YamlMap map) {
        List<String> keys = new ArrayList<>(List.of("format", "policy", "drafting", "timeZone", "prevailing", "publisher", "redlines"));
        keys.addAll(ParticularsReader.KEYS);
        keys.addAll(List.of("texts", "numbers", "facts", "laws", "elsewhere"));
        map.closed(keys.toArray(String[]::new));
        map.requireText("format").filter(format -> !format.text().equals(FORMAT)).ifPresent(format ->
                findings.report(Rule.SITE_VALUE, "edition-format", format.at(), format.text(), FORMAT));
        Map<String, EditionRecord.Text> texts = texts(map);
        SiteLanguages languages = SiteLanguages.known(List.copyOf(texts.keySet()), values, findings);
        Optional<String> policy = map.requireText("policy").map(YamlNode.Scalar::text);
        Optional<String> drafting = map.requireText("drafting").map(YamlNode.Scalar::text);
        Optional<ZoneId> zone = map.requireText("timeZone").flatMap(values::zone);
        List<String> prevailing = map.texts("prevailing").stream().map(YamlNode.Scalar::text).toList();
        map.requireText("version").flatMap(values::version);
        Optional<Particulars> particulars =
                new ParticularsReader(values, languages, findings).read(map, Optional.empty());
        Map<String, String> numbers = texts(map.requireMap("numbers"));
        Declarations declarations = new Declarations(values, languages, findings);
        Map<String, Fact> facts = declarations.facts(map.findMap("facts"));
        Map<String, Law> laws = declarations.laws(map.findMap("laws"));
        Optional<YamlNode.Scalar> publisher = map.findText("publisher");
        publisher.filter(name -> !name.text().equals(NOBODY) && !facts.containsKey(name.text()))
                .ifPresent(name -> findings.report(Rule.SITE_VALUE, "publisher", name.at(), name.text()));
        Map<String, Localized> elsewhere = elsewhere(map.findMap("elsewhere"), languages);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new EditionRecord(
                policy.orElseThrow(),
                particulars.orElseThrow(),
                drafting.orElseThrow(),
                zone.orElseThrow(),
                prevailing,
                publisher.map(YamlNode.Scalar::text).map(name -> name.equals(NOBODY) ? "" : name),
                map.findText("redlines").map(values::everyPair).orElse(false),
                texts,
                numbers,
                facts,
                laws,
                elsewhere));
    }

    private Map<String, EditionRecord.Text> texts(YamlMap map) {
        Map<String, EditionRecord.Text> texts = new TreeMap<>();
        map.requireMap("texts").ifPresent(languages -> {
            for (YamlNode.Scalar tag : languages.keys()) {
                if (values.isLanguageTag(tag)) {
                    languages.requireMap(tag.text()).ifPresent(text -> {
                        text.closed("digest", "address");
                        Optional<YamlNode.Scalar> digest = text.requireText("digest");
                        Optional<YamlNode.Scalar> address = text.requireText("address");
                        if (digest.isPresent() && address.isPresent()) {
                            texts.put(tag.text(), new EditionRecord.Text(digest.get().text(), address.get().text()));
                        }
                    });
                }
            }
        });
        return texts;
    }

    /** A group of single values. */
    private static Map<String, String> texts(Optional<YamlMap> map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.ifPresent(group -> group.keys().forEach(key ->
                group.requireText(key.text()).ifPresent(text -> texts.put(key.text(), text.text()))));
        return texts;
    }

    private static Map<String, Localized> elsewhere(Optional<YamlMap> map, SiteLanguages languages) {
        Map<String, Localized> elsewhere = new TreeMap<>();
        map.ifPresent(group -> group.keys().forEach(key -> languages
                .localized(group, key.text(), false)
                .ifPresent(words -> elsewhere.put(key.text(), words))));
        return elsewhere;
    }
}
