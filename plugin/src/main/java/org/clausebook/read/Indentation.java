package org.clausebook.read;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import org.clausebook.finding.Rule;

/**
 * How far things are indented. What its author has indented below an item of a list, though not as far as the item's words,
 * belongs to it for the author's eye only: Markdown ends the list there, or takes another item for one of the same list.
 */
final class Indentation {

    private static final int TAB = 4;

    private final Inert body;
    private final Complaints complaints;

    Indentation(Inert body, Complaints complaints) {
        this.body = body;
        this.complaints = complaints;
    }

    /** @param block what stands behind another block, perhaps behind a list */
    void check(Node block) {
        if (block.getPrevious() instanceof ListBlock list) {
            check(block, list.getLastChild());
        }
        if (block instanceof ListBlock list) {
            for (Node item = list.getFirstChild().getNext(); item != null; item = item.getNext()) {
                check(item, item.getPrevious());
            }
        }
    }

    /** @param item right above the node */
    private void check(Node node, Node item) {
        int at = words(node);
        if (column(at) > column(words(item)) && item.hasChildren()) {
            int wanted = column(words(item.getFirstChild()));
            complaints.report(Rule.FORMAT_LIST, "indent", at, body.quote(at), wanted);
        }
    }

    /** Where a node begins, blanks aside. */
    private int words(Node node) {
        int at = node.getStartOffset();
        while (body.at(at) == ' ' && at < body.length() || body.at(at) == '\t') {
            at++;
        }
        return at;
    }

    /** Where a character stands on a screen: a tab leads to the next multiple of four. */
    int column(int i) {
        int column = 0;
        for (int k = body.startOfLine(i); k < i; k++) {
            column = body.at(k) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }
}
