package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausebook.model.Version;
import org.clausebook.source.Sha256;

/**
 * The list of a policy's editions, in the order of their release: what is on it exists. Lines are only ever appended.
 *
 * <pre>
 * # clausebook-lock/1 privacy
 * 1.0.0 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * 2.0.0 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
 * </pre>
 *
 * <p>UTF-8, every line ended by LF; the digest is that of the edition's {@code MANIFEST.sha256}.
 */
public record Lock(String policy, List<Entry> entries) {

    private static final String HEADER = "# clausebook-lock/1 ";

    /** An edition on the list, or the one that a manifest names before its own. */
    public record Entry(Version version, String digest) {

        public Entry {
            Sha256.require(digest);
        }

        @Override
        public String toString() {
            return version + " " + digest;
        }
    }

    public Lock {
        ArchiveNames.requirePolicy(policy);
        entries = List.copyOf(entries);
        Set<Version> versions = new HashSet<>();
        for (Entry entry : entries) {
            if (!versions.add(entry.version)) {
                throw new IllegalArgumentException(entry.version + " is listed twice");
            }
        }
    }

    /** The list of a policy without editions. */
    public static Lock empty(String policy) {
        return new Lock(policy, List.of());
    }

    /**
     * Reads a list, strictly.
     *
     * @param path of the file, for faults
     * @param policy whose list it must be
     */
    static LockReading read(String path, String policy, byte[] bytes) {
        return LockReader.read(path, policy, bytes);
    }

    static String header(String policy) {
        return HEADER + policy;
    }

    /** The edition released last. */
    public Optional<Entry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The place of an edition on the list, from 0; empty if it is not on it. */
    public OptionalInt indexOf(Version version) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).version.equals(version))
                .findFirst();
    }

    /** The line (0-based) of an entry. */
    static int line(int entry) {
        return entry + 1;
    }

    /** The list with one more edition. */
    public Lock append(Entry entry) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Lock(policy, longer);
    }

    /** The list of the first editions alone, as it was when there were no more: that of the published ones, say. */
    public Lock first(int count) {
        return new Lock(policy, entries.subList(0, count));
    }

    /** The first line (0-based) of this list that the other does not repeat; empty if the other is this one with lines appended, or none. */
    public OptionalInt firstDifference(Lock other) {
        List<String> mine = lines();
        List<String> others = other.lines();
        return IntStream.range(0, mine.size())
                .filter(i -> i >= others.size() || !mine.get(i).equals(others.get(i)))
                .findFirst();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(header(policy));
        entries.forEach(entry -> lines.add(entry.toString()));
        return lines;
    }

    /** The file. */
    public byte[] bytes() {
        return (String.join("\n", lines()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
