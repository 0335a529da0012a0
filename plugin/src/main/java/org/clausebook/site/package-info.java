/**
 * Turns finished files (path and bytes) into a folder on disk, whole or not at all; knows nothing of what is in them.
 */
package org.clausebook.site;
