package org.clausebook.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.model.EditionRecord;
import org.clausebook.model.Fact;
import org.clausebook.model.Law;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.read.AcceptedFindingsReader;
import org.clausebook.read.EditionRecordReader;

/**
 * Writes {@code edition.yaml} and the {@code waivers.yaml} beside it: block style, two spaces a level, every value a double-quoted text, so that no reader of
 * YAML can take {@code 1.10} for a number or {@code no} for a truth value. The same values give the same bytes.
 */
final class EditionYaml {

    private final StringBuilder out = new StringBuilder(8 << 10);

    private EditionYaml() {}

    /** The file's text, every line ended by LF. */
    static String write(EditionRecord record) {
        EditionYaml yaml = new EditionYaml();
        yaml.edition(record);
        return yaml.out.toString();
    }

    /** The text of the file that holds what was accepted for the edition. */
    static String write(List<AcceptedFinding> accepted) {
        EditionYaml yaml = new EditionYaml();
        yaml.frozen();
        yaml.value(0, "format", AcceptedFindingsReader.FORMAT);
        yaml.key(0, "waivers");
        accepted.forEach(yaml::accepted);
        return yaml.out.toString();
    }

    private void accepted(AcceptedFinding accepted) {
        out.append("  - ").append("rule: ").append(quoted(accepted.rule())).append('\n');
        accepted.language().ifPresent(tag -> value(2, "language", tag));
        accepted.clause().ifPresent(id -> value(2, "clause", id));
        value(2, "finding", accepted.finding());
        value(2, "message", accepted.message());
        value(2, "reason", accepted.reason());
        value(2, "by", accepted.by());
        value(2, "who", accepted.who());
        value(2, "until", accepted.until().toString());
    }

    private void frozen() {
        out.append("# Frozen by policy:release. Not a byte of this folder may change: see MANIFEST.sha256.\n");
    }

    private void edition(EditionRecord record) {
        frozen();
        value(0, "format", EditionRecordReader.FORMAT);
        value(0, "policy", record.policy());
        particulars(record.particulars());
        value(0, "drafting", record.drafting());
        value(0, "timeZone", record.timeZone().getId());
        list(0, "prevailing", record.prevailing());
        record.publisher().ifPresent(fact -> value(0, "publisher", fact.isEmpty() ? EditionRecordReader.NOBODY : fact));
        if (record.everyPair()) {
            value(0, "redlines", SiteConfig.EVERY_PAIR);
        }
        key(0, "texts");
        record.texts().forEach((tag, text) -> {
            key(1, tag);
            value(2, "digest", text.digest());
            value(2, "address", text.address());
        });
        key(0, "numbers");
        record.numbers().forEach((id, number) -> value(1, id, number));
        group("facts", record.facts(), this::fact);
        group("laws", record.laws(), this::law);
        group("elsewhere", record.elsewhere(), (id, words) -> localized(1, id, words));
    }

    private void particulars(Particulars particulars) {
        value(0, "version", particulars.version().toString());
        value(0, "change", particulars.change().word());
        value(0, "adopted", particulars.adopted().toString());
        value(0, "published", particulars.published().toString());
        value(0, "effective", particulars.effective().toString());
        particulars.corrects().map(Version::toString).ifPresent(version -> value(0, "corrects", version));
        if (particulars.renumbers()) {
            out.append("renumbers: true\n");
        }
        list(0, "translationFixes", particulars.translationFixes());
        localized(0, "headline", particulars.headline());
        key(0, "reasons");
        particulars.reasons().forEach((tag, paragraphs) -> value(1, tag, String.join("\n\n", paragraphs)));
    }

    private void fact(String name, Fact fact) {
        key(1, name);
        value(2, "type", fact.type().name().toLowerCase(Locale.ROOT));
        localized(2, "value", fact.value());
    }

    private void law(String id, Law law) {
        key(1, id);
        value(2, "date", law.date().toString());
        localized(2, "number", law.number());
        localized(2, "title", law.title());
        localized(2, "short", law.shortTitle());
        value(2, "address", law.address());
    }

    private <T> void group(String name, Map<String, T> members, BiConsumer<String, T> member) {
        if (!members.isEmpty()) {
            key(0, name);
            members.forEach(member);
        }
    }

    private void localized(int level, String name, Localized texts) {
        key(level, name);
        new TreeMap<>(texts.byLanguage()).forEach((tag, text) -> value(level + 1, tag, text));
    }

    private void list(int level, String name, List<String> values) {
        if (!values.isEmpty()) {
            key(level, name);
            values.forEach(value -> out.append("  ".repeat(level + 1)).append("- ").append(quoted(value)).append('\n'));
        }
    }

    private void key(int level, String name) {
        out.append("  ".repeat(level)).append(plain(name)).append(":\n");
    }

    private void value(int level, String name, String value) {
        out.append("  ".repeat(level)).append(plain(name)).append(": ").append(quoted(value)).append('\n');
    }

    /** Names of this format need no quotes, but for those that hold a sign that begins a comment. */
    private static String plain(String name) {
        return name.indexOf('#') < 0 ? name : quoted(name);
    }

    /** Line ends between paragraphs are spelt out, so that every value stands on one line. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
