package org.clausebook.site;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the staged site in the place of the earlier one, by two renames.
 *
 * <pre>
 *                        output     .previous   journal
 * before                 earlier    –           earlier
 * journal                earlier    –           both
 * first rename           –          earlier     both       a crash here: no site until the next build
 * second rename          new        earlier     both
 * third rename           new        –           both       the earlier site is now {@code .discarded}
 * deletion, journal      new        –           new        and {@code .next}, which is empty, goes
 * </pre>
 *
 * <p>There is no moment at which the output holds a part of either site.
 */
final class Swap {

    private final Places places;
    private final Staging staging;
    private final Journal journal;
    private final Disk disk;

    Swap(Places places, Staging staging, Journal journal, Disk disk) {
        this.places = places;
        this.staging = staging;
        this.journal = journal;
        this.disk = disk;
    }

    /**
     * Swaps the two sites and deletes the earlier.
     *
     * @param earlier the names of our files in the output
     * @return what should be gone but is not, as in {@link SiteReport#leftBehind()}
     * @throws IOException only if the earlier site stands, or will be put back by the next build
     */
    List<String> run(NavigableSet<String> earlier) throws IOException {
        NavigableSet<String> staged = staging.names();
        NavigableSet<String> both = new TreeSet<>(earlier);
        both.addAll(staged);
        journal.write(both);
        rename();
        return tidy(both, staged);
    }

    private void rename() throws IOException {
        boolean replaces = Places.exists(places.output());
        if (replaces) {
            moveAway();
        }
        try {
            disk.rename(staging.folder(), places.output());
        } catch (IOException e) {
            if (replaces) {
                putBack(e);
            }
            throw e;
        }
    }

    private void moveAway() throws IOException {
        try {
            disk.rename(places.output(), places.previous());
        } catch (IOException e) {
            throw new IOException(e.getMessage() + "; if another program has it open, close that; if it is a volume of its own"
                    + " (a mount point), which cannot be replaced in one step, choose a folder in it as the output folder", e);
        }
    }

    private void putBack(IOException cause) throws IOException {
        try {
            disk.rename(places.previous(), places.output());
        } catch (IOException e) {
            e.addSuppressed(cause);
            throw new IOException(cause.getMessage() + "; the earlier site is in " + places.previous()
                    + " until the next build puts it back", e);
        }
    }

    /** Throws no {@code IOException}, because the new site stands, and whoever gets one believes the earlier does. */
    private List<String> tidy(Set<String> both, NavigableSet<String> staged) {
        NavigableSet<String> left = new TreeSet<>();
        try {
            disk.sync(places.parent()); // so that the deletion is not on the disk before the renames are
            staging.close();
            if (Places.exists(places.previous())) {
                disk.rename(places.previous(), places.discarded());
                Deletion.ofListed(disk, places.discarded(), both)
                        .forEach(name -> left.add(places.relative(places.discarded(), name)));
            }
            journal.write(staged);
        } catch (IOException e) {
            // The journal still lists both sites, so that the next build may delete what this one could not.
            for (var place : List.of(places.previous(), places.discarded(), places.staging())) {
                if (Places.exists(place)) {
                    left.add(places.relative(place, ""));
                }
            }
        }
        return List.copyOf(left);
    }
}
