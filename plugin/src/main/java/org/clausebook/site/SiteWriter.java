package org.clausebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.clausebook.source.Sha256;

/**
 * Writes a site, so that the output folder holds the whole earlier site until it holds the whole new one.
 *
 * <pre>{@code
 * try (SiteWriter writer = SiteWriter.open(output)) {
 *     writer.write(new SitePath("kg/privacy.html"), bytes);   // from as many threads as you like
 *     SiteReport report = writer.publish();
 * }                                                           // not published? nothing has happened
 * }</pre>
 *
 * <p><b>What is kept beside the output.</b> The new site grows in {@code .<name>.next}. {@code .<name>.journal} lists
 * the files that are ours: nothing else is ever deleted, and an output folder with anything else in it is refused.
 * {@code .<name>.lock} keeps a second build out. The latter two stay.
 *
 * <p><b>What a crash can do.</b> When the build is killed at any moment, the output folder holds the earlier site or
 * the new one, whole, or is missing: then the next {@link #open} puts the earlier site back. When the <em>machine</em>
 * dies, the same holds for names and journal, but pages written in the half minute or so before may be empty or cut
 * short, because they are not forced to the disk one by one: that would make writing three or four times slower, for a
 * folder that any build makes again. The next build compares bytes, so it mends such pages without being told; until it
 * has run, don't publish the folder after a power failure.
 *
 * <p><b>What somebody else can do.</b> A build whose pages are deleted under its hands, as by {@code mvn clean} in another
 * terminal, is not published; nor does it disturb the one that was started there.
 *
 * <p><b>What stays the same.</b> A file with the bytes that it had in the earlier site keeps its modification time (as
 * a hard link to the earlier file, where possible). If nothing is new, changed or gone, the output folder is not
 * touched at all.
 */
public final class SiteWriter implements SiteFiles, AutoCloseable {

    private final Places places;
    private final Disk disk;
    private final ExclusiveLock lock;
    private final Journal journal;
    private final NavigableSet<String> listed;
    private final NavigableSet<String> earlier;
    private final Staging staging;

    /** Writers of files pass together, whoever ends the work passes alone: nothing is staged once that has begun. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final AtomicReference<Throwable> failedWrite = new AtomicReference<>();
    private boolean ended;
    private boolean published;
    private boolean closed;

    private SiteWriter(Places places, Disk disk, ExclusiveLock lock) throws IOException {
        this.places = places;
        this.disk = disk;
        this.lock = lock;
        this.journal = new Journal(places.journal(), disk);
        this.listed = journal.read();
        this.earlier = new Recovery(places, disk, listed).run();
        journal.discardDraft();
        this.staging = new Staging(places, earlier, disk);
    }

    /**
     * Starts a new site. Mends what a killed build left, and creates the folders above the output if they are missing.
     *
     * @param output the folder of the site, which may be missing
     * @return the writer; the site is locked until it is closed
     * @throws ForeignFilesException if the output holds anything that no earlier build wrote, or is no folder; nothing
     *     was touched
     * @throws SiteBusyException if another build is writing this site, in this process or in another
     * @throws IOException if the disk fails; the earlier site stands, or will be put back by the next build
     */
    public static SiteWriter open(Path output) throws IOException {
        return open(output, Disk.real());
    }

    static SiteWriter open(Path output, Disk disk) throws IOException {
        Places places = Places.of(output);
        ExclusiveLock lock = SiteLock.take(places);
        try {
            return new SiteWriter(places, disk, lock);
        } catch (Throwable e) {
            try (lock) {
                throw e;
            }
        }
    }

    /**
     * Adds a file to the new site. It is on disk when this returns and takes no more memory; the output folder does not
     * change. May be called from several threads. To write a file again with the same bytes is allowed.
     *
     * @param path where the file goes
     * @param bytes what is in it; must not change during the call
     * @throws IllegalStateException if the path was written with other bytes; if another path is equal but for upper
     *     and lower case, or its folders are; if a file was written where this one needs a folder, or the other way
     *     round; or if the writer was published or closed
     * @throws IOException if the disk fails. After this or any other exception the writer can only be closed.
     */
    @Override
    public void write(SitePath path, byte[] bytes) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(bytes, "bytes");
        put(path, () -> staging.write(path, bytes));
    }

    /** Puts a file into the staging folder. */
    private interface Step {
        void run() throws IOException;
    }

    private void put(SitePath path, Step step) throws IOException {
        gate.readLock().lock();
        try {
            if (ended) {
                throw new IllegalStateException("`" + path + "` comes too late: the site was published or closed");
            }
            step.run();
        } catch (Throwable e) {
            failedWrite.compareAndSet(null, e);
            throw e;
        } finally {
            gate.readLock().unlock();
        }
    }

    /**
     * The same with files of the earlier site. Nothing is taken on trust: their bytes are read.
     *
     * @throws IllegalStateException likewise
     */
    @Override
    public boolean takeOver(SortedMap<SitePath, String> earlier) throws IOException {
        Map<SitePath, byte[]> found = new LinkedHashMap<>();
        for (Map.Entry<SitePath, String> file : earlier.entrySet()) {
            Optional<byte[]> bytes = staging.earlier(file.getKey());
            if (bytes.filter(known -> Sha256.of(known).equals(file.getValue())).isEmpty()) {
                return false;
            }
            found.put(file.getKey(), bytes.get());
        }
        for (Map.Entry<SitePath, byte[]> file : found.entrySet()) {
            put(file.getKey(), () -> staging.takeOver(file.getKey(), file.getValue()));
        }
        return true;
    }

    /**
     * Puts the new site in the place of the earlier one, whose other files disappear. Waits for writes that are under
     * way.
     *
     * @return what has changed
     * @throws IllegalStateException if a write has failed, or the writer was published or closed
     * @throws IOException if the disk fails; the earlier site stands, or will be put back by the next build
     */
    public SiteReport publish() throws IOException {
        gate.writeLock().lock();
        try {
            if (ended) {
                throw new IllegalStateException("the site was published or closed before");
            }
            ended = true;
            if (failedWrite.get() != null) {
                throw new IllegalStateException("a site that lacks a file is not published", failedWrite.get());
            }
            staging.requireWhole();
            SiteReport report = publish(staging.report(), staging.names());
            published = true;
            return report;
        } finally {
            gate.writeLock().unlock();
        }
    }

    private SiteReport publish(SiteReport report, NavigableSet<String> names) throws IOException {
        if (report.isSameAsBefore() && Places.exists(places.output())) {
            if (!listed.equals(names)) { // a build was killed that had listed its own files as well
                journal.write(names);
            }
            staging.discard();
            return report;
        }
        staging.syncFolders();
        return report.leaving(new Swap(places, staging, journal, disk).run(earlier));
    }

    /**
     * Ends the work: discards the new site if it was not published, in which case the earlier one stands as if nothing
     * had happened, and lets the next build in. Waits for writes that are under way; may be called again.
     *
     * @throws IOException if not all of the discarded site could be deleted; the next build tries again. Never after a
     *     publication because of something left on the disk: that is in the report.
     */
    @Override
    public void close() throws IOException {
        gate.writeLock().lock();
        try {
            if (!closed) {
                ended = true;
                closed = true;
                try (lock) { // given back whatever happens
                    discard();
                }
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void discard() throws IOException {
        if (!published && staging.discard()) {
            journal.discardDraft();
        }
    }
}
