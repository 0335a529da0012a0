package org.clausebook.source;

import java.util.List;

/** What lies below a folder: regular files and symbolic links, as paths from the folder, each list sorted. */
public record FolderListing(List<String> files, List<String> links) {

    public FolderListing {
        files = List.copyOf(files);
        links = List.copyOf(links);
    }
}
