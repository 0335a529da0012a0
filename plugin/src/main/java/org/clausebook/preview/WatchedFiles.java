package org.clausebook.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The files that a site is made from, looked at again and again. What counts is what is in them: a file that was saved as it
 * was has not changed. It is read only if its size, time or identity differs, or if it is so young that it could have
 * changed again without showing. Confined to one thread.
 */
final class WatchedFiles {

    /** In the source folder; whatever else lies there, such as what Maven writes, is no part of a site. */
    private static final Set<String> FOLDERS_OF_SOURCE = Set.of("editions", "look", "static");

    /** Longer than two changes can be apart and have the same time, on any file system. */
    private static final long YOUNG_MILLIS = 3_000;

    private static final int DEEPEST = 20;
    private static final long FOLDER = -1;
    private static final long UNREADABLE = -2;

    private final Path source;
    private final Path translations;
    private Map<Path, Stamp> known = new HashMap<>();

    /**
     * What a file looked like.
     *
     * @param settled whether it was old enough to be recognised by size, time and key alone
     * @param content a checksum of what is in it, or what it is instead of a file with contents
     */
    private record Stamp(long size, FileTime modified, Object key, boolean settled, long content) {

        boolean isOf(BasicFileAttributes attributes) {
            return settled
                    && size == attributes.size()
                    && modified.equals(attributes.lastModifiedTime())
                    && Objects.equals(key, attributes.fileKey());
        }
    }

    /**
     * @param source       the folder of {@code site.yaml}
     * @param translations the folder with a folder for each other language
     */
    WatchedFiles(Path source, Path translations) {
        this.source = source.toAbsolutePath().normalize();
        this.translations = translations.toAbsolutePath().normalize();
    }

    /**
     * Looks at all of them.
     *
     * @return those that are new, gone or not as they were the last time, as people write them
     */
    SortedSet<String> look() {
        Map<Path, Stamp> now = new HashMap<>();
        look(source, now);
        look(translations, now);
        SortedSet<String> changed = new TreeSet<>();
        now.forEach((path, stamp) -> {
            Stamp before = known.get(path);
            if (before == null || before.content != stamp.content || before.size != stamp.size) {
                changed.add(name(path));
            }
        });
        known.keySet().stream().filter(path -> !now.containsKey(path)).forEach(path -> changed.add(name(path)));
        known = now;
        return changed;
    }

    /** The folder by its own name: {@code policy-source/privacy.md}. */
    private String name(Path path) {
        Path folder = path.startsWith(source) ? source : translations;
        return folder.getFileName() + "/" + folder.relativize(path).toString().replace('\\', '/');
    }

    private void look(Path folder, Map<Path, Stamp> into) {
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    if (path.equals(folder)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (!isWatched(folder, path)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    into.put(path, new Stamp(0, attributes.lastModifiedTime(), "", true, FOLDER));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (isWatched(path)) {
                        into.put(path, stamp(path, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException gone) {
                    return FileVisitResult.CONTINUE; // between two looks; the next one sees what is there then
                }

                @Override
                public FileVisitResult postVisitDirectory(Path path, IOException incomplete) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the visitor lets nothing through
        }
    }

    private boolean isWatched(Path folder, Path below) {
        boolean inSource = folder.equals(source) && below.getParent().equals(source);
        return isWatched(below) && (!inSource || FOLDERS_OF_SOURCE.contains(below.getFileName().toString()));
    }

    /** Hidden files are those of editors and version control, except among those that are published as they are. */
    private boolean isWatched(Path path) {
        return !path.getFileName().toString().startsWith(".") || path.startsWith(source.resolve("static"));
    }

    private Stamp stamp(Path path, BasicFileAttributes listed) {
        try {
            boolean link = listed.isSymbolicLink();
            BasicFileAttributes attributes =
                    link ? Files.readAttributes(path, BasicFileAttributes.class) : listed;
            Stamp before = known.get(path);
            if (before != null && before.isOf(attributes)) {
                return before;
            }
            long age = System.currentTimeMillis() - attributes.lastModifiedTime().toMillis();
            byte[] bytes = attributes.isRegularFile() ? Files.readAllBytes(path) : new byte[0];
            CRC32C content = new CRC32C();
            content.update(bytes);
            return new Stamp(
                    bytes.length,
                    attributes.lastModifiedTime(),
                    attributes.fileKey(),
                    age > YOUNG_MILLIS && bytes.length == attributes.size(),
                    content.getValue());
        } catch (IOException e) {
            return new Stamp(0, listed.lastModifiedTime(), "", false, UNREADABLE);
        }
    }
}
