package org.clausebook.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.edition.ReleaseReport.Outcome;
import org.clausebook.model.Version;
import org.clausebook.site.Disk;
import org.clausebook.site.TemporaryLock;
import org.clausebook.site.WholeFile;
import org.clausebook.site.WholeFolder;
import org.clausebook.source.SourceTree;

/**
 * Adds an edition to the archive of a policy, whole or not at all.
 *
 * <pre>{@code
 * try (EditionWriter writer = EditionWriter.open(plan, editions, "privacy")) {   // keeps other releases of it out
 *     ReleaseReport report = writer.release(version, files);
 * }
 * }</pre>
 *
 * <p><b>The steps.</b> The line for the list of editions and the edition's folder are brought to the disk as drafts;
 * the folder gets its name; the list is replaced by the longer one; the plan is deleted, because the edition holds what
 * it said. Up to the first of these renames a failure leaves nothing, save what a first release needs: the folders, an
 * empty list, and what Git is to know.
 *
 * <p><b>What a crash can do.</b> An edition exists once the list has it. Whatever moment the program or the machine
 * dies at, the list is the earlier one or the new one, and what it lists is whole. Drafts that were left are removed by
 * the next {@link #open}. A folder without a line, or a plan of an edition that is on the list, is left as it is until
 * the same release is started again, which goes on from there. Nothing else is ever deleted or overwritten.
 */
public final class EditionWriter implements AutoCloseable {

    private final Path plan;
    private final byte[] planned;
    private final String policy;
    private final EditionPlaces places;
    private final Disk disk;
    private final TemporaryLock lock;
    private boolean ended;

