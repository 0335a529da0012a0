package org.clausebook.site;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files that comes into being in one step and then stays: there is none of that name, or a whole one, also
 * after a crash of the program or of the machine. An existing folder is never changed.
 */
public final class WholeFolder {

    private final Path folder;
    private final Path staging;
    private final Disk disk;

    /**
     * Prepares nothing yet; the staging folder will stand beside the folder, named as {@link WholeFile#draftOf} says.
     */
    public WholeFolder(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath();
        this.staging = folder.resolveSibling(WholeFile.draftOf(folder.getFileName().toString()));
        this.disk = disk;
    }

    /**
     * Brings the files to the disk in the staging folder, instead of what an earlier attempt left there.
     *
     * @param files by name
     * @throws IllegalArgumentException if a name is not one that every file system can hold
     * @throws IllegalStateException if some file systems could not tell two of the names apart
     */
    public void stage(SortedMap<String, byte[]> files) throws IOException {
        checkNames(files.keySet());
        discard();
        disk.createFolder(staging);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path at = staging.resolve(file.getKey());
            disk.write(at, file.getValue());
            disk.sync(at);
        }
        disk.sync(staging);
    }

    private static void checkNames(Set<String> names) {
        Claims claims = new Claims();
        for (String name : names) {
            SitePath path = new SitePath(name);
            if (!path.folders().isEmpty()) {
                throw new IllegalArgumentException("`" + name + "` is not a name but a path");
            }
            claims.take(path);
        }
    }

    /**
     * Gives the staging folder its final name, and returns when that has reached the disk.
     *
     * @throws FileAlreadyExistsException if something has this name already
     * @throws IOException if that fails; the folder is then not there or, if only the sync failed, whole
     */
    public void commit() throws IOException {
        if (Places.exists(folder)) { // an empty folder would be replaced without a word
            throw new FileAlreadyExistsException(folder.toString());
        }
        disk.rename(staging, folder);
        disk.sync(folder.getParent());
    }

    /** Deletes the staging folder, be it what a crash left of another attempt. */
    public void discard() throws IOException {
        Deletion.ofAll(disk, staging);
    }

    /** Whether anything has the folder's name. */
    public boolean exists() {
        return Places.exists(folder);
    }

    /** Whether the folder is there and holds exactly these files, byte for byte, and nothing else. */
    public boolean holds(SortedMap<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            Set<String> names = entries.map(entry -> entry.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            return names.equals(files.keySet())
                    && files.entrySet().stream()
                            .allMatch(file -> Staging.holds(folder.resolve(file.getKey()), file.getValue()));
        } catch (IOException e) {
            throw Disk.fault("read", folder, e);
        }
    }
}
