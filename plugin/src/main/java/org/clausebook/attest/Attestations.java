package org.clausebook.attest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.source.Location;

/**
 * What was attested of one policy in one language: a file such as {@code translations/ru/privacy.attested.yaml}.
 * Immutable.
 */
public final class Attestations {

    /** What stands for the title of the policy among ids of clauses. */
    public static final String TITLE = "#";

    /** The form of the file; one that says anything else was written by a later version of the plugin. */
    static final String FORMAT = "format: clausebook-attestations/1";

    static final String CLAUSES = "clauses:";

    private static final List<String> HEAD =
            List.of("# Who attested which clause. Written by policy:attest, a line for each clause.", FORMAT, CLAUSES);

    private final String path;
    private final List<String> lines;
    private final SortedMap<String, Attestation> byId;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param path  of the file, which need not exist
     * @param lines of the file, without line ends; none if there is no file
     * @param byId  what they say, by the id of the clause, {@link #TITLE} for the title of the policy
     */
    Attestations(String path, List<String> lines, Map<String, Attestation> byId) {
        this.path = path;
        this.lines = List.copyOf(lines);
        this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        for (int line = 0; line < lines.size(); line++) {
            int place = line;
            AttestationLine.id(lines.get(line)).ifPresent(id -> places.put(id, place));
        }
    }

    /** Of a file that is not there. */
    public static Attestations none(String path) {
        return new Attestations(path, List.of(), Map.of());
    }

    /** The file's path from the repository's root. */
    public String path() {
        return path;
    }

    /** What was attested of each clause last, by id; {@link #TITLE} stands for the title of the policy. */
    public SortedMap<String, Attestation> byId() {
        return byId;
    }

    /** The same of one clause. */
    public Optional<Attestation> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The place of the line of a clause that has one. */
    public Location at(String id) {
        return new Location(path, places.get(id), 0);
    }

    /** The whole text of the file, every line ended by LF; empty if there is no file. */
    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /**
     * The same with other lines for some clauses; those of all others stay as they are. A new line stands before that of
     * the next id.
     *
     * @param fresh   by id
     * @param without ids of clauses whose lines are taken out
     */
    public Attestations with(Map<String, Attestation> fresh, Set<String> without) {
        NavigableMap<String, Attestation> added = new TreeMap<>(fresh);
        added.keySet().removeAll(byId.keySet());
        List<String> changed = new ArrayList<>();
        for (String line : lines.isEmpty() ? HEAD : lines) {
            Optional<String> id = AttestationLine.id(line);
            id.ifPresent(next -> write(added.headMap(next, false), changed));
            if (id.isEmpty() || !without.contains(id.get())) {
                Optional<Attestation> other = id.map(fresh::get);
                changed.add(other.isPresent() ? AttestationLine.write(id.get(), other.get()) : line);
            }
        }
        write(added, changed);
        SortedMap<String, Attestation> all = new TreeMap<>(byId);
        all.putAll(fresh);
        all.keySet().removeAll(without);
        return new Attestations(path, changed, all);
    }

    /** Writes them, and leaves none. */
    private static void write(Map<String, Attestation> added, List<String> lines) {
        added.forEach((id, attestation) -> lines.add(AttestationLine.write(id, attestation)));
        added.clear();
    }
}