    private EditionWriter(Path plan, String policy, EditionPlaces places, Disk disk, TemporaryLock lock)
            throws IOException {
        this.plan = plan.toAbsolutePath();
        this.planned = read(plan);
        this.policy = policy;
        this.places = places;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * Begins a release. Removes the drafts of one that was interrupted.
     *
     * @param plan the file that plans the edition, to be read after this; if it has changed when the edition is
     *     released, it is not deleted. The lock is a file beside it, {@code .<name>.lock}, which is gone
     *     afterwards
     * @param editions the folder that has a folder for each policy; may be missing, its parent may not
     * @return the writer; other releases of this policy are kept out until it is closed
     * @throws ReleaseBusyException if another release of it is under way, in this process or in another
     * @throws NoSuchFileException if there is no plan
     * @throws IOException if the disk fails
     */
    public static EditionWriter open(Path plan, Path editions, String policy) throws IOException {
        return open(plan, editions, policy, Disk.real());
    }

    static EditionWriter open(Path plan, Path editions, String policy, Disk disk) throws IOException {
        EditionPlaces places = new EditionPlaces(editions, policy, disk);
        TemporaryLock lock = lock(plan, policy);
        try {
            EditionWriter writer = new EditionWriter(plan, policy, places, disk, lock);
            places.removeDrafts();
            return writer;
        } catch (Throwable e) {
            try (lock) {
                throw e;
            }
        }
    }

    /**
     * Not a lock on the plan itself: POSIX systems give it back as soon as anyone in this process has read the plan.
     */
    private static TemporaryLock lock(Path plan, String policy) throws IOException {
        return TemporaryLock.take(lockOf(plan)).orElseThrow(() -> new ReleaseBusyException(policy));
    }

    private static Path lockOf(Path plan) {
        return plan.resolveSibling(TemporaryLock.nameFor(plan));
    }

    /** Removes the lock that a release left which was killed, unless another one is under way. */
    public static void removeAbandonedLock(Path plan) throws IOException {
        Optional<TemporaryLock> lock = TemporaryLock.takeAbandoned(lockOf(plan));
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    private static byte[] read(Path plan) throws IOException {
        try {
            return Files.readAllBytes(plan);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(plan.toString(), null, "without a plan there is no edition to release");
        }
    }

    /**
     * Releases an edition, or completes the release of it.
     *
     * @param files all files of the edition but its manifest, by name
     * @throws ReleaseRefusedException if the archive is not what was released, or has this edition with other files
     * @throws IllegalArgumentException if a file has a name that no edition may have, or is larger than can be read
     *     back
     * @throws IllegalStateException if something was released before, or the writer was closed
     * @throws IOException if the disk fails; see above for what stands then
     */
    public ReleaseReport release(Version version, SortedMap<String, byte[]> files) throws IOException {
        if (ended) {
            throw new IllegalStateException("something was released, or the writer was closed");
        }
        files.forEach(EditionWriter::checkSize);
        places.createFolders();
        Verification archive = FrozenFolder.verify(SourceTree.of(places.editions()), policy, policy);
        refuseDamaged(archive, version);
        if (archive.lock().indexOf(version).isPresent()) {
            return finish(version, archive.lock(), resumed(archive, version, files));
        }
        Manifest manifest = Manifest.of(policy, version, archive.lock().last(), files);
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(ArchiveNames.MANIFEST, manifest.bytes());
        Lock longer = archive.lock().append(manifest.entry());
        checkSize(ArchiveNames.MANIFEST, manifest.bytes());
        checkSize(ArchiveNames.LOCK, longer.bytes());
        places.createAttributes();
        places.createLock(archive.lock());
        return finish(version, longer, write(version, all, longer));
    }

    private static void checkSize(String name, byte[] bytes) {
        int limit = ArchiveNames.limit(name);
        if (bytes.length > limit) {
            throw new IllegalArgumentException(
                    name + " has " + bytes.length + " bytes, but no more than " + limit + " can be read back");
        }
    }

    /** The edition's own folder, while it is not on the list, is judged when it is to be written. */
    private void refuseDamaged(Verification archive, Version version) throws ReleaseRefusedException {
        boolean isListed = archive.lock().indexOf(version).isPresent();
        String own = policy + "/" + version;
        List<FrozenFault> faults = archive.faults().stream()
                .filter(fault -> isListed || !(fault.at().path() + "/").startsWith(own + "/"))
                .toList();
        if (!faults.isEmpty()) {
            throw new ReleaseRefusedException(policy, faults);
        }
    }

    private Outcome resumed(Verification archive, Version version, SortedMap<String, byte[]> files)
            throws ReleaseRefusedException {
        List<FrozenEdition> editions = archive.editions();
        FrozenEdition last = editions.get(editions.size() - 1);
        if (!last.version().equals(version) || !isSame(last.files(), files)) {
            throw new ReleaseRefusedException("edition " + version + " of `" + policy + "` was released before;"
                    + " what was released never changes, so the next edition needs a version of its own");
        }
        return Outcome.ALREADY_LISTED;
    }

    private static boolean isSame(SortedMap<String, byte[]> some, SortedMap<String, byte[]> others) {
        return some.keySet().equals(others.keySet())
                && some.keySet().stream().allMatch(name -> Arrays.equals(some.get(name), others.get(name)));
    }

    private Outcome write(Version version, SortedMap<String, byte[]> files, Lock longer) throws IOException {
        WholeFolder edition = places.edition(version);
        WholeFile list = places.lock();
        boolean stands = edition.holds(files);
        if (!stands && edition.exists()) {
            throw new ReleaseRefusedException(places.path(version) + " is there already, with other files than are to"
                    + " be released now. It is not on the list of editions, so it is none: an interrupted release may"
                    + " have left it. Move it away, or release what it holds");
        }
        try {
            list.stage(longer.bytes());
            if (!stands) {
                edition.stage(files);
                edition.commit();
            }
            list(list, version);
        } catch (Throwable e) {
            EditionPlaces.discard(edition::discard, e);
            EditionPlaces.discard(list::discard, e);
            throw e;
        }
        return stands ? Outcome.LISTED : Outcome.RELEASED;
    }

    private void list(WholeFile list, Version version) throws IOException {
        try {
            list.commit();
        } catch (IOException e) {
            throw new IOException(
                    e.getMessage() + "; the edition stands in " + places.path(version)
                            + " but may not be on the list: start the same release again, which completes it",
                    e);
        }
    }

    private ReleaseReport finish(Version version, Lock list, Outcome outcome) {
        ended = true;
        return new ReleaseReport(version, list.last().orElseThrow().digest(), outcome, deletePlan());
    }

    /** Returns why the plan could not be deleted, if so: nothing that goes wrong here undoes the release. */
    private Optional<String> deletePlan() {
        try {
            if (!Arrays.equals(Files.readAllBytes(plan), planned)) {
                return Optional.of(plan + " was changed while it was carried out; what it said before was released."
                        + " Keep what belongs to the next edition, and delete the rest");
            }
            disk.delete(plan);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Lets the next release in. */
    @Override
    public void close() throws IOException {
        ended = true;
        lock.close();
    }
}
