package org.clausebook.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
    /** Keys that others were probably meant to be: they are not missing as well. */
    private final Set<String> misspelt = new HashSet<>();
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

    /** Reports every key that is not among {@code known}; of a group that stands in the wrong place only the first. */
    YamlMap closed(String... known) {
        return closed(Set.of(), known);
    }

    /** The same, but says nothing of the keys in {@code tolerated}, which have been reported elsewhere. */
    YamlMap closed(Set<String> tolerated, String... known) {
        boolean displaced = !entries.isEmpty()
                && Arrays.stream(known).noneMatch(entries::containsKey)
                && tolerated.stream().noneMatch(entries::containsKey);
        if (displaced) {
            YamlNode.Scalar first = entries.values().iterator().next().key();
            Optional<String> nearest = entries.size() == 1 ? Nearest.to(first.text(), List.of(known)) : Optional.empty();
            reportUnknown(first, nearest, known);
            misspelt.addAll(List.of(known));
            return this;
        }
        for (YamlNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            boolean unknown = !Set.of(known).contains(key) && !tolerated.contains(key);
            if (unknown && findings.size() < BodyLimits.FINDINGS) {
                List<String> free = Arrays.stream(known).filter(k -> !entries.containsKey(k)).toList();
                Optional<String> nearest = Nearest.to(key, free);
                nearest.ifPresent(misspelt::add);
                reportUnknown(entry.key(), nearest, known);
            }
        }
        return this;
    }

    private void reportUnknown(YamlNode.Scalar key, Optional<String> nearest, String... known) {
        String variant = nearest.isPresent() ? "near" : "";
        String suggestion = nearest.orElse(String.join(", ", known));
        findings.report(Rule.SITE_UNKNOWN_KEY, variant, key.at(), key.text(), name, suggestion);
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** The value of a key that has to be there; reports if it isn't. */
    Optional<YamlNode> require(String key) {
        Optional<YamlNode> value = find(key);
        if (lacks(key) && findings.size() < BodyLimits.FINDINGS) {
            findings.report(Rule.SITE_MISSING_KEY, at, key, name);
        }
        return value;
    }

    /** Whether a key is not there, and no other was probably meant to be it, which has been reported. */
    boolean lacks(String key) {
        return !entries.containsKey(key) && !misspelt.contains(key);
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

    /** A list of groups; empty if the key is not there. */
    List<YamlMap> groups(String key) {
        return find(key).map(value -> YamlFile.groups(value, name + " › " + key, findings)).orElse(List.of());
    }

    /**
     * A text of one or several paragraphs, with a blank line between two of them; line ends within one are spaces. Empty
     * if it is not there or no such text, which has been reported.
     */
    List<String> requireParagraphs(String key) {
        Optional<YamlNode> value = require(key);
        if (value.isEmpty() || !(value.get() instanceof YamlNode.Scalar scalar)) {
            value.ifPresent(other ->
                    findings.report(Rule.SITE_WRONG_TYPE, other.at(), key, "a text", other.kind()));
            return List.of();
        }
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : scalar.text().strip().split("\\n\\s*\\n")) {
            String line = paragraph.strip().replaceAll("\\s*\\n\\s*", " ");
            text(new YamlNode.Scalar(line, scalar.at()), key).ifPresent(text -> paragraphs.add(text.text()));
        }
        return paragraphs;
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

    /** A group within this one. */
    YamlMap group(YamlNode.Mapping mapping, String key) {
        return new YamlMap(mapping, name + " › " + key, findings);
    }

    private Optional<YamlMap> map(YamlNode value, String key) {
        if (value instanceof YamlNode.Mapping mapping) {
            return Optional.of(group(mapping, key));
        }
        findings.report(Rule.SITE_WRONG_TYPE, value.at(), key, "a group of keys", value.kind());
        return Optional.empty();
    }
}
