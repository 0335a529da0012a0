package org.clausebook.page;

/**
 * How much a report shows, so that people and their browsers can read it. What is beyond that is counted.
 *
 * @param policies with their clauses: those with the gravest findings
 * @param findings the gravest
 */
public record ReportLimits(int policies, int findings) {

    /** For those who only count. */
    public static final ReportLimits NONE = new ReportLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Of more, a page would take a browser longer to open than a person has patience. */
    public static final ReportLimits OF_PAGE = new ReportLimits(50, 2_000);
}
