package org.clausebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.check.Citations;
import org.clausebook.check.Waived;
import org.clausebook.edition.DatedLock;
import org.clausebook.edition.Lock;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.page.Feed;
import org.clausebook.page.PolicyListing;

/**
 * What one policy adds to a site, as far as the rest of the site has to know.
 *
 * @param waived  what somebody has accepted
 * @param whole   whether everything that can be found in its working text was looked for
 * @param dated   the lock of all its editions, with their days
 * @param ahead   whether another edition than the one released last is in force
 * @param citations where its published editions lead, and what is to be found at its address
 * @param listing what index pages say of it; empty if it has no page
 * @param pages   how many pages were made
 * @param feeds   one for each language; none as long as nothing is published
 */
record PolicyPart(
        String policy,
        List<Finding> findings,
        List<Waived> waived,
        boolean whole,
        DatedLock dated,
        boolean ahead,
        Citations citations,
        Optional<PolicyListing> listing,
        int pages,
        List<Feed> feeds) {

    PolicyPart {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        feeds = List.copyOf(feeds);
    }

    /** Of all its editions. */
    Lock lock() {
        return dated.lock();
    }

    /** The same once its news have been told. */
    PolicyPart withoutFeeds() {
        return new PolicyPart(policy, findings, waived, whole, dated, ahead, citations, listing, pages, List.of());
    }

    /**
     * @param today    in the site's time zone
     * @param citations of what it publishes
     * @param findings of its texts and editions, and of the look when its pages were made
     * @param listing  empty if it has no page
     */
    static PolicyPart of(
            Examination examined,
            LocalDate today,
            Citations citations,
            Findings findings,
            Optional<PolicyListing> listing,
            int pages,
            List<Feed> feeds) {
        return new PolicyPart(
                examined.config().id(),
                findings.sorted(),
                examined.waived(),
                examined.isWhole(),
                examined.released().dated(),
                examined.released().isAhead(today),
                citations,
                listing,
                pages,
                feeds);
    }
}
