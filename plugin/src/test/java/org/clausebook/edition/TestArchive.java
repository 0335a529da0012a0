package org.clausebook.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.model.Version;
import org.clausebook.site.Disk;
import org.clausebook.site.FaultyDisk;
import org.clausebook.source.SourceTree;
import org.junit.jupiter.api.Assumptions;

/** The archive of one policy under test, in a repository of its own. */
record TestArchive(Path root) {

    static final String POLICY = "privacy";
    static final String FOLDER = "policy-source/editions/privacy";
    static final Version FIRST = new Version(1, 0, 0);
    static final Version SECOND = new Version(2, 0, 0);
    static final Version THIRD = new Version(2, 0, 1);

    static TestArchive in(Path root) throws IOException {
        Files.createDirectories(root.resolve("policy-source"));
        return new TestArchive(root);
    }

    /** With two editions. */
    static TestArchive ofTwo(Path root) throws IOException {
        TestArchive archive = in(root);
        archive.release(FIRST);
        archive.release(SECOND);
        return archive;
    }

    /** Some files of an edition, that are other ones for each version. */
    static SortedMap<String, byte[]> filesOf(Version version) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("edition.yaml", bytes("version: " + version + "\nheadline: Жаңы редакция\n"));
        files.put("ky.md", bytes("# Саясат " + version + "\n\n## Жалпы {#general}\n"));
        files.put("ru.md", bytes("# Политика " + version + "\n\n## Общее {#general}\n"));
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path plan() {
        return root.resolve("policy-source/privacy.next.yaml");
    }

    TestArchive plan(Version version) throws IOException {
        Files.writeString(plan(), "version: " + version + "\n");
        return this;
    }

    Path editions() {
        return root.resolve("policy-source/editions");
    }

    /** A file of the policy's folder. */
    Path file(String name) {
        return root.resolve(FOLDER).resolve(name);
    }

    /** Puts a symbolic link into the policy's folder, or skips the test where that is not allowed. */
    void link(String name, Path target) {
        link(file(name), target);
    }

    static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here: " + e);
        }
    }

    ReleaseReport release(Version version) throws IOException {
        return plan(version).release(version, filesOf(version), FaultyDisk.without()); // which does not sync: fast
    }

    /** Releases what is planned already. */
    ReleaseReport release(Version version, SortedMap<String, byte[]> files, Disk disk) throws IOException {
        try (EditionWriter writer = EditionWriter.open(plan(), editions(), POLICY, disk)) {
            return writer.release(version, files);
        }
    }

    Verification verify() {
        try {
            return FrozenFolder.verify(SourceTree.of(root), FOLDER, POLICY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, as {@code KIND path:line [details]} with paths from the policy's folder and lines from 1. */
    List<String> faults() {
        return verify().faults().stream()
                .map(fault -> fault.kind() + " " + name(fault.at().path()) + ":" + (fault.at().line() + 1) + " "
                        + fault.details())
                .toList();
    }

    private static String name(String path) {
        return path.startsWith(FOLDER + "/") ? path.substring(FOLDER.length() + 1) : path;
    }

    List<Version> listed() {
        return verify().lock().entries().stream().map(Lock.Entry::version).toList();
    }

    /** Everything below the folder of editions that is a file, with what is in it. */
    SortedMap<String, String> everything() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.exists(editions())) {
            try (Stream<Path> paths = Files.walk(editions())) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = editions().relativize(path).toString().replace('\\', '/');
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }
}
