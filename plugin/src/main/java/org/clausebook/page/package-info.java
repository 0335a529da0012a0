/**
 * What each page says, as public records without any markup: templates see these and nothing else.
 * {@link org.clausebook.page.Pages} makes them.
 */
package org.clausebook.page;
