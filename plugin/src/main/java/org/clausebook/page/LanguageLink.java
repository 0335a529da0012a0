package org.clausebook.page;

/**
 * A language by its own name, and what there is to be read in it, or beside it.
 *
 * @param tag language tag
 */
public record LanguageLink(String tag, String name, String href) {}
