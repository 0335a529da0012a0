package org.clausebook.page;

/**
 * What a page may load, and who may show it. Its words have no sign in them that means something in HTML, within double quotation
 * marks.
 *
 * @param directives as of the header {@code Content-Security-Policy}
 */
public record ContentSecurityPolicy(String directives) {

    /** A page loads its stylesheet and images, from its own site. Stands in each page, for hosts that send no headers of ours. */
    public static final ContentSecurityPolicy OF_PAGE = new ContentSecurityPolicy(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'");

    /** The same, and what only a header can say: that no other page shows this one as a part of itself. */
    static final ContentSecurityPolicy OF_ANSWER =
            new ContentSecurityPolicy(OF_PAGE.directives() + "; frame-ancestors 'none'");
}
