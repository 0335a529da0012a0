package org.clausebook.preview;

import java.util.Optional;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;

/** A finding as people read it on a page. */
final class FindingMarkup {

    private FindingMarkup() {}

    /** A link. */
    record Way(String to, String words) {}

    /** What is wrong, what to do, the place, the way there and how to accept it. */
    static void write(Finding finding, Optional<Way> way, Markup out) {
        String severity = finding.severity().word();
        out.raw("<p>").element("strong", "_preview-severity", severity).raw(" ").text(finding.message()).raw("</p>\n");
        finding.hint().ifPresent(hint -> out.element("p", "_preview-out", hint).raw("\n"));
        out.raw("<p class=\"_preview-place\">")
                .element("code", "_preview-file", FindingPrinter.place(finding.at()))
                .raw(" ")
                .element("span", "_preview-rule", "[" + finding.rule().id() + "]");
        way.ifPresent(there -> out.raw(" ").link(there.to(), there.words()));
        out.raw("</p>\n");
        FindingPrinter.waiverLine(finding).ifPresent(line -> out.raw("<details class=\"_preview-accept\">\n")
                .raw("<summary>Accept it as it is</summary>\n")
                .raw("<p>By this line in <code>waivers.yaml</code>, with a reason, your handle and a last day:</p>\n")
                .raw("<pre>")
                .text(line)
                .raw("</pre>\n</details>\n"));
    }
}
