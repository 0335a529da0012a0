package org.clausebook.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The files of a whole process, below everything that it does: started with {@code -Djava.nio.file.spi.DefaultFileSystemProvider}
 * and the name of this class, a JVM opens, writes, renames and locks through it, whichever class asks. One operation can be made to
 * fail, or all that need room from one on; a write then stops half-way, and to force or close a file can fail as well.
 */
public final class FaultyFiles extends FileSystemProvider {

    private final FileSystemProvider real;
    private final FaultyFileSystem system;

    /** For the JVM. */
    public FaultyFiles(FileSystemProvider real) {
        this.real = real;
        this.system = new FaultyFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    private Path in(Path path) {
        return FaultyPath.real(path);
    }

    private Path out(Path path) {
        return new FaultyPath(system, path);
    }

    @Override
    public String getScheme() {
        return "file";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return out(real.getPath(uri));
    }

    private static boolean isWriting(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return isWriting(options)
                ? newFileChannel(path, options, attributes)
                : real.newByteChannel(in(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (!isWriting(options)) {
            return real.newFileChannel(in(path), options, attributes);
        }
        Fault.strike("open", in(path), true);
        return new FaultyChannel(real.newFileChannel(in(path), options, attributes), in(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> entries = real.newDirectoryStream(in(folder), entry -> filter.accept(out(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return out(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Fault.strike("create the folder", in(folder), true);
        real.createDirectory(in(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Fault.strike("link", in(link), true);
        real.createLink(in(link), in(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        real.createSymbolicLink(in(link), in(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return out(real.readSymbolicLink(in(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        Fault.strike("delete", in(path), false);
        real.delete(in(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Fault.strike("copy", in(target), true);
        real.copy(in(source), in(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Fault.strike("rename", in(source), false);
        real.move(in(source), in(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(in(path), in(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(in(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(in(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(in(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(in(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(in(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(in(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Fault.strike("set the time of", in(path), false);
        real.setAttribute(in(path), attribute, value, options);
    }
}
