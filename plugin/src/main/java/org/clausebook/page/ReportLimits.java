package org.clausebook.page;

/**
 * How much a report shows, so that people and their browsers can read it, and memory can hold it. What is beyond that is counted.
 *
 * @param policies with their clauses: those with the gravest findings
 * @param findings the gravest
 * @param words    whether it shows what clauses say, and not only how they stand. Without words all policies are shown with their
 *                 clauses, and {@code policies} says how many texts are in memory at a time
 */
public record ReportLimits(int policies, int findings, boolean words) {

    /** Everything. */
    public static final ReportLimits NONE = new ReportLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, true);

    private static final int POLICIES = 50;

    /** Of more, a page would take a browser longer to open than a person has patience. */
    public static final ReportLimits OF_PAGE = new ReportLimits(POLICIES, 2_000, true);

    /** For those who only count, how many policies there may be. */
    public static final ReportLimits OF_COUNTS = new ReportLimits(POLICIES, Integer.MAX_VALUE, false);
}
