/**
 * Two states of a policy's text into changes, by clause id first, and the words of a clause into a redline. Knows nothing
 * of editions, dates or pages: it compares any two published texts of one policy in one language.
 *
 * <p>The door is {@link org.clausebook.diff.Comparer}.
 */
package org.clausebook.diff;
