package org.clausebook.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a folder holds, as names relative to it and separated by {@code /}. Symbolic links are not followed but foreign,
 * as is everything else that is not a regular file; folders count only by what is in them.
 *
 * @param ours the files that the journal lists
 * @param foreign everything else, sorted; the empty name stands for the folder itself, should it be none
 */
record Content(NavigableSet<String> ours, List<String> foreign) {

    Content {
        ours = Collections.unmodifiableNavigableSet(new TreeSet<>(ours));
        foreign = List.copyOf(foreign);
    }

    /**
     * Looks into a folder, which may be missing.
     *
     * @param listed the names that the journal lists
     */
    static Content of(Path folder, Set<String> listed) throws IOException {
        NavigableSet<String> ours = new TreeSet<>();
        NavigableSet<String> foreign = new TreeSet<>();
        if (Places.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = nameIn(folder, file);
                    (isOurs(name, attributes, listed) ? ours : foreign).add(name);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    throw Disk.fault("read", file, e);
                }
            });
        }
        return new Content(ours, List.copyOf(foreign));
    }

    /** A file is ours if we listed its name and it still is what we write: a link or a pipe of that name is not. */
    static boolean isOurs(String name, BasicFileAttributes attributes, Set<String> listed) {
        return attributes.isRegularFile() && listed.contains(name);
    }

    static String nameIn(Path folder, Path file) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
