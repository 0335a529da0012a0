package org.clausebook.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The new site while it grows, in a folder beside the output. Safe for several threads.
 *
 * <p>The folder has a name that no other build will ever have: somebody may delete everything, the lock too (as {@code
 * mvn clean} does), and start a build while this one is still writing, which must not put its pages among the other's.
 *
 * <p>A file that the earlier site has with the same bytes is not written again but linked, where the file system can do
 * that: it keeps its time, takes no space, and is on the disk for good already.
 */
final class Staging {

    private enum Outcome { CREATED, CHANGED, UNCHANGED }

    private static final class StagedFile {
        private Outcome outcome;
    }

    private final Places places;
    private final Path folder;
    private final Path earlierFolder;
    private final Set<String> earlier;
    private final Disk disk;
    private final Claims claims = new Claims();
    private final Map<SitePath, StagedFile> files = new ConcurrentHashMap<>();
    private final Set<String> foldersMade = ConcurrentHashMap.newKeySet();

    /**
     * Creates the staging folder.
     *
     * @param earlier the names of our files in the output
     */
    Staging(Places places, Set<String> earlier, Disk disk) throws IOException {
        this.places = places;
        this.folder = places.staging().resolve(UUID.randomUUID().toString());
        this.earlierFolder = places.output();
        this.earlier = earlier;
        this.disk = disk;
        disk.createFolder(places.staging());
        try {
            disk.createFolder(folder);
        } catch (IOException e) {
            try {
                close();
            } catch (IOException alsoThat) {
                e.addSuppressed(alsoThat);
            }
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /**
     * Puts a file in its place. The same file with the same bytes may be written again.
     *
     * @throws IllegalStateException if the file was written with other bytes, or cannot stand beside another one
     */
    void write(SitePath path, byte[] bytes) throws IOException {
        put(path, bytes, () -> stage(path, bytes));
    }

    /**
     * The same with a file that the earlier site has been found to hold.
     *
     * @param bytes what {@link #earlier} has just given for it
     */
    void takeOver(SitePath path, byte[] bytes) throws IOException {
        put(path, bytes, () -> carryOver(path, bytes));
    }

    /** Puts a file in its place that nothing is known of yet. */
    private interface Step {
        Outcome run() throws IOException;
    }

    private void put(SitePath path, byte[] bytes, Step step) throws IOException {
        claims.take(path);
        makeFolders(path);
        StagedFile mine = new StagedFile();
        StagedFile first;
        synchronized (mine) { // whoever writes this file again waits below until there is something to compare with
            first = files.putIfAbsent(path, mine);
            if (first == null) {
                mine.outcome = step.run();
                return;
            }
        }
        synchronized (first) {
            if (!holds(path.in(folder), bytes)) {
                throw new IllegalStateException("`" + path + "` was written twice, with different bytes");
            }
        }
    }

    private void makeFolders(SitePath path) throws IOException {
        for (String name : path.folders()) {
            if (!foldersMade.contains(name)) {
                disk.createFolder(folder.resolve(name));
                foldersMade.add(name); // not before it is there: other threads take this as leave to write into it
            }
        }
    }

    private Outcome stage(SitePath path, byte[] bytes) throws IOException {
        Path file = path.in(folder);
        if (!earlier.contains(path.value())) {
            disk.write(file, bytes);
            return Outcome.CREATED;
        }
        if (!holds(path.in(earlierFolder), bytes)) {
            disk.write(file, bytes);
            return Outcome.CHANGED;
        }
        return carryOver(path, bytes);
    }

    private Outcome carryOver(SitePath path, byte[] bytes) throws IOException {
        Path earlierFile = path.in(earlierFolder);
        Path file = path.in(folder);
        try {
            disk.link(earlierFile, file);
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            disk.write(file, bytes);
            disk.copyTime(earlierFile, file);
        }
        return Outcome.UNCHANGED;
    }

    /** What a file of the earlier site holds; empty if there is none of that name, or if it cannot be read any more. */
    Optional<byte[]> earlier(SitePath path) {
        return earlier.contains(path.value()) ? bytes(path.in(earlierFolder)) : Optional.empty();
    }

    /** What a plain file holds. */
    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the file has these bytes; one that cannot be read, or is no plain file any more, has not. */
    static boolean holds(Path file, byte[] bytes) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.size() == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Brings the names of all files to the disk, though not what is in them: see {@link SiteWriter}. */
    void syncFolders() throws IOException {
        for (String name : new TreeSet<>(foldersMade)) {
            disk.sync(folder.resolve(name));
        }
        disk.sync(folder);
    }

    /**
     * Looks whether every file is still there, once no thread writes any more.
     *
     * @throws IOException if somebody has deleted one, or the folder
     */
    void requireWhole() throws IOException {
        NavigableSet<String> lost = names();
        lost.removeAll(Content.of(folder, lost).ours());
        if (!lost.isEmpty()) {
            throw new IOException("the new site is not whole: while it was being written, somebody has deleted " + lost.first()
                    + (lost.size() > 1 ? " and " + (lost.size() - 1) + " more" : "") + " from " + places.staging());
        }
    }

    /**
     * Deletes the staging folder; if somebody else has done so, nothing here is ours any more.
     *
     * @return whether it was still there
     */
    boolean discard() throws IOException {
        if (!Places.exists(folder)) {
            return false;
        }
        Deletion.ofAll(disk, folder);
        close();
        return true;
    }

    /** Deletes what held the staging folder, once that is gone. */
    void close() throws IOException {
        try {
            disk.delete(places.staging());
        } catch (DirectoryNotEmptyException another) {
            // of a build that was started although this one was running
        }
    }

    /** The names of all files, once no thread writes any more. */
    NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        files.keySet().forEach(path -> names.add(path.value()));
        return names;
    }

    /** Compares the new site with the earlier one, once no thread writes any more. */
    SiteReport report() {
        int unchanged = count(Outcome.UNCHANGED);
        int changed = count(Outcome.CHANGED);
        int removed = earlier.size() - changed - unchanged;
        return new SiteReport(count(Outcome.CREATED), changed, unchanged, removed, List.of());
    }

    private int count(Outcome outcome) {
        return (int) files.values().stream().filter(file -> file.outcome == outcome).count();
    }
}
