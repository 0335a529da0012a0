package org.clausebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A file that is replaced in one step: whoever opens it finds the earlier bytes or the new ones, all of them, also
 * after a crash of the program or of the machine.
 *
 * <p>In two steps rather, so that several things can be made ready before the first of them changes: {@link #stage}
 * does all that needs space, {@link #commit} renames.
 */
public final class WholeFile {

    /** Much longer than a file can take, and short enough for whoever looks on. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;
    private final Path draft;
    private final Disk disk;

    /** Prepares nothing yet; the draft will stand beside the file, under the {@linkplain #draftOf name} for that. */
    public WholeFile(Path file, Disk disk) {
        this(file, file.resolveSibling(draftOf(file.getFileName().toString())), disk);
    }

    /** @param draft where the draft will stand, on the same file system; belongs to this file alone */
    public WholeFile(Path file, Path draft, Disk disk) {
        this.file = file.toAbsolutePath();
        this.draft = draft;
        this.disk = disk;
    }

    /**
     * Puts the bytes in the place of a file, or leaves it as it was. Its folder is made if there is none. Waits while another
     * process does the same: the two have one name for their drafts.
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Disk.fault("create the folder", folder, e);
        }
        alone(file, whole -> {
            whole.stage(bytes);
            whole.commit();
        });
    }

    /** Deletes a file, and what a crash left of its draft; there may be neither. */
    public static void delete(Path file) throws IOException {
        if (Places.exists(file) || Places.exists(file.resolveSibling(draftOf(file.getFileName().toString())))) {
            alone(file, whole -> {
                if (Places.exists(file)) {
                    whole.disk.delete(file);
                }
            });
        }
    }

    /** Whether nobody is just replacing a file, and no run that was killed has left anything beside it. */
    public static boolean isAtRest(Path file) {
        return !Places.exists(file.resolveSibling(TemporaryLock.nameFor(file)))
                && !Places.exists(file.resolveSibling(draftOf(file.getFileName().toString())));
    }

    private static void alone(Path file, Change change) throws IOException {
        WholeFile whole = new WholeFile(file, Disk.real());
        try (TemporaryLock lock = TemporaryLock.await(file.resolveSibling(TemporaryLock.nameFor(file)), PATIENCE)) {
            try {
                change.make(whole);
            } finally {
                whole.discard();
            }
        }
    }

    /** What is done to a file while nobody else does anything to it. */
    @FunctionalInterface
    private interface Change {
        void make(WholeFile whole) throws IOException;
    }

    /** The name of a draft: {@code .editions.lock.next} for {@code editions.lock}, hidden in any case. */
    public static String draftOf(String name) {
        return (name.startsWith(".") ? "" : ".") + name + ".next";
    }

    /** Brings the bytes to the disk as a draft, instead of an earlier draft, if there is one. */
    public void stage(byte[] bytes) throws IOException {
        discard();
        disk.write(draft, bytes);
        disk.sync(draft);
    }

    /**
     * Puts the draft in the place of the file, and returns when that has reached the disk.
     *
     * @throws IOException if that fails; the file is then the earlier one or, if only the sync failed, the new one
     */
    public void commit() throws IOException {
        disk.rename(draft, file);
        disk.sync(file.getParent());
    }

    /** Deletes the draft, be it what a crash left of another one. */
    public void discard() throws IOException {
        if (Places.exists(draft)) {
            disk.delete(draft);
        }
    }
}
