package org.clausebook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clausebook.finding.Printable;
import org.clausebook.page.InboundLink;

/** What developers of the operator's other pages copy into them to link to the policies. */
public final class InboundLinkHtml {

    private static final String USE = """
            <!-- Links to the policies, for the operator's other pages. In each language the first line belongs into the head of a page,
                 the second where its readers look for it, such as the footer. -->
            """;

    private InboundLinkHtml() {}

    /** UTF-8, lines ended by LF. */
    public static byte[] write(List<InboundLink> links) {
        StringBuilder out = new StringBuilder(USE);
        for (InboundLink link : links) {
            link.places().forEach(place -> write(link, place, out));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(InboundLink link, InboundLink.Place place, StringBuilder out) {
        String attributes = attributes(link, place);
        out.append("\n<!-- ").append(link.policy()).append(", ").append(place.language()).append(" -->\n");
        out.append("<link ").append(attributes).append(">\n");
        out.append("<a ").append(attributes).append(" lang=\"").append(place.title().tag()).append("\">");
        Printable.markup(place.title().words(), out);
        out.append("</a>\n");
    }

    private static String attributes(InboundLink link, InboundLink.Place place) {
        StringBuilder out = new StringBuilder("rel=\"").append(link.relation().word()).append("\" href=\"");
        Printable.markup(place.url(), out);
        return out.append("\" hreflang=\"").append(place.language()).append('"').toString();
    }
}
