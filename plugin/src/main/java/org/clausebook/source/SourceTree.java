package org.clausebook.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files below one folder, the repository's root: opened by relative path, never outside it.
 *
 * <p>Paths use {@code /} on every system and are sorted by their characters, so that findings and output do not
 * depend on where or in which order a file system lists them. Nothing is ever written. Thread-safe.
 */
public final class SourceTree {

    private final Path root;
    private final Map<String, byte[]> instead;
    private final Observations observations;

    private SourceTree(Path root, Map<String, byte[]> instead, Observations observations) {
        this.root = root;
        this.instead = Map.copyOf(instead);
        this.observations = observations;
    }

    /** @param root an existing folder; symbolic links on the way to it are followed once, here */
    public static SourceTree of(Path root) throws IOException {
        return new SourceTree(root.toRealPath(), Map.of(), Observations.unheeded());
    }

    /** The same files, of which one has another text; nothing on the disk changes. */
    public SourceTree with(String path, String text) {
        Map<String, byte[]> changed = new HashMap<>(instead);
        changed.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new SourceTree(root, changed, observations);
    }

    /** The same files; whatever is asked about them from now on is noted. */
    public SourceTree observed(Observations by) {
        return new SourceTree(root, instead, by);
    }

    /** Something other than the files, such as the time that there was, decides what is made of them: no answer can be relied on later. */
    public void distrust() {
        observations.lose();
    }

    /** The path of {@code file} from the root, with {@code /}; it need not exist, and must not lie outside. */
    public String relativePath(Path file) {
        Path real = realPath(file.toAbsolutePath().normalize());
        if (!real.startsWith(root)) {
            throw new IllegalArgumentException(file + " lies outside " + root);
        }
        return root.relativize(real).toString().replace('\\', '/');
    }

