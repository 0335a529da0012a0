/**
 * Folders into text files with stable relative paths, line maps and spans; knows nothing of what the files say.
 *
 * <p>The door is {@link org.clausebook.source.SourceTree}. Offsets, lines and columns are 0-based and count UTF-16
 * units of the decoded text; only the printing of a finding turns them into the 1-based places that people use.
 */
package org.clausebook.source;
