/**
 * The rules about what a policy says. Each rule is a class that filters and describes; {@link
 * org.clausebook.check.Catalogue} lists them. Rules read values and add findings: they know no files, no pages, and
 * nothing of one another.
 */
package org.clausebook.check;
