package org.clausebook.edition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clausebook.model.Version;
import org.clausebook.source.Sha256;

/**
 * The files of an edition with their digests, and the manifest before this one, as {@code sha256sum -c MANIFEST.sha256}
 * can check them:
 *
 * <pre>
 * # clausebook-manifest/1 privacy 2.0.0
 * # previous 1.0.0 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752  edition.yaml
 * fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13  ky.md
 * </pre>
 *
 * <p>{@code # previous none} in the first edition; files sorted by name; UTF-8, every line ended by LF.
 *
 * @param previous the edition released before this one
 * @param digests of the files, by name
 */
public record Manifest(
        String policy, Version version, Optional<Lock.Entry> previous, SortedMap<String, String> digests) {

    private static final String HEADER = "# clausebook-manifest/1 ";
    private static final String PREVIOUS = "# previous ";
    private static final String NONE = "none";
    private static final int DIGEST_LENGTH = 64;
    private static final String GAP = "  ";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    public Manifest {
        ArchiveNames.requirePolicy(policy);
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        if (digests.isEmpty()) {
            throw new IllegalArgumentException("an edition without files");
        }
        TreeSet<String> folded = new TreeSet<>();
        digests.forEach((name, digest) -> {
            if (!NAME.matcher(name).matches() || !folded.add(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("not a name for a file of an edition, or a second time: " + name);
            }
            Sha256.require(digest);
        });
        if (folded.contains(ArchiveNames.MANIFEST.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a manifest cannot list itself");
        }
    }

    /** The manifest of these files. */
    public static Manifest of(
            String policy, Version version, Optional<Lock.Entry> previous, SortedMap<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, bytes) -> digests.put(name, Sha256.of(bytes)));
        return new Manifest(policy, version, previous, digests);
    }

    /** The manifest that these bytes are; empty if they differ in the least from what {@link #bytes} makes. */
    public static Optional<Manifest> parse(byte[] bytes) {
        try {
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            Manifest manifest = new Manifest(policy(lines), version(lines), previous(lines), digests(lines));
            return Arrays.equals(manifest.bytes(), bytes) ? Optional.of(manifest) : Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException | IndexOutOfBoundsException notAManifest) {
            return Optional.empty(); // whatever was overlooked below does not come out the same
        }
    }

    private static String policy(List<String> lines) {
        return lines.get(0).substring(HEADER.length()).split(" ")[0];
    }

    private static Version version(List<String> lines) {
        return Version.parse(lines.get(0).substring(HEADER.length()).split(" ")[1]).orElseThrow();
    }

    private static Optional<Lock.Entry> previous(List<String> lines) {
        String named = lines.get(1).substring(PREVIOUS.length());
        if (named.equals(NONE)) {
            return Optional.empty();
        }
        String[] words = named.split(" ");
        return Optional.of(new Lock.Entry(Version.parse(words[0]).orElseThrow(), words[1]));
    }

    private static SortedMap<String, String> digests(List<String> lines) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            digests.put(line.substring(DIGEST_LENGTH + GAP.length()), line.substring(0, DIGEST_LENGTH));
        }
        return digests;
    }

    /** Whether it is that of this policy's edition. */
    boolean isOf(String otherPolicy, Version otherVersion) {
        return policy.equals(otherPolicy) && version.equals(otherVersion);
    }

    /** The file. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        text.append(HEADER).append(policy).append(' ').append(version).append('\n');
        text.append(PREVIOUS).append(previous.map(Lock.Entry::toString).orElse(NONE)).append('\n');
        for (Map.Entry<String, String> file : digests.entrySet()) {
            text.append(file.getValue()).append(GAP).append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The line that lists its edition. */
    Lock.Entry entry() {
        return new Lock.Entry(version, Sha256.of(bytes()));
    }
}
