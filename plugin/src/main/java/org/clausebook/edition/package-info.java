/**
 * Frozen editions: storing and verifying them, the chain that they form, their dates, and which one is in force.
 *
 * <p>The doors are {@link org.clausebook.edition.Archive}, which reads what was released, and
 * {@link org.clausebook.edition.Timeline}, which says what holds on a day.
 */
package org.clausebook.edition;

