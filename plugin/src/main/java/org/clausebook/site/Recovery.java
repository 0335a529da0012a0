package org.clausebook.site;

import java.io.IOException;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Brings the places into the state in which a build may start, whatever moment the one before it was killed at. */
final class Recovery {

    private final Places places;
    private final Disk disk;
    private final Set<String> listed;

    /**
     * Prepares a recovery.
     *
     * @param listed the names that the journal lists
     */
    Recovery(Places places, Disk disk, Set<String> listed) {
        this.places = places;
        this.disk = disk;
        this.listed = listed;
    }

    /**
     * Puts the earlier site back if the crash came between the two renames, and deletes what else was left.
     *
     * @return the names of our files in the output
     * @throws ForeignFilesException if there are files that are not ours; nothing was touched then
     */
    NavigableSet<String> run() throws IOException {
        Content output = Content.of(places.output(), listed);
        Content previous = Content.of(places.previous(), listed);
        refuseForeign(output, previous, Content.of(places.discarded(), listed));

        Deletion.ofAll(disk, places.staging());
        Deletion.ofListed(disk, places.discarded(), listed);
        if (!Places.exists(places.previous())) {
            return output.ours();
        }
        if (output.ours().isEmpty()) {
            // Killed between the renames; and if there is a folder again, then an empty one that somebody made since.
            Deletion.ofListed(disk, places.output(), Set.of());
            disk.rename(places.previous(), places.output());
            return previous.ours();
        }
        disk.rename(places.previous(), places.discarded());
        Deletion.ofListed(disk, places.discarded(), listed);
        return output.ours();
    }

    private void refuseForeign(Content output, Content previous, Content discarded) throws ForeignFilesException {
        NavigableSet<String> foreign = new TreeSet<>();
        output.foreign().forEach(name -> foreign.add(places.relative(places.output(), name)));
        previous.foreign().forEach(name -> foreign.add(places.relative(places.previous(), name)));
        discarded.foreign().forEach(name -> foreign.add(places.relative(places.discarded(), name)));
        if (!foreign.isEmpty()) {
            throw new ForeignFilesException(places, foreign);
        }
    }
}
