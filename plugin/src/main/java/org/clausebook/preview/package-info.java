/**
 * The working text as it will look, on this machine only: looks at the files, makes the site anew in memory as soon as one
 * changes, serves it with the findings on it, and tells open pages to reload. The door is
 * {@link org.clausebook.preview.Preview}. It must not know how a site is made, and writes nothing to the disk.
 */
package org.clausebook.preview;
