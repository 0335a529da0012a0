package org.clausebook.page;

import java.util.List;

/** The site's present addresses, for search engines. */
public record Sitemap(List<Entry> entries) {

    public Sitemap {
        entries = List.copyOf(entries);
    }

    /**
     * An address and the same page in every language.
     *
     * @param alternates language tag and full address; {@code x-default} is the chooser
     */
    public record Entry(String url, List<Link> alternates) {

        public Entry {
            alternates = List.copyOf(alternates);
        }
    }

    /** A full address and the tag of its language. */
    public record Link(String tag, String url) {}
}
