/**
 * Turns finished files (path and bytes) into a folder on disk, whole or not at all; knows nothing of what is in them.
 *
 * <p>The doors are {@link org.clausebook.site.SiteWriter}, for a folder that is replaced by the next one, and
 * {@link org.clausebook.site.WholeFolder} and {@link org.clausebook.site.WholeFile}, for what stays.
 */
package org.clausebook.site;
