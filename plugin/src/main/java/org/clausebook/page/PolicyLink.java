package org.clausebook.page;

/** A policy by its title. */
public record PolicyLink(String title, String href) {}
