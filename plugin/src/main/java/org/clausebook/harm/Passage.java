package org.clausebook.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;

/**
 * A section or clause of a text as it stands in the file: its heading line and its body, without what is below it.
 *
 * @param from  where its heading line begins: inclusive, 0-based
 * @param body  where its body begins
 * @param to    where the next heading line begins, or the file ends: exclusive
 * @param level number of {@code #} signs
 * @param prose the words of the stretch from {@code from}: whatever readers do not read (braces, addresses, facts) is as
 *              many NUL characters
 */
record Passage(String language, String id, int level, int from, int body, int to, String text, String prose) {

    private static final Pattern UNREAD = Pattern.compile("\\]\\([^)]*\\)|\\{\\{[^}]*\\}\\}|\\{#[^}]*\\}|(?m)^#+ ");

    static List<Passage> of(PolicyText text) {
        String file = text.file().text();
        List<Provision> all = text.provisions().toList();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Provision provision = all.get(i);
            int from = lineStart(file, provision.span().start());
            int to = i + 1 < all.size() ? lineStart(file, all.get(i + 1).span().start()) : file.length();
            String own = file.substring(from, to);
            int line = own.indexOf('\n');
            int body = line < 0 ? to : from + line + 1;
            passages.add(new Passage(
                    text.language().tag(), provision.id(), provision.level(), from, body, to, own, masked(own)));
        }
        return passages;
    }

    private static int lineStart(String file, int at) {
        return file.lastIndexOf('\n', at - 1) + 1;
    }

    private static String masked(String own) {
        Matcher unread = UNREAD.matcher(own);
        return unread.replaceAll(found -> "\0".repeat(found.group().length()));
    }

    /** Replaces a stretch, given from the beginning of the passage. */
    Injection replace(Harm harm, int start, int end, String instead) {
        return new Injection(harm, language, id, from + start, from + end, instead);
    }
}
