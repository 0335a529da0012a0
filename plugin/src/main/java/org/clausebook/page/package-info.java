/**
 * What each page says, as public records without any markup: templates see these and nothing else.
 *
 * <p>The doors are {@link org.clausebook.page.PolicyPages}, which makes all pages of one policy, and
 * {@link org.clausebook.page.IndexPages}, which makes those that lead to the policies.
 */
package org.clausebook.page;
