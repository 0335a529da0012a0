package org.clausebook.source;

import java.util.List;

/** What lies below a folder, as paths from it, each list sorted: regular files, and others such as symbolic links and pipes. */
public record FolderListing(List<String> files, List<String> others) {

    public FolderListing {
        files = List.copyOf(files);
        others = List.copyOf(others);
    }
}
