package org.clausebook.page;

/**
 * Where another version of a page's text is, as RFC 5829 names it for machines.
 *
 * @param relation {@code version-history}, {@code latest-version}, {@code predecessor-version} or {@code successor-version}
 * @param href     link from the page
 */
public record RelatedVersion(String relation, String href) {}
