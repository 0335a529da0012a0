package org.clausebook.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Every operation by which a disk is changed, so that tests can let each single one of them fail. All of them name the
 * path in the message of their exceptions.
 */
public interface Disk {

    /** The file system. */
    static Disk real() {
        return new RealDisk();
    }

    /** Creates one folder; it may be there already. */
    void createFolder(Path folder) throws IOException;

    /** Creates a file, which must not be there yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives an existing file a second name. */
    void link(Path existing, Path file) throws IOException;

    /** Gives a file the modification time of another. */
    void copyTime(Path from, Path to) throws IOException;

    /** Renames a file (over an existing one, if need be) or a folder, in one step. */
    void rename(Path from, Path to) throws IOException;

    /**
     * Deletes a file, an empty folder or a symbolic link (never what it points to).
     *
     * @throws DirectoryNotEmptyException if it is a folder with something in it
     */
    void delete(Path path) throws IOException;

    /** Waits until the file, or the list of names in the folder, is on the disk, where the platform can do that. */
    void sync(Path path) throws IOException;

    /** Names deed, path and reason; the JDK leaves out the path if the disk is full, and the reason elsewhere. */
    static IOException fault(String deed, Path path, IOException cause) {
        return new IOException("could not " + deed + " " + path + ": " + reason(cause), cause);
    }

    /** What has happened, for people: of an exception of the JDK, whose message may be a path and nothing else, in our words. */
    static String words(IOException e) {
        return e instanceof FileSystemException fault && fault.getFile() != null && fault.getReason() == null
                ? "could not use " + fault.getFile() + ": " + reason(e)
                : e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
    }

    /** The system's words; where the JDK keeps them for itself, ours. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
        if (reason != null) {
            return reason;
        }
        if (cause instanceof NoSuchFileException) {
            return "it, or the folder it belongs into, is not there, or has just been deleted";
        }
        return cause instanceof FileAlreadyExistsException
                ? "something of this name is there already"
                : cause.getClass().getSimpleName();
    }
}
