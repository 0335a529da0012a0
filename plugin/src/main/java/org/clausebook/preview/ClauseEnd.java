package org.clausebook.preview;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the words of a clause end in a page: before its first sub-clause, or before its end. Pages keep to this in any
 * look: every clause is an element whose {@code id} is its clause id and which has a {@code data-number}.
 */
final class ClauseEnd {

    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>", Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("\\sdata-number\\s*=");

    /** Elements that have no end. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final String page;

    ClauseEnd(String page) {
        this.page = page;
    }

    /** Whether anything on the page has this id. */
    boolean has(String id) {
        return page.contains(attribute(id));
    }

    /** @return the offset in the page; -1 if it has no such clause, or its elements do not nest */
    int of(String id) {
        int at = page.indexOf(attribute(id));
        if (at < 0) {
            return -1;
        }
        Matcher tag = TAG.matcher(page);
        int depth = 0;
        boolean found = tag.find(page.lastIndexOf('<', at)) && isNumbered(tag);
        while (found) {
            if (tag.group(2) != null) {
                boolean opens = tag.group(1).isEmpty();
                if (depth > 0 && opens && isNumbered(tag)) {
                    return tag.start();
                }
                depth += isVoid(tag) ? 0 : opens ? 1 : -1;
                if (depth == 0) {
                    return tag.start();
                }
            }
            found = tag.find();
        }
        return -1;
    }

    private static boolean isNumbered(Matcher tag) {
        return tag.group(3) != null && NUMBERED.matcher(tag.group(3)).find();
    }

    private static boolean isVoid(Matcher tag) {
        return VOID.contains(tag.group(2)) || tag.group(3).endsWith("/");
    }

    /** No id of a clause needs escaping. */
    private static String attribute(String id) {
        return " id=\"" + id + "\"";
    }
}
