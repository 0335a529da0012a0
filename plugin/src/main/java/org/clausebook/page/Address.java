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

    /** This address as a link on another page: works on any host, below any folder. */
    public String from(Address page) {
        String up = "../".repeat((int) page.path.chars().filter(c -> c == '/').count());
        return up.isEmpty() && path.isEmpty() ? "./" : up + path;
    }

    /** This address on the web. */
    public String on(String site) {
        return site + "/" + path;
    }
}
