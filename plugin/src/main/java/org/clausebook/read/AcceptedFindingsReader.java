package org.clausebook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.AcceptedFinding;
import org.clausebook.source.TextFile;

/**
 * Reads the {@code waivers.yaml} that is frozen with an edition. Rules and people are not looked up: they may be others
 * today than when it was released.
 */
public final class AcceptedFindingsReader {

    /** The form of the file; one that says anything else was written by a later version of the plugin. */
    public static final String FORMAT = "clausebook-waivers/1";

    private final Findings findings;
    private final SiteValues values;

    private AcceptedFindingsReader(Findings findings) {
        this.findings = findings;
        this.values = new SiteValues(findings);
    }

    /**
     * @param findings receives everything that is wrong with the file
     * @return what could be read
     */
    public static List<AcceptedFinding> read(TextFile file, Findings findings) {
        return YamlFile.read(file, findings).map(map -> new AcceptedFindingsReader(findings).all(map)).orElse(List.of());
    }

    private List<AcceptedFinding> all(YamlMap map) {
        map.closed("format", "waivers");
        map.requireText("format").filter(format -> !format.text().equals(FORMAT)).ifPresent(format ->
                findings.report(Rule.SITE_VALUE, "edition-format", format.at(), format.text(), FORMAT));
        List<AcceptedFinding> all = new ArrayList<>();
        map.groups("waivers").forEach(entry -> one(entry).ifPresent(all::add));
        return all;
    }

    private Optional<AcceptedFinding> one(YamlMap map) {
        int before = findings.size();
        map.closed("rule", "language", "clause", "finding", "message", "reason", "by", "who", "until");
        Optional<String> rule = text(map, "rule");
        Optional<String> finding = text(map, "finding");
        Optional<String> message = text(map, "message");
        Optional<String> reason = text(map, "reason");
        Optional<String> by = text(map, "by");
        Optional<String> who = text(map, "who");
        Optional<LocalDate> until = map.requireText("until").flatMap(values::date);
        Optional<String> language = map.findText("language").map(YamlNode.Scalar::text);
        Optional<String> clause = map.findText("clause").map(YamlNode.Scalar::text);
        if (findings.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new AcceptedFinding(
                rule.orElseThrow(),
                language,
                clause,
                finding.orElseThrow(),
                message.orElseThrow(),
                reason.orElseThrow(),
                by.orElseThrow(),
                who.orElseThrow(),
                until.orElseThrow()));
    }

    private static Optional<String> text(YamlMap map, String key) {
        return map.requireText(key).map(YamlNode.Scalar::text);
    }
}
