package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.clausebook.page.Hosting;
import org.clausebook.render.HostFiles;
import org.clausebook.site.WholeFile;

/** The settings for web servers, as files beside the site. */
public final class ServerSettings {

    private static final List<String> NAMES = List.of("nginx.conf", "apache.conf", "Caddyfile");

    private ServerSettings() {}

    /** The files that a run can write. */
    public static List<Path> files(Path folder) {
        return NAMES.stream().map(folder::resolve).toList();
    }

    /**
     * Writes {@code nginx.conf}, {@code apache.conf} and {@code Caddyfile}; those of an earlier run are replaced, or deleted if no
     * web server could serve the site as it lies.
     *
     * @param folder is made if there is none
     */
    public static void write(Path folder, Hosting hosting) throws IOException {
        SortedMap<String, byte[]> files = HostFiles.besideSite(hosting);
        for (String name : NAMES) {
            if (!files.containsKey(name)) {
                WholeFile.delete(folder.resolve(name));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.replace(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
