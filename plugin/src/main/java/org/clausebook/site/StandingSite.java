package org.clausebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.clausebook.source.Sha256;

/** The site that an earlier build has written. */
public final class StandingSite {

    private StandingSite() {}

    /**
     * Whether an output folder holds these files, all of them and nothing else, and no build is at work on it or was cut short.
     * Every byte is read.
     *
     * @param files digests by path within the site
     */
    public static boolean holds(Path output, SortedMap<String, String> files) throws IOException {
        Places places = Places.of(output);
        try (ExclusiveLock lock = SiteLock.take(places)) {
            return isAtRest(places) && holds(places, files);
        } catch (SiteBusyException e) {
            return false;
        }
    }

    private static boolean isAtRest(Places places) {
        return !Places.exists(places.staging())
                && !Places.exists(places.previous())
                && !Places.exists(places.discarded())
                && WholeFile.isAtRest(places.journal());
    }

    private static boolean holds(Places places, SortedMap<String, String> files) throws IOException {
        Set<String> listed = new Journal(places.journal(), Disk.real()).read();
        Content content = Content.of(places.output(), listed);
        if (!listed.equals(files.keySet()) || !content.ours().equals(listed) || !content.foreign().isEmpty()) {
            return false;
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = new SitePath(file.getKey()).in(places.output());
            if (!Sha256.of(Files.readAllBytes(path)).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }
}
