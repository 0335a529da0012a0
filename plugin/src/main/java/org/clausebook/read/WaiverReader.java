package org.clausebook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Waiver;
import org.clausebook.source.SourceTree;

/** Reads {@code waivers.yaml}: which findings people have decided to accept, why, who, and until when. */
public final class WaiverReader {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{8}");
    /** Fewer letters are no reason that anyone could check later. */
    private static final int FEWEST_LETTERS = 10;

    private final SiteConfig site;
    private final Findings findings;
    private final SiteValues values;

    private WaiverReader(SiteConfig site, Findings findings) {
        this.site = site;
        this.findings = findings;
        this.values = new SiteValues(findings);
    }

    /**
     * @param path     the file's path from the repository's root; it need not exist
     * @param findings receives everything that is wrong with the file
     * @return the decisions that can be relied on, in the order of the file
     */
    public static List<Waiver> read(SourceTree tree, String path, SiteConfig site, Findings findings) {
        if (!tree.exists(path)) {
            return List.of();
        }
        Findings own = new Findings();
        WaiverReader reader = new WaiverReader(site, own);
        List<Waiver> waivers = new ArrayList<>();
        for (YamlMap entry : YamlFile.openList(tree, path, "waivers", own)) {
            if (own.size() < BodyLimits.FINDINGS) {
                reader.waiver(entry).ifPresent(waivers::add);
            }
        }
        findings.addAll(own.sorted());
        return waivers;
    }

    private Optional<Waiver> waiver(YamlMap map) {
        int before = findings.size();
        map.closed("rule", "at", "finding", "reason", "by", "until");
        Optional<YamlNode.Scalar> rule = map.requireText("rule").filter(this::isWaivable);
        Optional<YamlNode.Scalar> place = map.requireText("at");
        Optional<YamlNode.Scalar> finding = map.requireText("finding").filter(this::isFingerprint);
        Optional<YamlNode.Scalar> reason = said(map, "reason", "").filter(this::isReason);
        Optional<YamlNode.Scalar> by = said(map, "by", "by").filter(this::isPerson);
        Optional<LocalDate> until = said(map, "until", "until").flatMap(values::date);
        if (findings.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Waiver(
                rule.orElseThrow().text(),
                place.orElseThrow().text(),
                finding.orElseThrow().text(),
                reason.orElseThrow().text(),
                by.orElseThrow().text(),
                until.orElseThrow(),
                map.at()));
    }

    /** A value without which it is no decision. */
    private Optional<YamlNode.Scalar> said(YamlMap map, String key, String variant) {
        Optional<YamlNode> value = map.find(key);
        boolean blank = value.filter(v -> v instanceof YamlNode.Scalar text && text.text().isBlank()).isPresent();
        if (blank || map.lacks(key)) {
            findings.report(Rule.WAIVER_REASON, variant, value.map(YamlNode::at).orElse(map.at()), FEWEST_LETTERS);
            return Optional.empty();
        }
        return map.findText(key);
    }

    private boolean isWaivable(YamlNode.Scalar id) {
        Optional<Rule> rule = values.rule(id);
        rule.filter(r -> !r.isWaivable())
                .ifPresent(r -> findings.report(Rule.WAIVER_INTEGRITY, id.at(), r.id()));
        return rule.filter(Rule::isWaivable).isPresent();
    }

    private boolean isFingerprint(YamlNode.Scalar text) {
        boolean valid = FINGERPRINT.matcher(text.text()).matches();
        if (!valid) {
            findings.report(Rule.SITE_VALUE, "fingerprint", text.at(), text.text());
        }
        return valid;
    }

    private boolean isReason(YamlNode.Scalar text) {
        boolean valid = text.text().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        if (!valid) {
            findings.report(Rule.WAIVER_REASON, text.at(), FEWEST_LETTERS);
        }
        return valid;
    }

    private boolean isPerson(YamlNode.Scalar handle) {
        boolean known = site.people().containsKey(handle.text());
        if (!known) {
            String variant = site.people().isEmpty() ? "nobody" : "person";
            String people = String.join(", ", site.people().keySet());
            findings.report(Rule.WAIVER_REASON, variant, handle.at(), handle.text(), people);
        }
        return known;
    }
}
