package org.clausebook.page;

/**
 * A day on a page.
 *
 * @param iso  as machines read it: {@code 2021-03-01}
 * @param text as the language of the page writes it: {@code 1 March 2021}
 */
public record Day(String iso, String text) {}
