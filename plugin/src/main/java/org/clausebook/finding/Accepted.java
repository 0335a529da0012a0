package org.clausebook.finding;

/**
 * A finding that somebody has accepted as it is.
 *
 * @param reason why, in a sentence
 */
public record Accepted(Finding finding, String reason) {}
