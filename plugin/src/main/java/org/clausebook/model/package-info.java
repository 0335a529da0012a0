/**
 * A policy in all its languages as immutable values: as written ({@link org.clausebook.model.PolicyText}, made of
 * {@link org.clausebook.model.Inline}), and as readers read it ({@link org.clausebook.model.PublishedText}, made of
 * {@link org.clausebook.model.Prose}); and the site's settings. Knows no file format and no page.
 *
 * <p>Beside the values stands {@link org.clausebook.model.Memo}, which keeps what was made of them.
 */
package org.clausebook.model;
