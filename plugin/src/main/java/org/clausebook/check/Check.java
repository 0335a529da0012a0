package org.clausebook.check;

import org.clausebook.finding.Findings;

/** One or several closely related rules. Stateless. */
interface Check {

    /** Looks at a policy in all its languages and reports what is wrong. */
    void check(Subject subject, Findings findings);
}
