package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.model.Host;
import org.clausebook.page.Hosting;
import org.clausebook.site.SitePath;

/**
 * What tells servers how to serve a site: the settings of web servers, which stand beside it, and what hosts read that leave
 * nobody at their settings, which stands within it. All of it says the same in other words.
 */
public final class HostFiles {

    private static final String REDIRECTS = "_redirects";

    private HostFiles() {}

    /**
     * The settings for nginx, Apache and Caddy, by name of the file; for a site that no web server could serve as it lies, none.
     */
    public static SortedMap<String, byte[]> besideSite(Hosting hosting) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, String> file : WebServers.of(hosting).entrySet()) {
            if (hosting.host() != Host.GITLAB_PAGES) {
                files.put(file.getKey(), bytes(file.getValue()));
            }
        }
        return files;
    }

    /** What the site's host reads within it, whatever else is there. */
    public static List<Renderer.File> withinSite(Hosting hosting) {
        return switch (hosting.host()) {
            case SERVER, GITLAB_PAGES -> List.of();
            case HTACCESS -> List.of(file(".htaccess", WebServers.htaccess(hosting)));
            case NETLIFY, CLOUDFLARE_PAGES -> List.of(file("_headers", HeaderRules.write(hosting)));
            case GITHUB_PAGES -> List.of(file(".nojekyll", ""));
        };
    }

    /** The file in which GitLab Pages finds what does not lie where its address says. */
    public static SitePath redirects() {
        return new SitePath(REDIRECTS);
    }

    /**
     * What stands in it.
     *
     * @param aside the files that lie aside, as they would lie on any other host, in the order of the rules
     */
    public static RewriteRules rewrites(Hosting hosting, List<String> aside) {
        return RewriteRules.of(hosting, aside);
    }

    private static Renderer.File file(String name, String text) {
        return new Renderer.File(new SitePath(name), bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
