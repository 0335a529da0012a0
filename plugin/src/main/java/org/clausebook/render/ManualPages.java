package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Printable;
import org.clausebook.page.Report;

/** What the manual says of the rules that a report names, so that whoever reads it need not look elsewhere. */
final class ManualPages {

    private static final Pattern RULE = Pattern.compile("(?ms)^## ([a-z]+\\.[a-z0-9-]+)$(.*?)(?=^## [a-z]+\\.|\\z)");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?ms)^\\*\\*(What|Why|Way out)\\.\\*\\* (.+?)(?=^\\*\\*(?:Why|Wrong|Way out)\\b|\\z)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private ManualPages() {}

    /**
     * The manual on one rule.
     *
     * @param paragraphs each with the word that it begins with: {@code What}, {@code Why}, {@code Way out}
     */
    public record Section(String rule, List<Paragraph> paragraphs) {}

    /** A paragraph, headed by a word. */
    public record Paragraph(String heading, Words words) {}

    /** Plain words, with signs to be typed between backquotes. */
    public record Words(String text) {

        String html() {
            StringBuilder out = new StringBuilder();
            Printable.markup(text, out);
            return CODE.matcher(out).replaceAll("<code>$1</code>");
        }
    }

    /** Those of the rules that the report names, by their ids. */
    static List<Section> of(Report report) {
        Map<String, Section> sections = new TreeMap<>();
        String manual = HtmlReport.read("rules.md").orElseThrow();
        Map<String, String> all = new TreeMap<>();
        RULE.matcher(manual).results().forEach(rule -> all.put(rule.group(1), rule.group(2)));
        for (Report.Entry entry : report.entries()) {
            String rule = entry.note().rule();
            if (all.containsKey(rule)) {
                sections.computeIfAbsent(rule, id -> section(id, all.get(id)));
            }
        }
        return List.copyOf(sections.values());
    }

    private static Section section(String rule, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (MatchResult paragraph : PARAGRAPH.matcher(text).results().toList()) {
            paragraphs.add(new Paragraph(paragraph.group(1), new Words(plain(paragraph.group(2)))));
        }
        return new Section(rule, paragraphs);
    }

    /** The manual uses emphasis, links and code, and nothing else in these paragraphs. */
    private static String plain(String words) {
        return LINK.matcher(words)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1)))
                .replace("**", "")
                .replaceAll("\\*([^*\\s][^*]*)\\*", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
