package org.clausebook.page;

/**
 * The address of a page within the site, without leading slash: {@code kg/privacy}; empty for the page at the root.
 */
public record Address(String path) {

    public static final Address ROOT = new Address("");

    public Address {
        if (path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("not an address: " + path);
        }
    }

    /** The file that is served at this address. */
    public String file() {
        return path.isEmpty() ? "index.html" : path + ".html";
    }

    /** This address as a link on another page: works on any host, below any folder, and is as short as it can be. */
    public String from(Address page) {
        int shared = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (page.path.startsWith(path.substring(0, slash + 1))) {
                shared = slash + 1;
            }
        }
        long up = page.path.substring(shared).chars().filter(c -> c == '/').count();
        String link = "../".repeat((int) up) + path.substring(shared);
        return link.isEmpty() ? "./" : link;
    }

    /** This address on the web. */
    public String on(String site) {
        return site + "/" + path;
    }
}
