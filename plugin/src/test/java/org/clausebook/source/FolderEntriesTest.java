package org.clausebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.clausebook.source.FolderEntry.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEntriesTest {

    @TempDir
    private Path folder;

    private Path root;
    private SourceTree tree;

    @BeforeEach
    void place() throws IOException {
        root = Files.createDirectory(folder.resolve("repository"));
        Files.createDirectories(root.resolve("a/folder"));
        Files.writeString(root.resolve("a/.hidden"), "12345");
        Files.writeString(root.resolve("a/B"), "");
        tree = SourceTree.of(root);
    }

    @Test
    void showWhatStandsInAFolder() throws IOException {
        link("a/link", root.resolve("a/folder"));
        assertThat(tree.entries("a").stream().map(FolderEntry::name)).containsExactly(".hidden", "B", "folder", "link");
        assertThat(tree.entries("a").stream().map(FolderEntry::kind))
                .containsExactly(Kind.FILE, Kind.FILE, Kind.FOLDER, Kind.LINK);
        assertThat(tree.entry("a/.hidden")).contains(new FolderEntry(".hidden", Kind.FILE, 5));
        assertThat(tree.entry("a/missing")).isEmpty();
        assertThat(tree.entry("a/link")).map(FolderEntry::kind).contains(Kind.LINK);
    }

    @Test
    void areNotThoseOfAFolderOutside() throws IOException {
        link("away", folder);
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> tree.entries("away"))
                .withMessageContaining("leads out of the repository");
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> tree.entries("missing"));
    }

    @Test
    void areReadAsFarAsTheLimitAllows() throws IOException {
        assertThat(tree.bytes("a/.hidden", 5)).asString().isEqualTo("12345");
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> tree.bytes("a/.hidden", 4))
                .withMessageContaining("more than 4 bytes");
        link("a/link", root.resolve("a/.hidden"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> tree.bytes("a/link", 5));
    }

    private void link(String name, Path target) {
        try {
            Files.createSymbolicLink(root.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here: " + e);
        }
    }
}
