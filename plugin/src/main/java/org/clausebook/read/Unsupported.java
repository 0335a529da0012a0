package org.clausebook.read;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;

/** What Markdown has and the format has not, as variants of the message about it. */
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
        if (node instanceof FencedCodeBlock) {
            return "code-block";
        }
        if (node instanceof ThematicBreak) {
            return "rule";
        }
        return "other";
    }

    static String inline(Node node) {
        if (node instanceof Image) {
            return "image";
        }
        return node instanceof Code ? "code" : "other";
    }
}
