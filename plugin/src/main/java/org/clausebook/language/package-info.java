/**
 * What can be said of a Kyrgyz, Russian or English text by its letters and words alone: which language it is in, which
 * letters do not belong there, how many sentences it has, what it commands, allows and excepts.
 *
 * <p>Knows nothing of policies or files: strings go in, and places in them come out, in UTF-16 units from 0. Every
 * method reads its text once, from the beginning to the end, however long it is. The word lists stand in {@code
 * markers.properties}.
 */
package org.clausebook.language;
