package org.clausebook.site;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who has taken which name in the new site, so that no two files fight for one on any file system. Thread-safe. */
final class Claims {

    /** The claim of a file to its own name or to that of a folder it stands in. */
    private record Claim(String name, boolean isFolder, SitePath file) {}

    private final Map<String, Claim> claims = new ConcurrentHashMap<>();

    /**
     * Takes the name of the file and those of its folders; the same file may do so again.
     *
     * @throws IllegalStateException if another file cannot stand beside this one; the message names both
     */
    void take(SitePath file) {
        for (String folder : file.folders()) {
            take(new Claim(folder, true, file));
        }
        take(new Claim(file.value(), false, file));
    }

    private void take(Claim claim) {
        Claim earlier = claims.putIfAbsent(claim.name.toLowerCase(Locale.ROOT), claim);
        if (earlier == null || earlier.isFolder == claim.isFolder && earlier.name.equals(claim.name)) {
            return;
        }
        if (earlier.isFolder != claim.isFolder) {
            Claim file = claim.isFolder ? earlier : claim;
            Claim folder = claim.isFolder ? claim : earlier;
            throw new IllegalStateException(
                    "`" + file.file + "` cannot be a file, because `" + folder.file + "` needs a folder there");
        }
        throw new IllegalStateException("`" + earlier.file + "` and `" + claim.file + "` write `" + earlier.name
                + "` and `" + claim.name + "`, which some file systems cannot tell apart");
    }
}
