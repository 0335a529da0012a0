package org.clausebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the look: the user's own where there is one, otherwise the one that comes with the plugin. */
final class LookFiles {

    private static final String SHIPPED = "/org/clausebook/look/";

    private final Path folder;
    private final String folderPath;

    /**
     * @param folder     the user's look folder; need not exist
     * @param folderPath its path from the repository's root, for findings
     */
    LookFiles(Path folder, String folderPath) {
        this.folder = folder;
        this.folderPath = folderPath;
    }

    /** The text of a file of the look. */
    Optional<String> read(String name) throws IOException {
        Optional<String> own = own(name);
        return own.isPresent() ? own : shipped(name);
    }

    Optional<String> own(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        boolean usable = file.startsWith(folder) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return usable ? Optional.of(text(Files.readAllBytes(file))) : Optional.empty();
    }

    Optional<String> shipped(String name) throws IOException {
        try (InputStream in = LookFiles.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(text(in.readAllBytes()));
        }
    }

    /** The path of the user's own file, from the repository's root, whether it exists or not. */
    String ownPath(String name) {
        return folderPath + "/" + name;
    }

    boolean isOwn(String name) throws IOException {
        return own(name).isPresent();
    }

    /** Whether the user has templates of their own. */
    boolean hasOwnTemplates() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".ftlh"));
        }
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith("\uFEFF") ? text.substring(1) : text; // the mark that Windows puts before a text
    }
}
