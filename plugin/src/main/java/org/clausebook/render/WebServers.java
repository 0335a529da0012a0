package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Language;
import org.clausebook.page.Hosting;
import org.clausebook.site.MediaTypes;

/** The settings of nginx, Apache and Caddy for a site. */
final class WebServers {

    /** The root of a server in the examples, if the site has it for itself: a link that a publication switches. */
    private static final String SITE = "/srv/policy/current";

    /** The same if the site shares it: the link lies in it. */
    private static final String SHARED = "/srv/www";

    private WebServers() {}

    static SortedMap<String, String> of(Hosting hosting) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("nginx.conf", nginx(hosting));
        files.put("apache.conf", apache(hosting));
        files.put("Caddyfile", caddy(hosting));
        return files;
    }

    private static String nginx(Hosting hosting) {
        String folder = hosting.folder();
        List<String> headers = nginxHeaders(hosting);
        HostingText answers = text(hosting)
                .with("headers", headers)
                .with("types", types((ending, type) -> "    " + type + " " + ending + ";"));
        List<String> lines = answers.fill("nginx-answers.conf").lines().toList();
        return text(hosting)
                .with("languages", languages(hosting, (language, pattern) ->
                        List.of(
                                "if ($uri ~ \"" + pattern + "\") {",
                                "    set $clausebook_language \"" + language.tag() + "\";",
                                "}")))
                .with("answers", folder.isEmpty() ? lines : within(folder, headers, lines))
                .fill("nginx.conf");
    }

    private static List<String> nginxHeaders(Hosting hosting) {
        List<String> lines = new ArrayList<>(headers(hosting, (name, value) -> "add_header " + name + " \"" + value + "\" always;"));
        List.of("Content-Language language", "X-Robots-Tag robots", "Cache-Control cache", "Allow allow").forEach(header ->
                lines.add("add_header " + header.replace(" ", " $clausebook_") + " always;"));
        return lines;
    }

    /** For a site that shares its host: nothing of this may touch its neighbours. */
    private static List<String> within(String folder, List<String> headers, List<String> lines) {
        List<String> within = new ArrayList<>(List.of("location = " + folder + " {"));
        headers.forEach(line -> within.add("    " + line));
        within.addAll(List.of("    server_tokens off;", "    absolute_redirect off;", "    return 301 " + folder + "/;", "}",
                "location ^~ " + folder + "/ {"));
        lines.forEach(line -> within.add(line.isEmpty() ? line : "    " + line));
        within.add("}");
        return within;
    }

    private static String apache(Hosting hosting) {
        String folder = hosting.folder();
        return text(hosting)
                .with("settings", apacheSettings(hosting))
                .with("location", folder.isEmpty() ? "/" : folder)
                .with("folder-redirect", folder.isEmpty()
                        ? List.of()
                        : List.of("RewriteRule ^" + pattern(folder) + "$ " + folder + "/ [R=301,QSD,L]"))
                .fill("apache.conf");
    }

    /** The same for a host that leaves nobody at its settings. */
    static String htaccess(Hosting hosting) {
        return text(hosting).with("settings", apacheSettings(hosting)).fill("htaccess");
    }

    private static List<String> apacheSettings(Hosting hosting) {
        return text(hosting)
                .with("headers", headers(hosting, (name, value) -> "Header always set " + name + " \"" + value + "\""))
                .with("languages", languages(hosting, (language, pattern) -> List.of("Header always set Content-Language \""
                        + language.tag() + "\" \"expr=%{REQUEST_URI} =~ m#" + pattern + "#\"")))
                .with("types", types((ending, type) -> "AddType " + type + " ." + ending))
                .with("text-endings", endings(" ", ending -> "." + ending))
                .fill("apache-settings.conf")
                .lines()
                .toList();
    }

    private static String caddy(Hosting hosting) {
        String folder = hosting.folder();
        return text(hosting)
                .with("headers", headers(hosting, (name, value) -> name + " \"" + value + "\""))
                .with("languages", languages(hosting, (language, pattern) -> List.of(
                        "@language_" + language.tag() + " path_regexp `" + pattern + "`",
                        "header @language_" + language.tag() + " Content-Language \"" + language.tag() + "\"")))
                .with("types", MediaTypes.byEnding().entrySet().stream().flatMap(WebServers::caddyType).toList())
                .with("folder-redirect", folder.isEmpty() ? List.of() : List.of(
                        "@folder path_regexp `^" + pattern(folder) + "$`", "redir @folder " + folder + "/ 301"))
                .fill("Caddyfile");
    }

    private static Stream<String> caddyType(Map.Entry<String, String> type) {
        String charset = MediaTypes.textEndings().contains(type.getKey()) ? "; charset=utf-8" : "";
        return Stream.of(
                "@type_" + type.getKey() + " path *." + type.getKey(),
                "header @type_" + type.getKey() + " Content-Type \"" + type.getValue() + charset + "\"");
    }

    private static HostingText text(Hosting hosting) {
        String folder = pattern(hosting.folder());
        String segments = hosting.languages().stream().map(Language::segment).collect(Collectors.joining("|"));
        String policies = String.join("|", hosting.policies());
        String unlisted = hosting.unlisted().stream()
                .map(end -> pattern(end) + (end.endsWith("/") ? "" : "(?:\\.html)?$"))
                .collect(Collectors.joining("|"));
        return new HostingText()
                .with("scheme", hosting.secure() ? "https" : "http")
                .with("name", hosting.name())
                .with("folder", hosting.folder())
                .with("folder-pattern", folder)
                .with("root", hosting.folder().isEmpty() ? SITE : SHARED)
                .with("every-language", hosting.everyLanguage())
                .with("speaking-all", "^" + folder + "/(?:|index\\.html|404\\.html|feed\\.atom|(?:" + policies + ")"
                        + "(?:\\.html|/(?:editions|changes)\\.json)?)$")
                .with("names", String.join("|", hosting.names()))
                .with("unlisted", "^" + folder + "/(?:(?:" + segments + ")/[a-z0-9-]+/(?:" + unlisted + ")|.*\\.(?:json|lock)$)")
                .with("hashed", "^" + folder + "/assets/[A-Za-z0-9-]+\\.[0-9a-f]{10}\\.[a-z0-9]+$")
                .with("text-types", MediaTypes.textEndings().stream().filter(ending -> !ending.equals("html")).map(MediaTypes.byEnding()::get).distinct()
                        .collect(Collectors.joining(" ")));
    }

    /** @param line of an ending and a media type */
    private static List<String> types(BiFunction<String, String, String> line) {
        return MediaTypes.byEnding().entrySet().stream().map(type -> line.apply(type.getKey(), type.getValue())).toList();
    }

    private static List<String> headers(Hosting hosting, BiFunction<String, String, String> line) {
        return hosting.headers().stream().map(header -> line.apply(header.name(), header.value())).toList();
    }

    /** @param lines of a language and the pattern of its addresses */
    private static List<String> languages(Hosting hosting, BiFunction<Language, String, List<String>> lines) {
        String folder = pattern(hosting.folder());
        return hosting.languages().stream()
                .flatMap(language -> lines.apply(language, "^" + folder + "/" + language.segment() + "(?:[/.]|$)").stream())
                .toList();
    }

    private static String endings(String between, UnaryOperator<String> form) {
        return MediaTypes.textEndings().stream().map(form).collect(Collectors.joining(between));
    }

    /** Addresses have no other sign that means something in a regular expression. */
    private static String pattern(String path) {
        return path.replace(".", "\\.");
    }
}
