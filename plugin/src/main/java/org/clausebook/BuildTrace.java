package org.clausebook;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.page.Address;
import org.clausebook.site.SiteFiles;
import org.clausebook.site.SitePath;
import org.clausebook.source.Observations;
import org.clausebook.source.Sha256;
import org.clausebook.source.SourceTree;

/**
 * What a build reads and what it writes, taken down in its course for {@link EarlierBuild}, and what the last one has left of each
 * policy. Serves one build. Thread-safe.
 */
public final class BuildTrace {

    private final boolean kept;
    private final Observations read;
    private final Observations common;
    private final Optional<Common> earlierCommon;
    private volatile Map<String, EarlierPolicy> earlier;
    private volatile Optional<Address> icon = Optional.empty();
    private volatile LocalDate day;
    private volatile ZoneId zone;
    private final SortedMap<String, String> written = new ConcurrentSkipListMap<>();
    private final SortedMap<String, EarlierPolicy> policies = new ConcurrentSkipListMap<>();
    private final AtomicInteger again = new AtomicInteger();

    /**
     * What the files of every policy depend on.
     *
     * @param read what was asked about the settings, the terms, the waivers and the look, with the answers
     * @param icon where the site's own icon stands
     */
    record Common(SortedMap<String, String> read, Optional<Address> icon) {}

    /** Of a build that has just begun and makes everything. */
    public BuildTrace() {
        this(true, new Observations(), Optional.empty(), List.of());
    }

    /** Of a build that has just begun; it is the same program, for the same day, with the same request as the one that left this. */
    BuildTrace(Common common, List<EarlierPolicy> policies) {
        this(true, new Observations(), Optional.of(common), policies);
    }

    private BuildTrace(boolean kept, Observations read, Optional<Common> earlierCommon, List<EarlierPolicy> policies) {
        this.kept = kept;
        this.read = read;
        this.common = read.part();
        this.earlierCommon = earlierCommon;
        Map<String, EarlierPolicy> known = new TreeMap<>();
        policies.forEach(policy -> known.put(policy.part().policy(), policy));
        this.earlier = known;
    }

    /** Of a build that nobody will want to know anything about. */
    static BuildTrace none() {
        return new BuildTrace(false, Observations.unheeded(), Optional.empty(), List.of());
    }

    /** Receives what is asked about the files of the repository. */
    Observations read() {
        return read;
    }

    /** Receives what is asked about the files that every policy depends on. */
    Observations common() {
        return common;
    }

    /** The settings were read: they say where a day begins. */
    void opened(Project project) {
        zone = project.site().timeZone();
        day = project.today();
    }

    /**
     * What every policy depends on was read. If it was anything else for the last build, nothing of that can be used.
     *
     * @param tree of the repository
     * @param own  where the site's own icon stands
     */
    void founded(SourceTree tree, Optional<Address> own) {
        icon = own;
        if (earlierCommon.filter(known -> known.icon.equals(own) && Observations.hold(known.read, tree)).isPresent()) {
            common.take(earlierCommon.get().read);
        } else {
            earlier = Map.of();
        }
    }

    /** A policy as the last build has left it, if that could be of use. */
    Optional<EarlierPolicy> earlier(String policy) {
        return Optional.ofNullable(earlier.get(policy));
    }

    /**
     * A policy is made.
     *
     * @param output receives its files
     */
    PolicyTrace begin(Optional<Output> output) {
        return new PolicyTrace(
                read.part(), path -> written.get(output.map(site -> site.place(path)).orElse(path)));
    }

    /** A policy was made. */
    void end(Optional<EarlierPolicy> made) {
        if (kept) {
            made.ifPresent(policy -> policies.put(policy.part().policy(), policy));
        }
    }

    /** A policy is as the last build has left it. */
    void again(EarlierPolicy policy) {
        again.incrementAndGet();
        read.take(policy.read());
        end(Optional.of(policy));
    }

    /** How many policies were not made anew. */
    public int recalled() {
        return again.get();
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
        return kept ? new Noting(files) : files;
    }

    private final class Noting implements SiteFiles {
        private final SiteFiles files;

        Noting(SiteFiles files) {
            this.files = files;
        }

        @Override
        public void write(SitePath path, byte[] bytes) throws IOException {
            files.write(path, bytes);
            written.put(path.value(), Sha256.of(bytes));
        }

        @Override
        public boolean carryOver(SitePath path, String digest) throws IOException {
            boolean taken = files.carryOver(path, digest);
            if (taken) {
                written.put(path.value(), digest);
            }
            return taken;
        }
    }

    /** The digests of the files of the site, by path within it. */
    SortedMap<String, String> written() {
        return Collections.unmodifiableSortedMap(written);
    }

    /** What every policy depends on; empty if something was read that cannot be asked for again. */
    Optional<Common> commonRead() {
        return common.answers().map(answers -> new Common(answers, icon));
    }

    /** The policies as this build leaves them. */
    List<EarlierPolicy> policies() {
        return List.copyOf(policies.values());
    }
}
