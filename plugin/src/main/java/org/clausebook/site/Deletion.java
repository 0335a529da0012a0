package org.clausebook.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Deletes folders of ours from the leaves up. A symbolic link is at most deleted itself; nothing goes through it. */
final class Deletion {

    private Deletion() {}

    /**
     * Deletes a folder with all that is in it.
     *
     * @param folder the folder, which may be missing, or be a file or a symbolic link
     */
    static void ofAll(Disk disk, Path folder) throws IOException {
        if (Places.exists(folder)) {
            Files.walkFileTree(folder, new Visitor() {
                @Override
                void file(Path file, BasicFileAttributes attributes) throws IOException {
                    disk.delete(file);
                }

                @Override
                void folder(Path emptied) throws IOException {
                    disk.delete(emptied);
                }
            });
        }
    }

    /**
     * Deletes the files that the journal lists, then the folders that are empty, the given one among them.
     *
     * @param folder the folder, which may be missing, or be a file or a symbolic link
     * @return the names of the files that are still there, because they are not ours; sorted
     */
    static List<String> ofListed(Disk disk, Path folder, Set<String> listed) throws IOException {
        NavigableSet<String> left = new TreeSet<>();
        if (Places.exists(folder)) {
            Files.walkFileTree(folder, new Visitor() {
                @Override
                void file(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = Content.nameIn(folder, file);
                    if (Content.isOurs(name, attributes, listed)) {
                        disk.delete(file);
                    } else {
                        left.add(name);
                    }
                }

                @Override
                void folder(Path visited) throws IOException {
                    try {
                        disk.delete(visited);
                    } catch (DirectoryNotEmptyException somethingForeignInIt) {
                        // stays, and so do the folders around it
                    }
                }
            });
        }
        return List.copyOf(left);
    }

    /** What to do with each file, and with each folder after what is in it. */
    private abstract static class Visitor extends SimpleFileVisitor<Path> {

        abstract void file(Path file, BasicFileAttributes attributes) throws IOException;

        abstract void folder(Path folder) throws IOException;

        @Override
        public final FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            file(file, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public final FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            throw Disk.fault("delete", file, e);
        }

        @Override
        public final FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            if (e != null) {
                throw Disk.fault("delete", folder, e);
            }
            folder(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
