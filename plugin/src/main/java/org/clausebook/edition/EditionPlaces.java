package org.clausebook.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clausebook.model.Version;
import org.clausebook.site.Disk;
import org.clausebook.site.WholeFile;
import org.clausebook.site.WholeFolder;

/** Where a release writes: the folder of all editions, and in it that of one policy with its list. */
final class EditionPlaces {

    private static final String ATTRIBUTES = """
            # Editions are verified byte for byte, by every build and for as long as there are any.
            # -text:  Git must not convert their line ends, on any machine.
            # -merge: two versions of a frozen file are never merged into a third; whoever meets a conflict keeps one.
            * -text -merge
            """;

    private final Path editions;
    private final Path folder;
    private final Disk disk;

    EditionPlaces(Path editions, String policy, Disk disk) {
        this.editions = editions.toAbsolutePath().normalize();
        this.folder = this.editions.resolve(ArchiveNames.requirePolicy(policy));
        this.disk = disk;
    }

    Path editions() {
        return editions;
    }

    WholeFolder edition(Version version) {
        return new WholeFolder(path(version), disk);
    }

    Path path(Version version) {
        return folder.resolve(version.toString());
    }

    WholeFile lock() {
        return new WholeFile(folder.resolve(ArchiveNames.LOCK), disk);
    }

    /**
     * Removes what a release of this policy left that was interrupted; nobody else uses these names.
     *
     * @throws FileSystemException if a folder is not one, or is a symbolic link: nothing is deleted through one
     */
    void removeDrafts() throws IOException {
        if (!isFolder(editions) || !isFolder(folder)) {
            return;
        }
        for (Version version : draftedVersions()) {
            edition(version).discard();
        }
        lock().discard();
        attributes().discard();
    }

    private SortedSet<Version> draftedVersions() throws IOException {
        SortedSet<Version> versions = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                ArchiveNames.draftedVersion(entry.getFileName().toString()).ifPresent(versions::add);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return versions;
    }

    /** Creates the folders that a first release finds missing. */
    void createFolders() throws IOException {
        for (Path needed : List.of(editions, folder)) {
            if (!isFolder(needed)) {
                disk.createFolder(needed);
                disk.sync(needed.getParent());
            }
        }
    }

    /** Tells Git what it must not do with editions, unless somebody has told it something. */
    void createAttributes() throws IOException {
        create(attributes(), editions.resolve(ArchiveNames.ATTRIBUTES), ATTRIBUTES.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates an empty list, so that editions without a list are always a sign that it was lost. */
    void createLock(Lock empty) throws IOException {
        create(lock(), folder.resolve(ArchiveNames.LOCK), empty.bytes());
    }

    private static void create(WholeFile whole, Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            whole.stage(bytes);
            whole.commit();
        } catch (Throwable e) {
            discard(whole::discard, e);
            throw e;
        }
    }

    /** What Git is to know; drafted in the policy's own folder, because other policies may be released just now. */
    private WholeFile attributes() {
        Path draft = folder.resolve(WholeFile.draftOf(ArchiveNames.ATTRIBUTES));
        return new WholeFile(editions.resolve(ArchiveNames.ATTRIBUTES), draft, disk);
    }

    private static boolean isFolder(Path path) throws FileSystemException {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (!folder && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(path.toString(), null, "not a folder, or a symbolic link to one");
        }
        return folder;
    }

    /** Removes a draft because of an exception, which goes on its way whatever comes of that. */
    static void discard(Draft draft, Throwable cause) {
        try {
            draft.discard();
        } catch (IOException e) {
            cause.addSuppressed(e); // the next release tries again
        }
    }

    /** Something unfinished that can be removed. */
    @FunctionalInterface
    interface Draft {
        void discard() throws IOException;
    }
}
