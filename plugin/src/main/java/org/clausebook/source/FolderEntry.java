package org.clausebook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * One thing in a folder.
 *
 * @param size in bytes; 0 unless it is a file
 */
public record FolderEntry(String name, Kind kind, long size) {

    /** What a name in a folder may stand for; a symbolic link is a thing of its own, wherever it leads. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    static FolderEntry of(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Kind kind = kind(attributes);
        return new FolderEntry(FileName.of(path), kind, kind == Kind.FILE ? attributes.size() : 0);
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return Kind.FILE;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    }
}
