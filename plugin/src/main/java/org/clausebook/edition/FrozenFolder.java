package org.clausebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;
import org.clausebook.source.FolderEntry;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/**
 * The archive of one policy: a folder for each edition, and beside them the list of editions. Verifies that it is, byte
 * for byte and name for name, what was released; of each file that is part of it, every byte is read once, and no
 * symbolic link is followed.
 */
final class FrozenFolder {

    private final FrozenFiles files;
    private final String path;
    private final String policy;
    private final NavigableMap<Version, FolderEntry> versions = new TreeMap<>();
    private final List<FrozenEdition> editions = new ArrayList<>();

    private FrozenFolder(FrozenFiles files, String path, String policy) {
        this.files = files;
        this.path = path;
        this.policy = ArchiveNames.requirePolicy(policy);
    }

    /**
     * Verifies an archive; never throws for what is wrong with it.
     *
     * @param path of the policy's folder of editions; if there is no such folder, there are no editions
     */
    static Verification verify(SourceTree tree, String path, String policy) {
        return new FrozenFolder(new FrozenFiles(tree), path, policy).verify();
    }

    private Verification verify() {
        Lock lock = Lock.empty(policy);
        Optional<Map<String, FolderEntry>> entries = entries();
        if (entries.isPresent()) {
            names(entries.get());
            Optional<Lock> read = lock(entries.get());
            // Without a list that can be read, every edition would be said to be unlisted; one fault is enough.
            read.ifPresent(this::editions);
            lock = read.orElse(lock);
        }
        return new Verification(lock, editions, files.faults());
    }

    private Optional<Map<String, FolderEntry>> entries() {
        Optional<FolderEntry> folder = files.entry(path);
        if (folder.isPresent() && folder.get().kind() != FolderEntry.Kind.FOLDER) {
            files.report(Kind.NOT_A_FOLDER, path, FrozenFiles.word(folder.get()));
            return Optional.empty();
        }
        return folder.flatMap(existing -> files.list(path));
    }

    private void names(Map<String, FolderEntry> entries) {
        for (FolderEntry entry : entries.values()) {
            String name = entry.name();
            Optional<Version> version = Version.parse(name);
            if (version.isPresent()) {
                versions.put(version.get(), entry);
            } else if (ArchiveNames.isDraft(name)) {
                files.report(Kind.LEFTOVER, in(name));
            } else if (name.equalsIgnoreCase(ArchiveNames.LOCK)) {
                if (!name.equals(ArchiveNames.LOCK)) {
                    files.report(Kind.OTHER_CASE, in(name), ArchiveNames.LOCK);
                }
            } else {
                files.report(entry.kind() == FolderEntry.Kind.FOLDER ? Kind.NOT_A_VERSION : Kind.FOREIGN, in(name));
            }
        }
    }

    private Optional<Lock> lock(Map<String, FolderEntry> entries) {
        FolderEntry entry = entries.get(ArchiveNames.LOCK);
        if (entry == null) {
            boolean misspelt = entries.keySet().stream().anyMatch(ArchiveNames.LOCK::equalsIgnoreCase);
            if (!versions.isEmpty() && !misspelt) {
                files.report(Kind.LOCK_MISSING, in(ArchiveNames.LOCK));
            }
            return Optional.empty();
        }
        Optional<LockReading> reading =
                files.open(path, entry).map(bytes -> Lock.read(in(ArchiveNames.LOCK), policy, bytes));
        reading.ifPresent(read -> files.addAll(read.faults()));
        return reading.flatMap(LockReading::lock);
    }

    private void editions(Lock lock) {
        Optional<Listed> previous = Optional.empty();
        for (int i = 0; i < lock.entries().size(); i++) {
            previous = Optional.of(listed(lock.entries().get(i), Lock.line(i), previous));
        }
        for (Map.Entry<Version, FolderEntry> version : versions.entrySet()) {
            if (lock.indexOf(version.getKey()).isEmpty()) {
                unlisted(version.getKey(), version.getValue(), previous);
            }
        }
    }

    /** An edition on the list, and the digest of its manifest as it is. */
    private record Listed(Lock.Entry entry, Optional<String> digest) {

        /** Whether the edition after it may name this manifest; if the list disagrees, that was said before. */
        boolean is(Lock.Entry named) {
            return entry.version().equals(named.version())
                    && (entry.digest().equals(named.digest()) || digest.filter(named.digest()::equals).isPresent());
        }
    }

    private Listed listed(Lock.Entry entry, int line, Optional<Listed> previous) {
        FolderEntry folder = versions.get(entry.version());
        if (folder == null) {
            files.report(Kind.FOLDER_MISSING, new Location(in(ArchiveNames.LOCK), line, 0), entry.version());
        }
        EditionFolder.Found found = found(entry.version(), Optional.of(entry.digest()), line);
        found.manifest().ifPresent(manifest -> chain(manifest, previous));
        editions.add(new FrozenEdition(entry.version(), found.verified()));
        return new Listed(entry, found.digest());
    }

    private void unlisted(Version version, FolderEntry folder, Optional<Listed> last) {
        int faults = files.faults().size();
        found(version, Optional.empty(), 0).manifest().ifPresent(manifest -> chain(manifest, last));
        if (folder.kind() == FolderEntry.Kind.FOLDER) {
            boolean whole = files.faults().size() == faults;
            files.report(whole ? Kind.UNLISTED : Kind.UNLISTED_DAMAGED, in(version.toString()));
        }
    }

    private EditionFolder.Found found(Version version, Optional<String> listed, int line) {
        FolderEntry folder = versions.get(version);
        if (folder == null) {
            return EditionFolder.Found.nothing();
        }
        if (folder.kind() != FolderEntry.Kind.FOLDER) {
            files.report(Kind.NOT_A_FOLDER, in(folder.name()), FrozenFiles.word(folder));
            return EditionFolder.Found.nothing();
        }
        return new EditionFolder(files, in(folder.name()), policy, version).verify(listed, line);
    }

    private void chain(Manifest manifest, Optional<Listed> previous) {
        boolean unbroken = manifest.previous().isPresent()
                ? previous.filter(listed -> listed.is(manifest.previous().get())).isPresent()
                : previous.isEmpty();
        if (!unbroken) {
            String named = manifest.previous().map(Lock.Entry::toString).orElse("none");
            String expected = previous.map(listed -> listed.entry().toString()).orElse("none");
            String file = in(manifest.version() + "/" + ArchiveNames.MANIFEST);
            files.report(Kind.CHAIN_BROKEN, new Location(file, 1, 0), named, expected);
        }
    }

    private String in(String name) {
        return path + "/" + name;
    }
}
