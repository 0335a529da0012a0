package org.clausebook.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to do what only one may do at a time, as an {@linkplain ExclusiveLock exclusive lock} on a file that is
 * deleted when the lock is given back.
 *
 * <p>Whoever opened the file just before it was deleted can get the lock on a file without a name, while another one
 * creates a file of that name and locks that. Nothing tells which file a channel belongs to: the numbers of deleted
 * files are given to new ones at once. Therefore the lock counts only for the one who, having it, writes a mark into
 * the file and finds that mark under the name.
 */
public final class TemporaryLock implements Closeable {

    private static final int MARK_LENGTH = 16;
    /** Between two attempts. */
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final ExclusiveLock lock;
    /** Stays open as long as the lock is held: see {@link ExclusiveLock}. */
    private final FileChannel named;

    private TemporaryLock(ExclusiveLock lock, FileChannel named) {
        this.lock = lock;
        this.named = named;
    }

    /**
     * Takes the lock, or not, at once.
     *
     * @param file which is created if it is missing; one that a killed process left does no harm
     * @return the lock; empty if somebody has it, or is just giving it back
     */
    public static Optional<TemporaryLock> take(Path file) throws IOException {
        Optional<ExclusiveLock> taken = ExclusiveLock.take(file);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        ExclusiveLock lock = taken.get();
        Optional<FileChannel> named = Optional.empty();
        try {
            named = marked(lock);
            return named.map(channel -> new TemporaryLock(lock, channel));
        } catch (IOException e) {
            throw Disk.fault("lock", lock.file(), e);
        } finally {
            if (named.isEmpty()) {
                lock.close();
            }
        }
    }

    /** The name of the lock for a file: {@code .report.html.lock} for {@code report.html}, hidden in any case. */
    public static String nameFor(Path file) {
        String name = file.getFileName().toString();
        return (name.startsWith(".") ? "" : ".") + name + ".lock";
    }

    /**
     * Takes the lock, and waits for it as long as somebody has it.
     *
     * @throws IOException if that takes longer than the patience lasts, or if the file cannot be made
     */
    static TemporaryLock await(Path file, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<TemporaryLock> lock = take(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > end) {
                throw new IOException("another run has " + file + " and does not give it back; start again when it has ended");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * Takes the lock if there is its file: as a rule one that a killed process left, which giving the lock back removes.
     *
     * @return empty if there is no file, or somebody has the lock
     */
    public static Optional<TemporaryLock> takeAbandoned(Path file) throws IOException {
        return Places.exists(file) ? take(file) : Optional.empty();
    }

    /** The file that has the name, if it is the one that is locked. */
    private static Optional<FileChannel> marked(ExclusiveLock lock) throws IOException {
        UUID random = UUID.randomUUID();
        ByteBuffer mark = ByteBuffer.allocate(MARK_LENGTH)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .flip();
        lock.channel().write(mark.duplicate(), 0);
        FileChannel named;
        try {
            named = FileChannel.open(lock.file(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        boolean own = false;
        try {
            ByteBuffer found = ByteBuffer.allocate(MARK_LENGTH);
            named.read(found, 0);
            own = found.flip().equals(mark);
            return own ? Optional.of(named) : Optional.empty();
        } finally {
            if (!own) { // nor may the collector close it, whatever has failed
                ExclusiveLock.neverClose(named);
            }
        }
    }

    /** Deletes the file and gives the lock back; may be called again. */
    @Override
    public void close() throws IOException {
        synchronized (ExclusiveLock.class) { // or a thread might create the file again in vain, and leave it
            if (named.isOpen()) {
                delete();
                try (named) { // after the lock, which is lost by closing either channel
                    lock.close();
                }
            }
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(lock.file());
        } catch (IOException e) {
            // a small file is left, which does no harm
        }
    }
}
