package org.clausebook.attest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.model.SiteConfig;
import org.clausebook.read.Faults;
import org.clausebook.source.Limits;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/**
 * Reads a file of attestations, line by line. A program wrote it, so whatever is not as it writes it was done by somebody
 * since: by hand, or by putting two people's work together.
 */
public final class AttestationsReader {

    /** A file that is damaged all over needs no longer list. */
    private static final int MOST_FINDINGS = 20;

    private static final Set<String> CONFLICT = Set.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");
    private static final int CONFLICT_SIGNS = 7;

    private final TextFile file;
    private final SiteConfig site;
    private final Findings findings;
    private final Map<String, Attestation> byId = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    /** The lines of both sides stand in the file: that an id stands twice only follows from that. */
    private boolean conflict;

    private AttestationsReader(TextFile file, SiteConfig site, Findings findings) {
        this.file = file;
        this.site = site;
        this.findings = findings;
    }

    /**
     * The attestations; none if there is no file.
     *
     * @param path     from the repository's root
     * @param findings receives whatever is wrong with the file
     * @return empty if anything is, because it cannot be told then who attested what
     */
    public static Optional<Attestations> read(SourceTree tree, String path, SiteConfig site, Findings findings) {
        if (!tree.exists(path)) {
            return Optional.of(Attestations.none(path));
        }
        Findings own = new Findings();
        Optional<Attestations> read = Faults.report(tree.load(path, Limits.ATTESTATIONS), own)
                .map(file -> new AttestationsReader(file, site, own).read());
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : read;
    }

    /** What a frozen file says: it is known to be what was released, and people may have left since. */
    public static Attestations frozen(TextFile file) {
        Map<String, Attestation> byId = new LinkedHashMap<>();
        List<String> lines = file.text().lines().toList();
        lines.forEach(line -> AttestationLine.parse(line)
                .ifPresent(parsed -> parsed.attestation().ifPresent(it -> byId.put(parsed.id(), it))));
        return new Attestations(file.path(), lines, byId);
    }

    private Attestations read() {
        List<String> all = file.text().lines().toList();
        if (site.people().isEmpty()) {
            findings.report(Rule.ATTESTATION_FILE, "people", Location.startOf(file.path()));
        } else {
            lines(all);
        }
        return new Attestations(file.path(), all, byId);
    }

    private void lines(List<String> all) {
        boolean headed = false;
        boolean opened = false;
        for (int i = 0; i < all.size() && findings.size() < MOST_FINDINGS; i++) {
            String line = all.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (isConflict(line)) {
                conflict(i);
            } else if (!headed) {
                headed = line.equals(Attestations.FORMAT);
                if (!headed) {
                    report("format", i, 0, line, Attestations.FORMAT);
                    return;
                }
            } else if (!opened && line.equals(Attestations.CLAUSES)) {
                opened = true;
            } else {
                entry(i, line);
            }
        }
        if (!headed && !conflict) {
            report(file.text().isBlank() ? "empty" : "format", 0, 0, "", Attestations.FORMAT);
        }
    }

    private static boolean isConflict(String line) {
        return line.length() >= CONFLICT_SIGNS && CONFLICT.contains(line.substring(0, CONFLICT_SIGNS));
    }

    private void conflict(int line) {
        if (!conflict) {
            report("conflict", line, 0, file.line(line));
        }
        conflict = true;
    }

    private void entry(int at, String line) {
        Optional<AttestationLine> parsed = AttestationLine.parse(line);
        if (parsed.isEmpty()) {
            report("", at, 0, AttestationLine.id(line).orElse(line.strip()));
            return;
        }
        AttestationLine entry = parsed.get();
        String id = entry.id();
        Integer first = lines.putIfAbsent(id, at);
        if (first != null && !conflict) {
            report("duplicate", at, line.indexOf(id), id, Pointer.line(first));
        }
        if (!site.people().containsKey(entry.value("by"))) {
            report("handle", at, entry.column("by"), entry.value("by"), String.join(", ", site.people().keySet()));
        }
        if (entry.on().isEmpty()) {
            report("date", at, entry.column("on"), entry.value("on"));
        }
        if (entry.meaning().isEmpty()) {
            report("meaning", at, entry.column("meaning"), entry.value("meaning"));
        }
        digests(entry, at);
        entry.attestation().ifPresent(attestation -> byId.putIfAbsent(id, attestation));
    }

    private void digests(AttestationLine entry, int at) {
        for (String key : List.of("source", "translation")) {
            if (!entry.isDigest(key)) {
                report("digest", at, entry.column(key), entry.value(key), key, NormalForm.DIGITS, entry.id());
                return;
            }
        }
        if (!NormalForm.digest(entry.words()).equals(entry.value("source"))) {
            report("words", at, entry.column("source"), entry.id());
        }
    }

    private void report(String variant, int line, int column, Object... args) {
        findings.report(Rule.ATTESTATION_FILE, variant, new Location(file.path(), line, column), args);
    }
}
