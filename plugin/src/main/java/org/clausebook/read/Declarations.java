package org.clausebook.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Fact;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.source.Location;

/** Facts and laws, as the settings declare them and as an edition keeps them. */
final class Declarations {

    private final SiteValues values;
    private final SiteLanguages languages;
    private final Findings findings;

    Declarations(SiteValues values, SiteLanguages languages, Findings findings) {
        this.values = values;
        this.languages = languages;
        this.findings = findings;
    }

    /** By name, in the order of the file. */
    Map<String, Fact> facts(Optional<YamlMap> map) {
        return values.named(map, SiteValues.NAME, this::fact);
    }

    /** By id, in the order of the file. */
    Map<String, Law> laws(Optional<YamlMap> map) {
        return values.named(map, SiteValues.LAW_NAME, this::law);
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
}
