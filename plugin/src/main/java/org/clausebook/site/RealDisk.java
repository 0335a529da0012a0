package org.clausebook.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file system. */
final class RealDisk implements Disk {

    @Override
    public void createFolder(Path folder) throws IOException {
        named("create the folder", folder, () -> {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
            }
        });
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        // Not Files.write, which cuts the bytes into pieces of 8 KiB: five system calls instead of one for most pages.
        named("write", file, () -> {
            try (OutputStream out =
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                out.write(bytes);
            }
        });
    }

    @Override
    public void link(Path existing, Path file) throws IOException {
        named("link", file, () -> Files.createLink(file, existing));
    }

    @Override
    public void copyTime(Path from, Path to) throws IOException {
        named("set the time of", to, () -> Files.setLastModifiedTime(to, Files.getLastModifiedTime(from)));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        named("rename " + from + " to", to, () -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public void delete(Path path) throws IOException {
        named("delete", path, () -> Files.delete(path));
    }

    @Override
    public void sync(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            syncFolder(path);
            return;
        }
        named("write", path, () -> {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        });
    }

    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows cannot open a folder, some network file systems cannot sync one; there is no other way to ask.
        }
    }

    private static void named(String deed, Path path, Operation operation) throws IOException {
        try {
            operation.run();
        } catch (DirectoryNotEmptyException e) {
            throw e; // an answer rather than a fault, and its message is the path
        } catch (IOException e) {
            throw Disk.fault(deed, path, e);
        }
    }

    @FunctionalInterface
    private interface Operation {
        void run() throws IOException;
    }
}
