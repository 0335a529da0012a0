package org.clausebook.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.source.FolderEntry;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/** Lists and opens what an archive is made of, and collects a fault for whatever is not as it should be. */
final class FrozenFiles {

    private final SourceTree tree;
    private final List<FrozenFault> faults = new ArrayList<>();

    FrozenFiles(SourceTree tree) {
        this.tree = tree;
    }

    /** What a path stands for; empty if for nothing, or if that cannot be told, which is reported. */
    Optional<FolderEntry> entry(String path) {
        try {
            return tree.entry(path);
        } catch (IOException e) {
            report(Kind.UNREADABLE, path, SourceTree.reason(e));
            return Optional.empty();
        }
    }

    /** What stands in a folder, by name, sorted; empty if it cannot be listed, which is reported. */
    Optional<Map<String, FolderEntry>> list(String folder) {
        try {
            Map<String, FolderEntry> entries = new LinkedHashMap<>();
            tree.entries(folder).forEach(entry -> entries.put(entry.name(), entry));
            return Optional.of(entries);
        } catch (IOException e) {
            report(Kind.UNREADABLE, folder, SourceTree.reason(e));
            return Optional.empty();
        }
    }

    /** The bytes of a file; empty if it is none, is too large or cannot be read, which is reported. */
    Optional<byte[]> open(String folder, FolderEntry entry) {
        String path = folder + "/" + entry.name();
        int limit = ArchiveNames.limit(entry.name());
        if (entry.kind() != FolderEntry.Kind.FILE) {
            report(Kind.NOT_A_FILE, path, word(entry));
        } else if (entry.size() > limit) {
            report(Kind.TOO_LARGE, path, entry.size(), limit);
        } else {
            try {
                return Optional.of(tree.bytes(path, limit));
            } catch (IOException e) {
                report(Kind.UNREADABLE, path, SourceTree.reason(e));
            }
        }
        return Optional.empty();
    }

    /** The word for what a name stands for, as details of faults have it. */
    static String word(FolderEntry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT);
    }

    void report(Kind kind, String path, Object... details) {
        report(kind, Location.startOf(path), details);
    }

    void report(Kind kind, Location at, Object... details) {
        faults.add(FrozenFault.of(kind, at, details));
    }

    void addAll(List<FrozenFault> more) {
        faults.addAll(more);
    }

    /** What was reported so far. */
    List<FrozenFault> faults() {
        return faults;
    }
}
