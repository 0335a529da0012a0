package org.clausebook.page;

/** A section, clause or sub-clause by its number. */
public record ProvisionLink(String number, String href) {}
