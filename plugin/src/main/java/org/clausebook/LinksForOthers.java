package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.page.InboundLink;
import org.clausebook.render.InboundLinkHtml;
import org.clausebook.site.WholeFile;

/** Links to the policies for the operator's other pages, as a file beside the site. */
public final class LinksForOthers {

    private LinksForOthers() {}

    /**
     * Writes the file in the place of that of an earlier run, or deletes that one if there is no policy to link to.
     *
     * @param file  its folder is made if there is none
     * @param links as a run that has written a site gives them
     */
    public static void write(Path file, List<InboundLink> links) throws IOException {
        if (links.isEmpty()) {
            WholeFile.delete(file);
        } else {
            WholeFile.replace(file, InboundLinkHtml.write(links));
        }
    }
}
