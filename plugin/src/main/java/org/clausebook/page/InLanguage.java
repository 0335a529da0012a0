package org.clausebook.page;

/** What a page says in a language that need not be its own: all words in it are to be printed as in that language. */
public interface InLanguage {

    /** Tag of the language. */
    String tag();
}
