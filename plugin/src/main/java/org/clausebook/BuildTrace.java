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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausebook.page.Address;
import org.clausebook.resolve.References;
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
    private final Observations premises;
    private final Optional<Premises> earlierPremises;
    private volatile Map<String, EarlierPolicy> earlier;
    private volatile Optional<Address> icon = Optional.empty();
    private volatile LocalDate day;
    private volatile ZoneId zone;
    private volatile int all;
    private final Map<String, String> skeletons = new ConcurrentHashMap<>();
    private final SortedMap<String, String> written = new ConcurrentSkipListMap<>();
    private final SortedMap<String, EarlierPolicy> policies = new ConcurrentSkipListMap<>();
    private final ReportSections sections;
    private final AtomicInteger takenOver = new AtomicInteger();

    /**
     * What every policy depends on, beside the program and the request.
     *
     * @param read what was asked about the settings, the terms, the waivers and the look, with the answers
     * @param icon where the site's own icon stands
     * @param day  for which the site was built
     */
    record Premises(SortedMap<String, String> read, Optional<Address> icon, LocalDate day) {}

    /** Of a build that has just begun and makes everything. */
    public BuildTrace() {
        this(true, new Observations(), Optional.empty(), List.of(), new TreeMap<>());
    }

    /**
     * Of a build that has just begun; the same program was asked for the same when it left this.
     *
     * @param sections of its report
     */
    BuildTrace(Premises premises, List<EarlierPolicy> policies, SortedMap<String, byte[]> sections) {
        this(true, new Observations(), Optional.of(premises), policies, sections);
    }

    private BuildTrace(
            boolean kept,
            Observations read,
            Optional<Premises> earlierPremises,
            List<EarlierPolicy> policies,
            SortedMap<String, byte[]> sections) {
        this.kept = kept;
        this.sections = new ReportSections(kept, sections);
        this.read = read;
        this.premises = read.part();
        this.earlierPremises = earlierPremises;
        Map<String, EarlierPolicy> known = new TreeMap<>();
        policies.forEach(policy -> known.put(policy.policy(), policy));
        this.earlier = known;
    }

    /** Of a build that nobody will want to know anything about. */
    static BuildTrace none() {
        return new BuildTrace(false, Observations.unheeded(), Optional.empty(), List.of(), new TreeMap<>());
    }

    /** Receives what is asked about the files of the repository. */
    Observations read() {
        return read;
    }

    /** Receives what is asked about the files that every policy depends on. */
    Observations premises() {
        return premises;
    }

    /** The settings were read: they say where a day begins. */
    void opened(Project project) {
        zone = project.site().timeZone();
        day = project.today();
        all = project.site().policies().size();
    }

    /**
     * What every policy depends on was read. If it is anything else than it was for the last build, or another day by now, nothing
     * of that can be used.
     *
     * @param tree of the repository
     * @param own  where the site's own icon stands
     */
    void compare(SourceTree tree, Optional<Address> own) {
        icon = own;
        if (earlierPremises.filter(known -> hold(known, tree)).isPresent()) {
            premises.take(earlierPremises.get().read);
        } else {
            earlier = Map.of();
        }
    }

    /** What has been read already in this build is the same too: it may have been changed and changed back since. */
    private boolean hold(Premises known, SourceTree tree) {
        return known.day.equals(day)
                && known.icon.equals(icon)
                && premises.answers().filter(now -> known.read.entrySet().containsAll(now.entrySet())).isPresent()
                && Observations.hold(known.read, tree);
    }

    /** A policy as the last build has left it, if that could be of use. */
    Optional<EarlierPolicy> earlier(String policy) {
        return Optional.ofNullable(earlier.get(policy));
    }

    /** The digest of a policy's skeleton, worked out once in a build. */
    String skeleton(String policy, References references) {
        return skeletons.computeIfAbsent(policy, id -> EarlierPolicy.digest(references.outline(id)));
    }

    /**
     * A policy is made.
     *
     * @param output receives its files
     */
    PolicyTrace begin(References references, Optional<Output> output) {
        return new PolicyTrace(
                read.part(),
                policy -> kept ? skeleton(policy, references) : "",
                path -> written.get(output.map(site -> site.place(path)).orElse(path)));
    }

    /** A policy was made. */
    void end(PolicyTrace made, PolicyPart part, boolean looked) {
        if (kept) {
            made.end(part, looked).ifPresent(policy -> policies.put(policy.policy(), policy));
        }
    }

    /** A policy is as the last build has left it. */
    void takeOver(EarlierPolicy policy) {
        takenOver.incrementAndGet();
        read.take(policy.read());
        policies.put(policy.policy(), policy);
    }

    /** The sections of the report, of the last build and of this one. */
    ReportSections sections() {
        return sections;
    }

    /** How many policies were taken over from the last build. */
    public int takenOver() {
        return takenOver.get();
    }

    /** How many policies were made anew. */
    public int made() {
        return all - takenOver.get();
    }

    /** In which a day begins; null as long as no settings could be read. */
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
        public boolean takeOver(SortedMap<SitePath, String> digests) throws IOException {
            boolean taken = files.takeOver(digests);
            if (taken) {
                digests.forEach((path, digest) -> written.put(path.value(), digest));
            }
            return taken;
        }
    }

    /** The digests of the files of the site, by path within it. */
    SortedMap<String, String> written() {
        return Collections.unmodifiableSortedMap(written);
    }

    /** What every policy depends on; empty if something was read that cannot be asked for again. */
    Optional<Premises> known() {
        return premises.answers().map(answers -> new Premises(answers, icon, day));
    }

    /** The policies as this build leaves them. */
    List<EarlierPolicy> policies() {
        return List.copyOf(policies.values());
    }
}
