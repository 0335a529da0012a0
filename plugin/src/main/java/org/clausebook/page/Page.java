package org.clausebook.page;

/** A page of the site; its template has the name that {@link #template} says. */
public sealed interface Page permits ChooserPage, LanguagePage, NotFoundPage, PolicyPage {

    Frame frame();

    /** File name of the template, without ending. */
    String template();
}
