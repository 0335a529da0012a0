package org.clausebook.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The right to do what only one may do at a time, as a lock on an empty file: against other processes by the operating
 * system, which gives it back even after {@code kill -9}, and within this process by a set.
 *
 * <p>The file must be there for this alone. POSIX systems give back all locks that a process has on a file as soon as it
 * closes any channel of it, so that merely to read the file would be to lose the lock.
 */
public final class ExclusiveLock implements Closeable {

    /**
     * Asked before the file is opened, not only for want of a lock between threads: on POSIX systems, closing any
     * channel of a file gives back all locks that the process has on it. A second attempt would thus take the lock from
     * the first.
     */
    private static final Set<Path> HELD = new HashSet<>();

    /**
     * Channels of files that this process has locked without {@link #HELD} knowing of it, as happens when Maven has
     * loaded the plugin twice. Never closed, nor left to the garbage collector, for the reason given there.
     */
    private static final List<FileChannel> LOCKED_ELSEWHERE = new ArrayList<>();

    private final Path key;
    private final FileChannel channel;
    private final boolean temporary;

    private ExclusiveLock(Path key, FileChannel channel, boolean temporary) {
        this.key = key;
        this.channel = channel;
        this.temporary = temporary;
    }

    /**
     * Takes the lock, or not, at once.
     *
     * @param file which is created if it is missing, and stays
     * @return the lock; empty if somebody has it
     */
    public static Optional<ExclusiveLock> take(Path file) throws IOException {
        return take(file, false);
    }

    /**
     * Takes the lock, or not, at once.
     *
     * @param file which is created if it is missing, and deleted when the lock is given back; one that a killed process
     *     left does no harm
     * @return the lock; empty if somebody has it, or is giving it back
     */
    public static Optional<ExclusiveLock> takeTemporary(Path file) throws IOException {
        return take(file, true);
    }

    /** One at a time, as is giving back: a temporary file would else be created again just when it is deleted. */
    private static synchronized Optional<ExclusiveLock> take(Path file, boolean temporary) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path real = absolute.getParent().toRealPath().resolve(absolute.getFileName());
        try {
            Path key = created(real);
            return HELD.add(key) ? locked(key, temporary) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty(); // another process has just given back its temporary lock
        }
    }

    /** The one spelling of the file's name, on file systems too that do not tell upper case from lower case. */
    private static Path created(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Somebody has it, or left it. It has not been opened by this attempt, so no lock is lost; see HELD.
        }
        return file.toRealPath(LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<ExclusiveLock> locked(Path key, boolean temporary) throws IOException {
        Optional<FileChannel> channel = Optional.empty();
        try {
            channel = lockedChannel(key);
            return channel.map(open -> new ExclusiveLock(key, open, temporary));
        } finally {
            if (channel.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    private static Optional<FileChannel> lockedChannel(Path file) throws IOException {
        BasicFileAttributes before = attributes(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean keep = false;
        try {
            FileLock lock = channel.tryLock();
            keep = lock != null && isStill(file, before);
            return keep ? Optional.of(channel) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            keep = LOCKED_ELSEWHERE.add(channel);
            return Optional.empty();
        } catch (IOException e) {
            throw Disk.fault("lock", file, e);
        } finally {
            if (!keep) {
                channel.close();
            }
        }
    }

    /**
     * Whether the name still belongs to the file that was opened. The holder of a temporary lock deletes the file; without
     * this, whoever opened it just before would get a lock on a file without a name, and a third one the lock on a new file
     * of that name, and both would go on.
     */
    private static boolean isStill(Path file, BasicFileAttributes before) throws IOException {
        try {
            return Objects.equals(attributes(file).fileKey(), before.fileKey());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Gives the lock back; may be called again. */
    @Override
    public void close() throws IOException {
        synchronized (ExclusiveLock.class) {
            if (!channel.isOpen()) {
                return;
            }
            if (temporary) {
                delete();
            }
            try {
                channel.close();
            } finally {
                HELD.remove(key); // only now: no channel of whoever comes next may be open while ours is closed
            }
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(key);
        } catch (IOException e) {
            // an empty file is left, which does no harm
        }
    }
}
