package org.clausebook.page;

/**
 * The same page in a language of the site.
 *
 * @param tag      language tag
 * @param name     the language's own name
 * @param href     link from the present page
 * @param url      full address
 * @param current  whether it is the present page
 * @param complete whether it says the same; otherwise it only says that there is nothing in that language
 */
public record Alternate(String tag, String name, String href, String url, boolean current, boolean complete) {}
