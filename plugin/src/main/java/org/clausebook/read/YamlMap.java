package org.clausebook.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.source.Characters;
import org.clausebook.source.Location;

/**
 * A group of keys of the settings, read key by key; each wrong type, missing key and unknown key becomes a finding and
 * reading goes on.
 */
final class YamlMap {

    private final Location at;
    private final String name;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Findings findings;

    /** @param name what messages call this group: {@code site.yaml}, {@code site.yaml › laws › 152-fz} */
    YamlMap(YamlNode.Mapping mapping, String name, Findings findings) {
        this.at = mapping.at();
        this.name = name;
        this.findings = findings;
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    Location at() {
        return at;
    }

    /** The keys as written, in order. */
    List<YamlNode.Scalar> keys() {
        return entries.values().stream().map(YamlNode.Entry::key).toList();
    }

    /** Reports every key that is not among {@code known}. */
    YamlMap closed(String... known) {
        for (YamlNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!Set.of(known).contains(key) && findings.size() < BodyLimits.FINDINGS) {
                String variant = Nearest.to(key, List.of(known)).isPresent() ? "near" : "";
                String nearest = Nearest.to(key, List.of(known)).orElse(String.join(", ", known));
                findings.report(Rule.SITE_UNKNOWN_KEY, variant, entry.key().at(), key, name, nearest);
            }
        }
        return this;
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** The value of a key that has to be there; reports if it isn't. */
    Optional<YamlNode> require(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty()) {
            findings.report(Rule.SITE_MISSING_KEY, at, key, name);
        }
        return value;
    }

    Optional<YamlNode.Scalar> requireText(String key) {
        return require(key).flatMap(value -> text(value, key));
    }

    Optional<YamlNode.Scalar> findText(String key) {
        return find(key).flatMap(value -> text(value, key));
    }

    Optional<YamlMap> requireMap(String key) {
        return require(key).flatMap(value -> map(value, key));
    }

    Optional<YamlMap> findMap(String key) {
        return find(key).flatMap(value -> map(value, key));
    }

    /** {@code true} or {@code false}; {@code absent} if the key is not there or its value is neither. */
    boolean flag(String key, boolean absent) {
        Optional<YamlNode.Scalar> word = findText(key);
        if (word.isEmpty()) {
            return absent;
        }
        String text = word.get().text();
        if (!text.equals("true") && !text.equals("false")) {
            findings.report(Rule.SITE_WRONG_TYPE, word.get().at(), key, "true or false", "\"" + text + "\"");
            return absent;
        }
        return text.equals("true");
    }

    /** A list of single values; empty if the key is not there. */
    List<YamlNode.Scalar> texts(String key) {
        List<YamlNode.Scalar> texts = new ArrayList<>();
        find(key).ifPresent(value -> {
            if (value instanceof YamlNode.Sequence list) {
                list.items().forEach(item -> text(item, key).ifPresent(texts::add));
            } else {
                findings.report(Rule.SITE_WRONG_TYPE, value.at(), key, "a list", value.kind());
            }
        });
        return texts;
    }

    private Optional<YamlNode.Scalar> text(YamlNode value, String key) {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            findings.report(Rule.SITE_WRONG_TYPE, value.at(), key, "a single value", value.kind());
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            findings.report(Rule.SITE_VALUE, "empty", scalar.at(), key);
            return Optional.empty();
        }
        if (!isOneReadableLine(scalar.text())) {
            findings.report(Rule.SITE_VALUE, "control", scalar.at(), key);
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** YAML can spell characters that the decoder refuses in a file: what it refuses is refused here too. */
    private static boolean isOneReadableLine(String text) {
        return text.codePoints().allMatch(Characters::isReadable)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private Optional<YamlMap> map(YamlNode value, String key) {
        if (value instanceof YamlNode.Mapping mapping) {
            return Optional.of(new YamlMap(mapping, name + " › " + key, findings));
        }
        findings.report(Rule.SITE_WRONG_TYPE, value.at(), key, "a group of keys", value.kind());
        return Optional.empty();
    }
}
