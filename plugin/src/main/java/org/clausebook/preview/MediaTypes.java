package org.clausebook.preview;

import java.util.Map;

/** What the files of a site are, by the endings of their names. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("atom", "application/atom+xml; charset=utf-8"),
            Map.entry("avif", "image/avif"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("lock", Answer.PLAIN),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", Answer.PLAIN),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml; charset=utf-8"));

    private MediaTypes() {}

    /** The type of a file; of one that nobody knows, bytes. */
    static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