    /** Follows the links on the way to a file as far as the way exists. */
    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            Path parent = file.getParent();
            return parent == null ? file : realPath(parent).resolve(file.getFileName());
        }
    }

    /** Opens a file as text, within the limits; never throws for what is wrong with the file itself. */
    public Loaded load(String path, Limits limits) {
        byte[] changed = instead.get(path);
        if (changed != null) {
            return decode(path, changed, limits);
        }
        try {
            Opened opened = open(path, limits.fileBytes());
            return opened.fault().map(Loaded::of).orElseGet(() -> decode(path, opened.bytes(), limits));
        } catch (IOException e) {
            observations.lose();
            return Loaded.of(Fault.of(Fault.Kind.UNREADABLE, Location.startOf(path), reason(e)));
        }
    }

    /** The bytes of a file, or the reason why there are none. */
    record Opened(Optional<Fault> fault, byte[] bytes) {}

    /**
     * Reads a file of the disk, whatever text it has instead; what it finds is noted.
     *
     * @param limit how many bytes it may have
     * @throws IOException if the disk does not give them
     */
    Opened open(String path, int limit) throws IOException {
        Path file = root.resolve(path).normalize();
        Location start = Location.startOf(path);
        try {
            if (!file.startsWith(root) || !file.toRealPath().startsWith(root)) {
                return refused(Fault.of(Fault.Kind.OUTSIDE, start));
            }
            if (!Files.isRegularFile(file)) {
                return refused(Fault.of(Fault.Kind.NOT_A_FILE, start));
            }
            long size = Files.size(file);
            if (size > limit) {
                return refused(Fault.of(Fault.Kind.TOO_LARGE, start, size, limit));
            }
            return new Opened(Optional.empty(), noted(path, Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            observations.note(Observations.Question.BYTES, path, () -> Observations.MISSING);
            return new Opened(Optional.of(Fault.of(Fault.Kind.MISSING, start)), new byte[0]);
        }
    }

    private Opened refused(Fault fault) {
        observations.lose();
        return new Opened(Optional.of(fault), new byte[0]);
    }

    private byte[] noted(String path, byte[] bytes) {
        observations.note(Observations.Question.BYTES, path, () -> Sha256.of(bytes));
        return bytes;
    }

    private boolean noted(Observations.Question question, String path, boolean answer) {
        observations.note(question, path, () -> String.valueOf(answer));
        return answer;
    }

    /** Notes names; the sign between them is the only one that no name holds. */
    private void note(Observations.Question question, String path, Stream<String> names) {
        observations.note(question, path, () -> names.collect(Collectors.joining("\0")));
    }

    private static String word(FolderEntry entry) {
        return entry.kind() + " " + entry.size() + " " + entry.name();
    }

    /** Takes bytes that have been read already as a text; the path is for messages. */
    public static Loaded decode(String path, byte[] bytes, Limits limits) {
        return bytes.length > limits.fileBytes()
                ? Loaded.of(Fault.of(Fault.Kind.TOO_LARGE, Location.startOf(path), bytes.length, limits.fileBytes()))
                : Decoder.decode(path, bytes, limits.lineCharacters());
    }

    /** The operating system's words without the path, which differs from machine to machine. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied"; // the JDK keeps the system's words for itself here
        }
        if (e instanceof NoSuchFileException) {
            return "it was deleted while it was being read"; // nor does it say that
        }
        String words = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return words == null ? e.getClass().getSimpleName() : words;
    }

    /** Whether there is anything at a path: a file, a folder or a link. */
    public boolean exists(String path) {
        return noted(
                Observations.Question.EXISTS,
                path,
                Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS));
    }

    /** The names of the entries of a folder, sorted; none if there is no such folder. */
    public List<String> names(String folder) throws IOException {
        Path at = root.resolve(folder);
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(at)) {
            for (Path path : list(at)) {
                names.add(FileName.of(path));
            }
        }
        names.sort(Comparator.naturalOrder());
        note(Observations.Question.NAMES, folder, names.stream());
        return List.copyOf(names);
    }

    /** Whether a path leads to a folder. */
    public boolean isFolder(String path) {
        return noted(Observations.Question.IS_FOLDER, path, Files.isDirectory(root.resolve(path)));
    }

    /**
     * All regular files below a folder, as paths from that folder, sorted; none if there is no such folder.
     * Symbolic links are not followed: they are listed in {@link FolderListing#others()}.
     */
    public FolderListing filesBelow(String folder) throws IOException {
        Path at = root.resolve(folder);
        List<String> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        if (Files.isDirectory(at)) {
            try (Stream<Path> all = Files.walk(at)) {
                for (Path p : all.sorted().toList()) {
                    FileName.of(p); // or the path would be another one
                    String path = at.relativize(p).toString().replace('\\', '/');
                    if (Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)) {
                        files.add(path);
                    } else if (!Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
                        others.add(path);
                    }
                }
            } catch (UncheckedIOException e) { // a folder in it cannot be read, or has just been deleted
                throw e.getCause();
            }
        }
        FolderListing listing = new FolderListing(files.stream().sorted().toList(), others);
        note(
                Observations.Question.FILES_BELOW,
                folder,
                Stream.concat(listing.files().stream(), others.stream().map(other -> other + "\0")));
        return listing;
    }

    /** What has this path; empty if nothing has. A symbolic link is not followed. */
    public Optional<FolderEntry> entry(String path) throws IOException {
        Optional<FolderEntry> entry =
                exists(path) ? Optional.of(FolderEntry.of(root.resolve(path))) : Optional.empty();
        note(Observations.Question.ENTRY, path, entry.stream().map(SourceTree::word));
        return entry;
    }

    /**
     * What stands in a folder, hidden things too, sorted by name. Symbolic links in it are not followed.
     *
     * @throws IOException if there is no such folder, if it cannot be read, or if a link on the way leads outside
     */
    public List<FolderEntry> entries(String folder) throws IOException {
        Path at = root.resolve(folder);
        if (!at.toRealPath().startsWith(root)) {
            throw new FileSystemException(folder, null, "a symbolic link leads out of the repository");
        }
        List<FolderEntry> entries = new ArrayList<>();
        for (Path path : list(at)) {
            entries.add(FolderEntry.of(path));
        }
        entries.sort(Comparator.comparing(FolderEntry::name));
        note(Observations.Question.ENTRIES, folder, entries.stream().map(SourceTree::word));
        return entries;
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            paths.forEach(all::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return all;
    }

    /**
     * The bytes of a file as they are, if they are not more than the limit; none of a larger file is read.
     *
     * @param path of a file, and no symbolic link
     */
    public byte[] bytes(String path, int limit) throws IOException {
        try (SeekableByteChannel channel =
                Files.newByteChannel(root.resolve(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            long size = channel.size();
            if (size > limit) {
                throw new FileSystemException(path, null, "more than " + limit + " bytes");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes) < 0) {
                    throw new FileSystemException(path, null, "it became shorter while it was read");
                }
            }
            return noted(path, bytes.array());
        }
    }

    /** The bytes of a file as they are. */
    public byte[] bytes(String path) throws IOException {
        return noted(path, Files.readAllBytes(root.resolve(path)));
    }
}
