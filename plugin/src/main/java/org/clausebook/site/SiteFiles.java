package org.clausebook.site;

import java.io.IOException;

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
     * Takes a file of the site that stands, if that has these bytes.
     *
     * @param path   where it stands
     * @param digest SHA-256 of its bytes
     * @return whether it was taken; otherwise it has to be written
     * @throws IOException if it cannot be kept
     */
    default boolean carryOver(SitePath path, String digest) throws IOException {
        return false;
    }
}
