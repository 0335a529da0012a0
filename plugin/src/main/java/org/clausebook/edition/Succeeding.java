package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Particulars;
import org.clausebook.source.Location;

/** Whether an edition may be where it stands in the order of releases, by what it and the one before it say of themselves. */
final class Succeeding {

    private final Particulars next;
    private final String path;
    private final List<String> record;
    private final Findings findings;

    /**
     * @param frozen the files of the next one
     * @param folder of the policy's editions
     */
    Succeeding(Particulars next, FrozenEdition frozen, String folder, Findings findings) {
        this.next = next;
        this.path = folder + "/" + next.version() + "/" + EditionReader.RECORD;
        this.record = new String(frozen.files().get(EditionReader.RECORD), StandardCharsets.UTF_8).lines().toList();
        this.findings = findings;
    }

    /** Looks at what holds of the first edition too. */
    void check() {
        if (next.effective().isBefore(next.published()) && next.corrects().isEmpty()) {
            report("early", "effective", next.version(), next.effective(), next.published());
        }
    }

    /** @param before released right before it */
    void check(Particulars before) {
        boolean corrects = next.corrects().filter(before.version()::equals).isPresent();
        if (!before.version().next(next.change()).equals(Optional.of(next.version()))) {
            report("class", "change", next.version(), before.version(), next.change().word());
        }
        if (next.corrects().isPresent() && !corrects) {
            report("corrects", "corrects", next.version(), next.corrects().get(), before.version());
        }
        if (next.effective().isBefore(before.effective())) {
            report("earlier", "effective", next.version(), next.effective(), before.version());
        } else if (next.effective().equals(before.effective()) && !corrects) {
            report("date", "effective", before.version(), next.version(), next.effective());
        } else {
            check();
        }
        if (next.published().isBefore(before.published())) {
            report("published", "published", next.version(), next.published(), before.version());
        }
    }

    private void report(String variant, String key, Object... args) {
        findings.report(Rule.EDITION_ORDER, variant, at(key), args);
    }

    /** The line of a key, which always begins one. */
    private Location at(String key) {
        for (int line = 0; line < record.size(); line++) {
            if (record.get(line).startsWith(key + ":")) {
                return new Location(path, line, 0);
            }
        }
        return Location.startOf(path);
    }
}
