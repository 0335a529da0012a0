package org.clausebook.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;

/** The blocks that Markdown has, the guard lets through and the format has not, as variants of the message about them. */
final class Unsupported {

    private Unsupported() {}

    static String block(Node node) {
        if (node instanceof Heading heading) {
            return heading.isSetextHeading() ? "setext" : "heading";
        }
        if (node instanceof BlockQuote) {
            return "quote";
        }
        if (node instanceof IndentedCodeBlock) {
            return "indented";
        }
        if (node instanceof ThematicBreak) {
            return "rule";
        }
        return "other";
    }
}
