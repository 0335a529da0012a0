package org.clausebook.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The right to write one site, held by one build at a time: against other processes by a lock on a file, which the
 * operating system gives back even after {@code kill -9}, and within this process by a set.
 *
 * <p>The empty file stays when the lock is released. To delete it would not be safe: a second build may have opened it
 * just before and get its lock on the nameless file, while a third creates a new file and locks that, and both run.
 */
final class SiteLock implements Closeable {

    /**
     * Asked before the file is opened, not only for want of a lock between threads: on POSIX systems, closing any
     * channel of a file gives back all locks that the process has on it. A second build would thus take the lock from
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

    private SiteLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes the lock, or fails at once.
     *
     * @throws SiteBusyException if another build has it
     */
    static SiteLock take(Places places) throws IOException {
        Path key = realFile(places.lock());
        if (!HELD.add(key)) {
            throw new SiteBusyException(places.output());
        }
        try {
            return new SiteLock(key, lockedChannel(key, places.output()));
        } catch (Throwable e) {
            HELD.remove(key);
            throw e;
        }
    }

    /** The one spelling of the file's name, on file systems too that do not tell upper case from lower case. */
    private static Path realFile(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Left by an earlier build. It has not been opened by this attempt, so no lock is lost; see HELD.
        }
        return file.toRealPath(LinkOption.NOFOLLOW_LINKS);
    }

    private static FileChannel lockedChannel(Path file, Path output) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new SiteBusyException(output);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            LOCKED_ELSEWHERE.add(channel);
            throw new SiteBusyException(output);
        } catch (IOException e) {
            channel.close();
            throw e instanceof SiteBusyException ? e : Disk.fault("lock", file, e);
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
