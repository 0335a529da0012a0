/**
 * Two states of a policy's text into changes, by clause id first, and the words of a clause into a redline. Knows nothing
 * of editions, dates or pages: it compares any two published texts of one policy in one language.
 *
 * <p>The door is {@link org.clausebook.diff.Comparer}. Behind it, {@code Pairing} and {@code Moves} match provisions,
 * {@code BlockDiff} and {@code UnitAlignment} what is in them, {@code TokenDiff} and {@code SemanticCleanup} the words of
 * a line, and {@code LineDiff} puts down the edits. The rules are in {@code docs/comparison.md}.
 */
package org.clausebook.diff;
