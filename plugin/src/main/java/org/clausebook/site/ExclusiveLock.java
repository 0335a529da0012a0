package org.clausebook.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The right to do what only one may do at a time, as a lock on an existing file: against other processes by the operating
 * system, which gives it back even after {@code kill -9}, and within this process by a set. The file is neither read nor
 * changed, and can be read by everyone while it is locked.
 */
public final class ExclusiveLock implements Closeable {

    /** Far behind the end of any file: Windows keeps everyone from reading a stretch that is locked. */
    private static final long POSITION = 1L << 62;

    /**
     * Asked before the file is opened, not only for want of a lock between threads: on POSIX systems, closing any
     * channel of a file gives back all locks that the process has on it. A second attempt would thus take the lock from
     * the first.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /**
     * Channels of files that this process has locked without {@link #HELD} knowing of it, as happens when Maven has
     * loaded the plugin twice. Never closed, nor left to the garbage collector, for the reason given there.
     */
    private static final Queue<FileChannel> LOCKED_ELSEWHERE = new ConcurrentLinkedQueue<>();

    private final Path key;
    private final FileChannel channel;

    private ExclusiveLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock, or not, at once.
     *
     * @param file an existing file, and no symbolic link
     * @return the lock; empty if somebody has it, or has just deleted or replaced the file
     * @throws NoSuchFileException if there is no such file
     */
    public static Optional<ExclusiveLock> take(Path file) throws IOException {
        Path key = realFile(file);
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        Optional<ExclusiveLock> taken = Optional.empty();
        try {
            taken = lockedChannel(key).map(channel -> new ExclusiveLock(key, channel));
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    /** The one spelling of the file's name, on file systems too that do not tell upper case from lower case. */
    private static Path realFile(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent().toRealPath();
        return parent.resolve(absolute.getFileName()).toRealPath(LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<FileChannel> lockedChannel(Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = open(file);
        boolean keep = false;
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
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

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw Disk.fault("lock", file, e);
        }
    }

    /**
     * Whether the name still belongs to the file that was opened. A holder may delete the file before giving the lock
     * back; without this, whoever opened it just before would get a lock on a file without a name, and a third one the
     * lock on a new file of that name, and both would go on.
     */
    private static boolean isStill(Path file, BasicFileAttributes before) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Objects.equals(now.fileKey(), before.fileKey());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(key); // only now: the channel of whoever comes next must not be open while ours is closed
        }
    }
}
