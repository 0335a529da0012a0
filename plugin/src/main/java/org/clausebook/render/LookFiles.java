package org.clausebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.source.FolderEntry;
import org.clausebook.source.SourceTree;

/** The files of the look: the user's own where there is one, otherwise the one that comes with the plugin. */
final class LookFiles {

    private static final String SHIPPED = "/org/clausebook/look/";

    private final SourceTree tree;
    private final String folder;

    /** @param folder the user's look folder, as a path from the root of the tree; need not exist */
    LookFiles(SourceTree tree, String folder) {
        this.tree = tree;
        this.folder = folder;
    }

    /** The text of a file of the look. */
    Optional<String> read(String name) throws IOException {
        Optional<String> own = own(name);
        return own.isPresent() ? own : shipped(name);
    }

    Optional<String> own(String name) throws IOException {
        boolean within = Path.of(folder, name).normalize().startsWith(folder);
        boolean usable = within
                && tree.entry(ownPath(name)).filter(entry -> entry.kind() == FolderEntry.Kind.FILE).isPresent();
        return usable ? Optional.of(text(tree.bytes(ownPath(name)))) : Optional.empty();
    }

    Optional<String> shipped(String name) throws IOException {
        try (InputStream in = LookFiles.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(text(in.readAllBytes()));
        }
    }

    /** What lies in the user's folder and is not read, because it is no file: links, pipes, devices; names, sorted. */
    List<String> others() throws IOException {
        return tree.filesBelow(folder).others();
    }

    /** The path of the user's own file, from the repository's root, whether it exists or not. */
    String ownPath(String name) {
        return folder + "/" + name;
    }

    boolean isOwn(String name) throws IOException {
        return own(name).isPresent();
    }

    /** Whether the user has templates of their own. */
    boolean hasOwnTemplates() throws IOException {
        return tree.names(folder).stream().anyMatch(name -> name.endsWith(".ftlh"));
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith("\uFEFF") ? text.substring(1) : text; // the mark that Windows puts before a text
    }
}
