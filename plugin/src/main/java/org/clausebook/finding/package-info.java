/**
 * What can be wrong, how grave it is, where it is, and how it is said to people; knows no rule's logic.
 *
 * <p>{@link org.clausebook.finding.Rule} is the catalogue; {@code messages.properties} beside it holds every sentence;
 * {@link org.clausebook.finding.Findings} collects; {@link org.clausebook.finding.FindingPrinter} prints.
 */
package org.clausebook.finding;
