package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.page.Address;
import org.clausebook.render.SecurityTxt;
import org.clausebook.site.SitePath;
import org.clausebook.source.FolderListing;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/** Files that are published as they are: a favicon, CNAME, verification files. */
final class StaticFiles {

    /** What browsers may show beside the title of a page, the best first: a drawing stays sharp at every size. */
    private static final List<String> ICONS = List.of("favicon.svg", "favicon.png", "favicon.ico");

    private StaticFiles() {}

    /** Reports the file that the settings ask for as well, before anything is written: a check writes nothing. */
    static void reportSecond(Project project, Findings findings) {
        String file = project.folders().inSource("static/" + SecurityTxt.PATH);
        if (project.site().imprint().security().isPresent() && project.folders().tree().exists(file)) {
            findings.report(Rule.STATIC_FILE, "security", Location.startOf(file), project.folders().settings());
        }
    }

    /** The site's own icon; without a link to it browsers would look for one, and only at the root of the host. */
    static Optional<Address> icon(SourceTree tree, String folder) throws IOException {
        List<String> files = tree.filesBelow(folder).files();
        return ICONS.stream().filter(files::contains).findFirst().map(Address::new);
    }

    static void copy(SourceTree tree, String folder, Output output, Findings findings) throws IOException {
        FolderListing listing = tree.filesBelow(folder);
        for (String other : listing.others()) {
            findings.report(Rule.STATIC_FILE, "link", Location.startOf(folder + "/" + other));
        }
        for (String file : listing.files()) {
            Location at = Location.startOf(folder + "/" + file);
            Optional<SitePath> path = path(file);
            if (path.isEmpty()) {
                findings.report(Rule.STATIC_FILE, "name", at, file);
            } else if (output.isTaken(path.get())) {
                if (!file.equals(SecurityTxt.PATH)) { // which has been reported as a second one
                    findings.report(Rule.STATIC_FILE, "taken", at, file);
                }
            } else {
                output.write(path.get(), tree.bytes(folder + "/" + file));
            }
        }
    }

    private static Optional<SitePath> path(String file) {
        try {
            return Optional.of(new SitePath(file));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
