package org.clausebook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Security;
import org.clausebook.model.SiteConfig;

/**
 * How long the security contact holds. It has to be confirmed from time to time: RFC 9116 recommends less than a year, and
 * wants nobody to use what has lapsed.
 */
public final class SecurityCheck {

    /** From this many days before the last day on, somebody should look at it. */
    private static final int WARNING_DAYS = 30;

    private SecurityCheck() {}

    /** @param decisions say how grave it is on this site */
    public static List<Finding> of(SiteConfig site, LocalDate today, Decisions decisions) {
        Optional<Security> security = site.imprint().security();
        Findings findings = new Findings();
        if (security.isPresent()) {
            Security said = security.get();
            LocalDate expires = said.expires();
            if (said.isLapsed(today)) {
                findings.report(Rule.SECURITY_LAPSED, said.written(), expires);
            } else if (expires.minusDays(WARNING_DAYS).isBefore(today)) {
                findings.report(Rule.SECURITY_LAPSING, said.written(), expires);
            } else if (!expires.isBefore(today.plusYears(1))) {
                findings.report(Rule.SECURITY_FAR, said.written(), expires);
            }
        }
        return decisions.graded(findings.sorted());
    }
}
