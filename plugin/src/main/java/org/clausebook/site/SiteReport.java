package org.clausebook.site;

import java.util.List;

/**
 * What a publication did to the site.
 *
 * @param created how many files stand where none stood in the earlier site
 * @param changed how many files have other bytes than in the earlier site
 * @param unchanged how many files have the bytes, and kept the modification time, of the earlier site
 * @param removed how many files of the earlier site are gone
 * @param leftBehind what should be gone but was left, sorted and relative to the output folder, such as
 *     {@code ../.policy-site.discarded/notes.txt}: files of somebody else's that came into the output folder during the
 *     build, and what the file system would not let us delete. The new site is whole all the same. Files of somebody
 *     else's must be moved away before the next build, which refuses to start otherwise.
 */
public record SiteReport(int created, int changed, int unchanged, int removed, List<String> leftBehind) {

    /** Takes a copy of the list. */
    public SiteReport {
        leftBehind = List.copyOf(leftBehind);
    }

    /** How many files the site has now. */
    public int files() {
        return created + changed + unchanged;
    }

    /** Whether the site is, byte for byte, what it was before. */
    boolean isSameAsBefore() {
        return created + changed + removed == 0;
    }

    SiteReport leaving(List<String> names) {
        return new SiteReport(created, changed, unchanged, removed, names);
    }
}
