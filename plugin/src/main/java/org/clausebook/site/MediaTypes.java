package org.clausebook.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the files of a site are, by the endings of their names: those that a build writes, and those that people add. */
public final class MediaTypes {

    private static final SortedMap<String, String> BY_ENDING = Collections.unmodifiableSortedMap(new TreeMap<>(Map.ofEntries(
            Map.entry("atom", "application/atom+xml"),
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("json", "application/json"),
            Map.entry("lock", "text/plain"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"))));

    private static final SortedSet<String> TEXT = Collections.unmodifiableSortedSet(
            new TreeSet<>(List.of("atom", "css", "html", "json", "lock", "svg", "txt", "webmanifest", "xml")));

    private MediaTypes() {}

    /** The types, without parameters. */
    public static SortedMap<String, String> byEnding() {
        return BY_ENDING;
    }

    /** The endings of files that hold text, which is in UTF-8 all over the site. */
    public static SortedSet<String> textEndings() {
        return TEXT;
    }

    /** What a server says of a file, its ending in whichever case, with the charset; of a file that nobody knows, that it is bytes. */
    public static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = BY_ENDING.getOrDefault(ending, "application/octet-stream");
        return TEXT.contains(ending) ? type + "; charset=utf-8" : type;
    }
}
