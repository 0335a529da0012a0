package org.clausebook.site;

import java.io.IOException;
import java.util.SortedMap;

/** Takes the files of a site, one after the other. */
public interface SiteFiles {

    /**
     * Takes one file.
     *
     * @param path where it stands in the site
     * @param bytes what is in it; nobody changes them any more
     * @throws IOException if it cannot be kept
     */
    void write(SitePath path, byte[] bytes) throws IOException;

    /**
     * Takes files over from the site that stands, if all of them are there with these bytes.
     *
     * @param earlier SHA-256 of the bytes, by path
     * @return whether they were taken; otherwise none was
     * @throws IOException if they cannot be kept
     */
    default boolean takeOver(SortedMap<SitePath, String> earlier) throws IOException {
        return false;
    }
}
