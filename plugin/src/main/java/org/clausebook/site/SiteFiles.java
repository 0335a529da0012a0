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
}
