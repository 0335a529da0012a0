package org.clausebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The output folder, and what stands beside it on the same file system while a site is written.
 *
 * @param output the site that the world sees
 * @param staging {@code .<name>.next}: holds the new site while it grows, in a folder of a name that no other build
 *     has; worth nothing to the next build
 * @param previous {@code .<name>.previous}: the earlier site, whole, between the two renames
 * @param discarded {@code .<name>.discarded}: the earlier site once nobody needs it. Deletion happens under this name
 *     so that a {@code previous} is always whole and can be put back without a doubt.
 * @param journal {@code .<name>.journal}: see {@link Journal}
 * @param lock {@code .<name>.lock}: see {@link SiteLock}
 */
record Places(Path output, Path staging, Path previous, Path discarded, Path journal, Path lock) {

    /**
     * Finds the places, and creates the folder that contains the output if it is missing.
     *
     * @throws IllegalArgumentException if the output is the root of a file system, which has nothing beside it
     */
    static Places of(Path output) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        if (absolute.getParent() == null) {
            throw new IllegalArgumentException(output + " cannot be an output folder: it has no parent");
        }
        Path parent = made(absolute.getParent());
        String name = absolute.getFileName().toString();
        return new Places(parent.resolve(name), parent.resolve("." + name + ".next"),
                parent.resolve("." + name + ".previous"), parent.resolve("." + name + ".discarded"),
                parent.resolve("." + name + ".journal"), parent.resolve("." + name + ".lock"));
    }

    private static Path made(Path parent) throws IOException {
        try {
            return Files.createDirectories(parent).toRealPath();
        } catch (IOException e) {
            throw Disk.fault("create the folder", parent, e);
        }
    }

    Path parent() {
        return output.getParent();
    }

    /** The name of a thing in one of these folders, relative to the output; an empty name is the folder itself. */
    String relative(Path folder, String name) {
        if (folder.equals(output)) {
            return name.isEmpty() ? "." : name;
        }
        return "../" + folder.getFileName() + (name.isEmpty() ? "" : "/" + name);
    }

    /** Whether anything has this name, be it a symbolic link to nowhere. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
