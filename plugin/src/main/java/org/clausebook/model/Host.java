package org.clausebook.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What serves the site, as far as it reads files within the site itself. */
public enum Host {
    /** A web server with settings of its own: nothing for it stands within the site. */
    SERVER,
    /** Apache, where nobody may touch its settings: reads {@code .htaccess}. */
    HTACCESS,
    /** Netlify: reads {@code _headers}. */
    NETLIFY,
    /** Cloudflare Pages: reads {@code _headers}. */
    CLOUDFLARE_PAGES,
    /** GitHub Pages: leaves out whatever begins with an underscore or a dot, unless there is {@code .nojekyll}. */
    GITHUB_PAGES,
    /** GitLab Pages: prefers a folder to the page of the same name, and reads {@code _redirects}. */
    GITLAB_PAGES;

    /** The word in the settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The host of a word; empty if no host has it. */
    public static Optional<Host> of(String word) {
        return Arrays.stream(values()).filter(host -> host.word().equals(word)).findFirst();
    }

    /** All words, in the order of the manual. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Host::word).toList();
    }
}
