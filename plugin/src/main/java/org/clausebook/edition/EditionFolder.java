package org.clausebook.edition;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;
import org.clausebook.source.FolderEntry;
import org.clausebook.source.Sha256;

/** The folder of one edition: its manifest is held against the list of editions, every file against the manifest. */
final class EditionFolder {

    private final FrozenFiles files;
    private final String path;
    private final String policy;
    private final Version version;

    /** @param path of the folder, which exists */
    EditionFolder(FrozenFiles files, String path, String policy, Version version) {
        this.files = files;
        this.path = path;
        this.policy = policy;
        this.version = version;
    }

    /**
     * What was found.
     *
     * @param manifest present if it is the one that was released
     * @param digest of the manifest as it is, if it could be read
     * @param verified the files that are as they were released
     */
    record Found(Optional<Manifest> manifest, Optional<String> digest, SortedMap<String, byte[]> verified) {

        static Found nothing() {
            return new Found(Optional.empty(), Optional.empty(), new TreeMap<>());
        }
    }

    /**
     * Verifies the folder.
     *
     * @param listed the digest of the manifest according to the list; empty if the edition is not on it
     * @param line the line (0-based) that says so, if one does
     */
    Found verify(Optional<String> listed, int line) {
        Map<String, FolderEntry> entries = files.list(path).orElse(null);
        if (entries == null) {
            return Found.nothing();
        }
        FolderEntry entry = entries.get(ArchiveNames.MANIFEST);
        if (entry == null) {
            missing(Kind.MANIFEST_MISSING, ArchiveNames.MANIFEST, entries);
            return Found.nothing();
        }
        Optional<byte[]> bytes = files.open(path, entry);
        if (bytes.isEmpty()) {
            return Found.nothing();
        }
        return verify(bytes.get(), listed, line, entries);
    }

    private Found verify(byte[] bytes, Optional<String> listed, int line, Map<String, FolderEntry> entries) {
        Optional<Restored> restored = Restored.of(bytes, form -> listed.isPresent()
                ? listed.get().equals(Sha256.of(form))
                : Manifest.parse(form).isPresent());
        byte[] form = restored.map(Restored::bytes).orElse(bytes);
        Optional<String> digest = Optional.of(Sha256.of(form));
        restored.map(Restored::kinds).ifPresent(kinds -> kinds.forEach(kind -> report(kind, ArchiveNames.MANIFEST)));

        Optional<Manifest> manifest = manifest(form);
        if (manifest.isPresent() && restored.isEmpty()) {
            report(Kind.MANIFEST_CHANGED, ArchiveNames.MANIFEST, digest.get(), listed.orElseThrow(), line + 1);
        }
        if (manifest.isEmpty() || restored.isEmpty()) {
            return new Found(Optional.empty(), digest, new TreeMap<>());
        }
        return new Found(manifest, digest, verify(manifest.get(), entries));
    }

    private Optional<Manifest> manifest(byte[] bytes) {
        Optional<Manifest> manifest = Manifest.parse(bytes);
        if (manifest.isEmpty()) {
            report(Kind.MANIFEST_MALFORMED, ArchiveNames.MANIFEST);
        } else if (!manifest.get().isOf(policy, version)) {
            report(
                    Kind.MANIFEST_MISPLACED,
                    ArchiveNames.MANIFEST,
                    manifest.get().policy(),
                    manifest.get().version());
            return Optional.empty();
        }
        return manifest;
    }

    private SortedMap<String, byte[]> verify(Manifest manifest, Map<String, FolderEntry> entries) {
        SortedMap<String, byte[]> verified = new TreeMap<>();
        manifest.digests().forEach((name, digest) -> {
            FolderEntry entry = entries.get(name);
            if (entry == null) {
                missing(Kind.FILE_MISSING, name, entries);
            } else {
                files.open(path, entry)
                        .filter(bytes -> isAsReleased(name, digest, bytes))
                        .ifPresent(bytes -> verified.put(name, bytes));
            }
        });
        for (FolderEntry entry : entries.values()) {
            if (!manifest.digests().containsKey(entry.name()) && !entry.name().equals(ArchiveNames.MANIFEST)) {
                extra(entry, manifest);
            }
        }
        return verified;
    }

    private boolean isAsReleased(String name, String digest, byte[] bytes) {
        Optional<Restored> restored = Restored.of(bytes, form -> Sha256.of(form).equals(digest));
        if (restored.isEmpty()) {
            report(Kind.FILE_CHANGED, name, digest, Sha256.of(bytes));
            return false;
        }
        restored.get().kinds().forEach(kind -> report(kind, name));
        return restored.get().kinds().isEmpty();
    }

    /** Says that a file is not there, unless it is there in another spelling, of which something else is said. */
    private void missing(Kind kind, String name, Map<String, FolderEntry> entries) {
        Optional<String> spelling =
                entries.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
        if (spelling.isEmpty()) {
            report(kind, name);
        } else if (kind == Kind.MANIFEST_MISSING) { // without it nothing is known to be extra
            report(Kind.OTHER_CASE, spelling.get(), name);
        }
    }

    private void extra(FolderEntry entry, Manifest manifest) {
        Optional<String> right = manifest.digests().keySet().stream()
                .filter(entry.name()::equalsIgnoreCase)
                .findFirst();
        if (right.isPresent()) {
            report(Kind.OTHER_CASE, entry.name(), right.get());
        } else {
            report(Kind.FILE_EXTRA, entry.name(), FrozenFiles.word(entry));
        }
    }

    private void report(Kind kind, String name, Object... details) {
        files.report(kind, path + "/" + name, details);
    }
}
