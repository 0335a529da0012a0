package org.clausebook.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;
import org.clausebook.source.Location;

/** What people decide about an edition: the same keys while it is prepared and once it is frozen. */
final class ParticularsReader {

    static final List<String> KEYS = List.of(
            "version",
            "change",
            "adopted",
            "published",
            "effective",
            "corrects",
            "renumbers",
            "translationFixes",
            "headline",
            "reasons");

    private final SiteValues values;
    private final SiteLanguages languages;
    private final Findings findings;

    ParticularsReader(SiteValues values, SiteLanguages languages, Findings findings) {
        this.values = values;
        this.languages = languages;
        this.findings = findings;
    }

    /**
     * @param newest the edition before this one, from which the version follows if the file does not say it
     * @return nothing if something is missing or wrong, which has been reported
     */
    Optional<Particulars> read(YamlMap map, Optional<Version> newest) {
        int before = findings.size();
        Optional<YamlNode.Scalar> word = map.requireText("change");
        Optional<ChangeClass> change = word.flatMap(values::changeClass);
        Optional<Version> version = map.findText("version").flatMap(values::version);
        Optional<LocalDate> adopted = map.requireText("adopted").flatMap(values::date);
        Optional<LocalDate> published = map.requireText("published").flatMap(values::date);
        Optional<LocalDate> effective = map.requireText("effective").flatMap(values::date);
        Optional<Version> corrects = map.findText("corrects").flatMap(values::version);
        boolean renumbers = map.flag("renumbers", false);
        List<String> fixes = List.copyOf(fixes(map).keySet());
        Optional<Localized> headline = languages.localized(map, "headline", false);
        Map<String, List<String>> reasons = languages.paragraphs(map, "reasons");
        boolean lacks = Stream.of(change, adopted, published, effective, headline).anyMatch(Optional::isEmpty);
        if (lacks || findings.size() > before) { // of a key that is misspelt it has been said before that it is not known
            return Optional.empty();
        }
        Optional<Version> following = newest.isEmpty() ? Optional.of(Version.FIRST) : newest.get().next(change.orElseThrow());
        if (following.isEmpty()) {
            exhausted(word.orElseThrow(), newest.get(), change.get());
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                version.orElse(following.get()),
                change.orElseThrow(),
                adopted.orElseThrow(),
                published.orElseThrow(),
                effective.orElseThrow(),
                corrects,
                renumbers,
                fixes,
                headline.orElseThrow(),
                reasons));
    }

    /** Whatever number the file says: each has to follow the one before it. A graver class than need be takes nothing from readers. */
    private void exhausted(YamlNode.Scalar word, Version newest, ChangeClass change) {
        Optional<ChangeClass> graver = Arrays.stream(ChangeClass.values())
                .filter(each -> each.compareTo(change) < 0 && newest.next(each).isPresent())
                .max(Comparator.naturalOrder());
        findings.report(
                Rule.RELEASE_VERSION,
                graver.isPresent() ? "graver" : "none",
                word.at(),
                newest,
                change.word(),
                graver.map(ChangeClass::word).orElse(""),
                graver.flatMap(newest::next).map(Version::toString).orElse(""));
    }

    /**
     * The clauses that were mended in some languages only, in the order of the file: each with the mark of its words, as a plan names them,
     * or as a list of ids alone, as an edition does, whose words are frozen.
     */
    static Map<String, String> fixes(YamlMap map) {
        Map<String, String> fixes = new LinkedHashMap<>();
        if (map.find("translationFixes").filter(YamlNode.Mapping.class::isInstance).isPresent()) {
            map.findMap("translationFixes").ifPresent(group -> group.keys().forEach(id ->
                    group.findText(id.text()).ifPresent(mark -> fixes.put(id.text(), mark.text()))));
        } else {
            map.texts("translationFixes").forEach(id -> fixes.put(id.text(), ""));
        }
        return fixes;
    }

    /** Where the value of each key stands; that of each item of a list, and of each key of a group, by {@code key › item}. */
    static Map<String, Location> places(YamlMap map) {
        Map<String, Location> places = new HashMap<>();
        for (YamlNode.Scalar key : map.keys()) {
            YamlNode value = map.find(key.text()).orElseThrow();
            places.put(key.text(), value.at());
            if (value instanceof YamlNode.Mapping group) {
                group.entries().forEach(entry ->
                        places.putIfAbsent(key.text() + " › " + entry.key().text(), entry.value().at()));
            }
            if (value instanceof YamlNode.Sequence list) {
                for (YamlNode item : list.items()) {
                    if (item instanceof YamlNode.Scalar text) {
                        places.putIfAbsent(key.text() + " › " + text.text(), text.at());
                    }
                }
            }
        }
        return places;
    }
}
