package org.clausebook;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.check.Waived;
import org.clausebook.finding.Finding;
import org.clausebook.site.SitePath;

/**
 * A site as it would look now.
 *
 * @param findings everything that was found, in reading order
 * @param waived   what somebody has accepted
 * @param files    of the site, as far as they could be made; nobody changes their bytes
 * @param complete whether all of them could be made; otherwise something is so broken that there is no page for it
 * @param folder   what comes before every path in an address: empty, or {@code /legal} for a site in a folder of its host
 * @param names    what the address of every page begins with, the one at the root aside
 * @param drafts   where the working texts stand, policy by policy; none if the settings cannot be used
 * @param plans    the next editions that somebody prepares
 */
public record PreviewResult(
        List<Finding> findings,
        List<Waived> waived,
        SortedMap<SitePath, byte[]> files,
        boolean complete,
        String folder,
        List<String> names,
        List<Draft> drafts,
        List<Plan> plans)
        implements Outcome {

    public PreviewResult {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        names = List.copyOf(names);
        drafts = List.copyOf(drafts);
        plans = List.copyOf(plans);
    }

    /** Nothing, because the settings cannot be used. */
    static PreviewResult ofSettings(List<Finding> findings) {
        return new PreviewResult(findings, List.of(), new TreeMap<>(), false, "", List.of(), List.of(), List.of());
    }

    /**
     * A working text in one language.
     *
     * @param policy   its id
     * @param tag      of the language
     * @param language its own name for itself
     * @param source   the path of its file from the repository's root, without the ending {@code .md}: what lies beside it,
     *                 and is about it alone, begins like this too
     * @param page     the file that shows it, whether that could be made or not
     */
    public record Draft(String policy, String tag, String language, String source, SitePath page) {

        /** Whether a file is this text, or is about it alone. */
        public boolean isAbout(String path) {
            return path.startsWith(source + ".") && path.indexOf('/', source.length()) < 0;
        }
    }

    /**
     * An edition being prepared.
     *
     * @param policy  its id
     * @param path    of the file that says so
     * @param edition what it says; empty as long as something is missing or wrong
     */
    public record Plan(String policy, String path, Optional<Edition> edition) {

        /**
         * An edition as it is planned.
         *
         * @param change    material, minor or editorial
         * @param published and {@code from}: the days from which it can be read and is in force, as {@code 2026-12-31}
         * @param headline  in the drafting language
         */
        public record Edition(String version, String change, String published, String from, String headline) {}
    }

    /** A preview refuses nothing: what is wrong is shown. */
    @Override
    public boolean isRefused() {
        return false;
    }
}
