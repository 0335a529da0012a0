package org.clausebook.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Finding;
import org.clausebook.source.Sha256;

/**
 * Puts the findings onto a page as it is served; the page itself is that of the site. Everything put there has a class that
 * begins with {@code _preview}, which no look uses.
 */
final class Decoration {

    private static final Pattern BODY = Pattern.compile("<body(?:\\s[^>]*)?>");
    private static final Pattern POLICY = Pattern.compile(
            "<meta\\s[^>]*http-equiv=[\"']?Content-Security-Policy[\"']?[^>]*>\\n?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT = Pattern.compile("\\scontent=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private static final int VERSION_DIGITS = 16;

    private static final String HEAD = "<link rel=\"stylesheet\" href=\"" + Answers.STYLES + "\">\n"
            + "<script src=\"" + Answers.SCRIPT + "\" defer></script>\n";

    private final Shown shown;

    Decoration(Shown shown) {
        this.shown = shown;
    }

    /** A page as it is served. */
    Answer decorate(String file, byte[] bytes) {
        return decorate(new String(bytes, StandardCharsets.UTF_8), Optional.of(file));
    }

    /** A page for when there is none to show: what was found, and nothing else. */
    Answer findingsAlone() {
        return decorate(new String(Answers.own("alone.html"), StandardCharsets.UTF_8), Optional.empty());
    }

    private Answer decorate(String page, Optional<String> file) {
        ClauseEnd clauses = new ClauseEnd(page);
        String noted = file.isPresent() ? noted(page, clauses, file.get()) : page;
        Panel panel = new Panel(shown, file, clauses);
        String version = version(noted + panel.write(""));
        String served = head(POLICY.matcher(noted).replaceAll(""), panel.write(version));
        return Answer.page(served.getBytes(StandardCharsets.UTF_8), policy(page), version);
    }

    private String head(String page, String panel) {
        int end = page.indexOf("</head>");
        String linked = end < 0 ? HEAD + page : page.substring(0, end) + HEAD + page.substring(end);
        Matcher body = BODY.matcher(linked);
        return body.find()
                ? linked.substring(0, body.end()) + "\n" + panel + linked.substring(body.end())
                : linked + panel;
    }

    /** The page with a box at each clause that something was found in. */
    private String noted(String page, ClauseEnd clauses, String file) {
        Map<Integer, StringBuilder> boxes = new TreeMap<>();
        for (Finding finding : shown.findings()) {
            int at = isOf(file, finding) ? finding.clause().map(clauses::of).orElse(-1) : -1;
            if (at >= 0) {
                boxes.computeIfAbsent(at, offset -> new StringBuilder()).append(box(finding));
            }
        }
        StringBuilder out = new StringBuilder(page.length() + 1024 * boxes.size());
        int copied = 0;
        for (Map.Entry<Integer, StringBuilder> each : boxes.entrySet()) {
            out.append(page, copied, each.getKey()).append(each.getValue());
            copied = each.getKey();
        }
        return out.append(page, copied, page.length()).toString();
    }

    private boolean isOf(String file, Finding finding) {
        return shown.draftOf(finding).filter(draft -> draft.page().value().equals(file)).isPresent();
    }

    private static String box(Finding finding) {
        Markup out = new Markup();
        String severity = finding.severity().word();
        out.raw("<div class=\"_preview _preview-note _preview-" + severity + "\" role=\"note\" lang=\"en\">\n");
        FindingMarkup.write(finding, Optional.empty(), out);
        return out.raw("</div>\n").toString();
    }

    private static String version(String served) {
        return Sha256.of(served.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
    }

    /** What the page allows itself, and the script and style of the preview; no other host comes in by that. */
    private static String policy(String page) {
        Matcher meta = POLICY.matcher(page);
        String own = "";
        if (meta.find()) {
            Matcher content = CONTENT.matcher(meta.group());
            own = content.find() ? content.group(1).replace("&#39;", "'").replace("&amp;", "&") : "";
        }
        return ContentPolicy.of(own);
    }
}
