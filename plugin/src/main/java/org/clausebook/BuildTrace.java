package org.clausebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.clausebook.site.SiteFiles;
import org.clausebook.source.Observations;
import org.clausebook.source.Sha256;

/**
 * What a build reads and what it writes, taken down in its course, for {@link EarlierBuild}. Serves one build. Thread-safe.
 */
public final class BuildTrace {

    private final boolean kept;
    private final Observations read;
    private volatile LocalDate day;
    private volatile ZoneId zone;
    private final SortedMap<String, String> written = new ConcurrentSkipListMap<>();

    /** Of a build that has just begun. */
    public BuildTrace() {
        this(true, new Observations());
    }

    private BuildTrace(boolean kept, Observations read) {
        this.kept = kept;
        this.read = read;
    }

    /** Of a build that nobody will want to know anything about. */
    static BuildTrace none() {
        return new BuildTrace(false, Observations.unheeded());
    }

    /** Receives what is asked about the files of the repository. */
    Observations read() {
        return read;
    }

    /** The settings were read: they say where a day begins. */
    void opened(Project project) {
        zone = project.site().timeZone();
        day = project.today();
    }

    /** For which the site was built; null as long as no settings could be read. */
    LocalDate day() {
        return day;
    }

    /** In which a day begins; null likewise. */
    ZoneId zone() {
        return zone;
    }

    /** Takes the files of the site and notes what they hold. */
    SiteFiles noting(SiteFiles files) {
        return kept
                ? (path, bytes) -> {
                    files.write(path, bytes);
                    written.put(path.value(), Sha256.of(bytes));
                }
                : files;
    }

    /** The digests of the files of the site, by path within it. */
    SortedMap<String, String> written() {
        return Collections.unmodifiableSortedMap(written);
    }
}
