package org.clausebook.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The list of the files that are ours, kept beside the output: what it does not name is never deleted.
 *
 * <pre>
 * clausebook-site-journal/1
 * index.html
 * kg/privacy.html
 * </pre>
 *
 * <p>UTF-8, every line ended by LF, sorted, no name twice. At any moment, and so after any crash, it names at least the
 * files of ours that stand in the output: while the site is swapped, those of both sites.
 */
final class Journal {

    private static final String HEADER = "clausebook-site-journal/1";
    /** Room for 800,000 files; whatever is larger is not a journal, and not worth the memory. */
    private static final long LARGEST = 64L << 20;

    private final Path file;
    private final WholeFile whole;

    Journal(Path file, Disk disk) {
        this.file = file;
        this.whole = new WholeFile(file, disk);
    }

    /**
     * Reads the names.
     *
     * @return the names, or none if the journal is missing, cannot be read, or is in the least not as described above:
     *     to take too little for ours costs a message, to take too much costs somebody's files
     */
    NavigableSet<String> read() {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST) {
                return parse(Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // as good as none
        }
        return new TreeSet<>();
    }

    private static NavigableSet<String> parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size() - 1;
        if (!lines.get(0).equals(HEADER) || last < 1 || !lines.get(last).isEmpty()) {
            throw new IllegalArgumentException("no journal");
        }
        NavigableSet<String> names = new TreeSet<>();
        for (String line : lines.subList(1, last)) {
            String name = new SitePath(line).value();
            if (!names.isEmpty() && names.last().compareTo(name) >= 0) {
                throw new IllegalArgumentException("not sorted");
            }
            names.add(name);
        }
        return names;
    }

    /**
     * Replaces the journal in one step, and returns when it has reached the disk.
     *
     * @throws IOException if that fails; the journal is then the earlier one or, if only the last sync failed, the new
     *     one
     */
    void write(Collection<String> names) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        new TreeSet<>(names).forEach(name -> text.append(name).append('\n'));
        try {
            whole.stage(text.toString().getBytes(StandardCharsets.UTF_8));
            whole.commit();
        } catch (IOException e) {
            Closeable draft = whole::discard;
            try (draft) { // if that fails too, the next build tries again
                throw e;
            }
        }
    }

    /** Deletes what a crash in the middle of {@link #write} left. */
    void discardDraft() throws IOException {
        whole.discard();
    }
}
