package org.clausebook.page;

/**
 * A policy by its title.
 *
 * @param tag language of the title: another one than the page's if the policy is not published in that
 */
public record PolicyLink(String title, String tag, String href) {}
