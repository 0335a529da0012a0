package org.clausebook.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausebook.finding.Printable;
import org.clausebook.model.Version;
import org.clausebook.page.ChangeLog;
import org.clausebook.page.Feed;

/** What a feed says of an event, in the words of the look: a line for the list of news, and the news as XHTML. */
final class FeedWords {

    private static final Map<String, String> CHANGES = Map.of(
            "added", "feed-added",
            "repealed", "feed-repealed",
            "removed", "feed-removed",
            "reworded", "feed-reworded",
            "retitled", "feed-retitled",
            "moved", "feed-moved",
            "renumbered", "feed-renumbered",
            "editorial", "feed-respelt");

    private static final String NOBODY = "–";

    private final Map<String, String> text;

    /** @param text what the look says in the language of the entry, by key */
    FeedWords(Map<String, String> text) {
        this.text = text;
    }

    /** The title, as plain text. */
    String title(Feed.Entry entry) {
        String policy = entry.text().title();
        String version = entry.version().toString();
        return switch (entry.kind()) {
            case ANNOUNCED -> fill(words("feed-announced"), policy, version, entry.appliesFrom());
            case CORRECTION -> fill(words("feed-correction"), policy, version, corrected(entry));
            case IN_FORCE -> fill(words("feed-in-force"), policy, version);
        };
    }

    String linkToChanges() {
        return words("feed-changes");
    }

    String linkToRedline(ChangeLog.Note note) {
        return fill(words("feed-redline"), note.comparedWith().orElseThrow().toString());
    }

    /** What a reader of mail needs: what changed and why, from when, which clauses, and where to read it. */
    String content(Feed.Entry entry, boolean sample) {
        StringBuilder out = new StringBuilder();
        if (sample) {
            out.append("<p><strong>").append(markup("sample")).append("</strong> ");
            out.append(markup("sample-note")).append("</p>\n");
        }
        if (!entry.text().headline().isEmpty()) {
            out.append("<p><strong>").append(escaped(entry.text().headline())).append("</strong></p>\n");
        }
        entry.text().reasons().forEach(reason -> paragraph(escaped(reason), out));
        paragraph(fill(markup("feed-dates"), escaped(entry.published()), escaped(entry.appliesFrom())), out);
        if (entry.note().comparedWith().isPresent()) {
            changes(entry, out);
        }
        links(entry, out);
        return out.toString();
    }

    private void changes(Feed.Entry entry, StringBuilder out) {
        paragraph(markup(weight(entry.note().change().word())), out);
        masthead(entry, out);
        if (entry.text().retitled()) {
            paragraph(markup("feed-title"), out);
        }
        if (entry.text().redline().isEmpty()) {
            return; // the edition before cannot be read in this language
        }
        String before = entry.note().comparedWith().orElseThrow().toString();
        if (!entry.note().skipped().isEmpty()) {
            String skipped = entry.note().skipped().stream().map(Version::toString).collect(Collectors.joining(", "));
            paragraph(fill(markup("skipped"), before, skipped), out);
            entry.skipped().forEach(each -> skipped(each, entry.language(), out));
        }
        if (entry.changes().isEmpty()) {
            if (!isMastheadToldIn(entry)) {
                paragraph(fill(markup("feed-unchanged"), before), out);
            }
            return;
        }
        paragraph(fill(markup("feed-changed"), before), out);
        out.append("<ul>\n");
        for (Feed.Changes changes : entry.changes()) {
            String clauses = changes.clauses().stream().map(FeedWords::clause).collect(Collectors.joining(", "));
            item(fill(markup(CHANGES.get(changes.kind())), clauses), out);
        }
        out.append("</ul>\n");
    }

    private static boolean isMastheadToldIn(Feed.Entry entry) {
        return entry.note().masthead().prevailing().isPresent()
                || entry.note().masthead().publisher().containsKey(entry.language());
    }

    private void masthead(Feed.Entry entry, StringBuilder out) {
        entry.note().masthead().prevailing().ifPresent(change ->
                replaced("prevailing", languages(change.before()), languages(change.after()), out));
        Optional.ofNullable(entry.note().masthead().publisher().get(entry.language())).ifPresent(name ->
                replaced("publisher", name.before().orElse(NOBODY), name.after().orElse(NOBODY), out));
    }

    /** In the words of the look, which has some for the languages that it knows. */
    private String languages(List<String> tags) {
        return tags.isEmpty()
                ? NOBODY
                : tags.stream().map(tag -> text.getOrDefault("prevailing-" + tag, tag)).collect(Collectors.joining(", "));
    }

    private void replaced(String label, String before, String after, StringBuilder out) {
        paragraph(markup(label) + ": " + escaped(after) + "; " + fill(markup("previously"), escaped(before)), out);
    }

    /** What was said of an edition when it was announced: with the one that came instead of it, this comes true. */
    private void skipped(ChangeLog.Note skipped, String language, StringBuilder out) {
        String headline = skipped.texts().get(language).headline();
        if (!headline.isEmpty()) {
            paragraph(fill(markup("edition"), skipped.version().toString()) + ": " + escaped(headline), out);
        }
    }

    private void links(Feed.Entry entry, StringBuilder out) {
        out.append("<ul>\n");
        item(link(entry.text().page(), fill(words("feed-text"), entry.version().toString())), out);
        entry.text().redline().ifPresent(url -> item(link(url, linkToRedline(entry.note())), out));
        item(link(entry.text().changes(), linkToChanges()), out);
        out.append("</ul>\n");
    }

    private static String weight(String changeClass) {
        return switch (changeClass) {
            case "material" -> "feed-material";
            case "minor" -> "feed-minor";
            default -> "feed-editorial";
        };
    }

    private static String corrected(Feed.Entry entry) {
        return entry.note().corrects().orElseThrow().toString();
    }

    private static String clause(Feed.Clause clause) {
        String number = escaped(clause.before().map(before -> before + " → ").orElse("") + clause.number());
        return clause.url().map(url -> "<a href=\"" + escaped(url) + "\">" + number + "</a>").orElse(number);
    }

    private static String link(String url, String words) {
        return "<a href=\"" + escaped(url) + "\">" + escaped(words) + "</a>";
    }

    private static void paragraph(String markup, StringBuilder out) {
        out.append("<p>").append(markup).append("</p>\n");
    }

    private static void item(String markup, StringBuilder out) {
        out.append("<li>").append(markup).append("</li>\n");
    }

    private String markup(String key) {
        return escaped(words(key));
    }

    /** A look that lacks a text has been reported. */
    private String words(String key) {
        return text.getOrDefault(key, "");
    }

    private static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        Printable.markup(words, out);
        return out.toString();
    }

    /** The pattern with a value for each {@code {0}}, {@code {1}} …; what the values hold is left as it is. */
    static String fill(String pattern, String... values) {
        List<String> all = List.of(values);
        StringBuilder out = new StringBuilder(pattern.length() + 40);
        for (int i = 0; i < pattern.length(); i++) {
            int value = i + 2 < pattern.length() && pattern.charAt(i) == '{' && pattern.charAt(i + 2) == '}'
                    ? pattern.charAt(i + 1) - '0'
                    : -1;
            if (value >= 0 && value < all.size()) {
                out.append(all.get(value));
                i += 2;
            } else {
                out.append(pattern.charAt(i));
            }
        }
        return out.toString();
    }
}
