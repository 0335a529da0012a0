package org.clausebook.render;

import org.clausebook.finding.Printable;
import org.clausebook.page.Sitemap;

/** The sitemap protocol's XML, with the links to the same page in other languages that search engines read. */
final class SitemapXml {

    private SitemapXml() {}

    static String write(Sitemap sitemap) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (Sitemap.Entry entry : sitemap.entries()) {
            out.append("  <url>\n    <loc>");
            Printable.markup(entry.url(), out);
            out.append("</loc>\n");
            for (Sitemap.Link link : entry.alternates()) {
                out.append("    <xhtml:link rel=\"alternate\" hreflang=\"").append(link.tag()).append("\" href=\"");
                Printable.markup(link.url(), out);
                out.append("\"/>\n");
            }
            out.append("  </url>\n");
        }
        return out.append("</urlset>\n").toString();
    }
}
