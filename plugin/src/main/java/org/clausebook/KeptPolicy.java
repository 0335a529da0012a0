package org.clausebook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.edition.Lock;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.model.Terms;
import org.clausebook.page.Address;
import org.clausebook.page.Feed;
import org.clausebook.page.PolicyPages;
import org.clausebook.read.PolicyReader;
import org.clausebook.render.Renderer;
import org.clausebook.site.SitePath;
import org.clausebook.source.SourceTree;

/**
 * What a preview keeps of a policy from one time to the next: the clauses that it has parsed, and the files of the editions for
 * as long as everything that they depend on is the same. The working text is not among that: whoever writes it does not
 * wait for pages that cannot change. Confined to one thread at a time.
 */
final class KeptPolicy {

    private Optional<PolicyReader> reader = Optional.empty();
    private Optional<Made> made = Optional.empty();

    /**
     * All that the files of the editions depend on.
     *
     * @param renderer stands for the settings and the look: it is another one as soon as either changes
     * @param icon     where the site's own icon stands, which is not part of the look
     * @param lock     stands for the editions, which have been verified
     */
    record Basis(Renderer renderer, Optional<Address> icon, Terms terms, LocalDate today, Lock lock) {}

    private record Made(Basis basis, SortedMap<SitePath, byte[]> files, List<Feed> feeds, List<Finding> findings) {}

    /** A reader of the files as they are now. */
    PolicyReader reader(SourceTree tree) {
        PolicyReader now = reader.map(known -> known.on(tree)).orElseGet(() -> new PolicyReader(tree));
        reader = Optional.of(now);
        return now;
    }

    /**
     * Writes the files of the editions, made anew only if that is needed.
     *
     * @param findings receives what is wrong with the look
     * @return the news of the policy
     */
    List<Feed> editions(
            Project project, Basis basis, PolicyPages pages, Timeline timeline, Output output, Findings findings)
            throws IOException {
        if (made.filter(known -> known.basis.equals(basis)).isEmpty()) {
            SortedMap<SitePath, byte[]> files = new TreeMap<>();
            Findings own = new Findings();
            List<Feed> feeds = new PolicyFiles(project.site(), basis.renderer(), Output.to(files::put), own)
                    .editions(pages, timeline, basis.lock());
            made = Optional.of(new Made(basis, files, feeds, own.sorted()));
        }
        for (Map.Entry<SitePath, byte[]> file : made.get().files.entrySet()) {
            output.write(file.getKey(), file.getValue());
        }
        findings.addAll(made.get().findings);
        return made.get().feeds;
    }
}
