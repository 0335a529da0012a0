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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The right to do what only one may do at a time, as a lock on a file: against other processes by the operating system,
 * which gives it back even after {@code kill -9}, and within this process by a set.
 *
 * <p>The file must be there for this alone. POSIX systems give back all locks that a process has on a file as soon as
 * it closes any channel of it, so that merely to read the file would be to lose the lock.
 *
 * <p>It stays when the lock is given back. To delete it is not safe without more ado, see {@link TemporaryLock}.
 */
final class ExclusiveLock implements Closeable {

    /** Behind the end of the file: Windows keeps everyone from reading a stretch that is locked. */
    private static final long POSITION = 1L << 62;

    /**
     * Asked before the file is opened, not only for want of a lock between threads: on POSIX systems, closing any
     * channel of a file gives back all locks that the process has on it. A second attempt would thus take the lock from
     * the first.
     */
    private static final Set<Path> HELD = new HashSet<>();

    /**
     * Channels of files that this process may have locked without {@link #HELD} knowing of it, as happens when Maven
     * has loaded the plugin twice. Never closed, nor left to the garbage collector, for the reason given there.
     */
    private static final List<FileChannel> LOCKED_ELSEWHERE = new ArrayList<>();

    private final Path key;
    private final FileChannel channel;

    private ExclusiveLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock, or not, at once.
     *
     * @param file which is created if it is missing
     * @return the lock; empty if somebody has it
     */
    static Optional<ExclusiveLock> take(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = real(absolute.getParent());
        Path real = folder.resolve(absolute.getFileName());
        synchronized (ExclusiveLock.class) {
            try {
                Path key = created(real);
                return HELD.add(key) ? locked(key) : Optional.empty();
            } catch (NoSuchFileException e) {
                real(folder);
                return Optional.empty(); // another process has just deleted its temporary lock
            } catch (IOException e) {
                throw Disk.fault("lock", real, e);
            }
        }
    }

    /** @throws IOException if the folder is not there: whoever waits for the lock would wait for ever */
    private static Path real(Path folder) throws IOException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw Disk.fault("use the folder", folder, e);
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

    private static Optional<ExclusiveLock> locked(Path key) throws IOException {
        Optional<FileChannel> channel = Optional.empty();
        try {
            channel = lockedChannel(key);
            return channel.map(open -> new ExclusiveLock(key, open));
        } finally {
            if (channel.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    private static Optional<FileChannel> lockedChannel(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean keep = false;
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            keep = lock != null;
            return keep ? Optional.of(channel) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            keep = neverClose(channel);
            return Optional.empty();
        } finally {
            if (!keep) {
                channel.close();
            }
        }
    }

    /** Keeps a channel open because to close it might be to take a lock from somebody. */
    static synchronized boolean neverClose(FileChannel channel) {
        return LOCKED_ELSEWHERE.add(channel);
    }

    /** The file's one name. */
    Path file() {
        return key;
    }

    /** The channel that holds the lock, for writing. */
    FileChannel channel() {
        return channel;
    }

    /** Gives the lock back; may be called again. */
    @Override
    public void close() throws IOException {
        synchronized (ExclusiveLock.class) {
            if (channel.isOpen()) {
                try {
                    channel.close();
                } finally {
                    HELD.remove(key); // only now: no channel of whoever comes next may be open while ours is closed
                }
            }
        }
    }
}
