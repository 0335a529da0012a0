package org.clausebook.render;

import java.util.Map;
import org.clausebook.finding.Printable;
import org.clausebook.page.ChangeLog;
import org.clausebook.page.Feed;

/** A feed as Atom (RFC 4287). It names no generator: another version of this program is no news. */
final class AtomXml {

    private static final String HTML = "text/html";
    private static final String ATOM = "application/atom+xml";

    private final Feed feed;
    private final Map<String, Map<String, String>> texts;
    private final StringBuilder out = new StringBuilder(16 << 10);

    private AtomXml(Feed feed, Map<String, Map<String, String>> texts) {
        this.feed = feed;
        this.texts = texts;
    }

    /** @param texts what the look says, by language tag and key */
    static String write(Feed feed, Map<String, Map<String, String>> texts) {
        AtomXml xml = new AtomXml(feed, texts);
        xml.feed();
        return xml.out.toString();
    }

    private void feed() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"");
        feed.language().ifPresent(tag -> attribute("xml:lang", tag));
        out.append(">\n");
        element("  ", "id", feed.id());
        element("  ", "title", feed.title());
        if (feed.sample() && feed.language().isPresent()) {
            element("  ", "subtitle", texts(feed.language().get()).getOrDefault("sample-note", ""));
        }
        element("  ", "updated", Timestamp.of(feed.updated()));
        out.append("  <author>\n");
        element("    ", "name", feed.author());
        element("    ", "uri", feed.home());
        out.append("  </author>\n");
        String language = feed.language().orElse("");
        link("  ", "self", ATOM, language, "", feed.url());
        link("  ", "alternate", HTML, language, "", feed.page());
        feed.entries().forEach(this::entry);
        out.append("</feed>\n");
    }

    private void entry(Feed.Entry entry) {
        FeedWords words = new FeedWords(texts(entry.language()));
        out.append("  <entry");
        if (feed.language().isEmpty()) {
            attribute("xml:lang", entry.language());
        }
        out.append(">\n");
        element("    ", "id", entry.id());
        element("    ", "title", words.title(entry));
        element("    ", "updated", Timestamp.of(entry.moment()));
        element("    ", "published", Timestamp.of(entry.moment()));
        category(entry.kind().word());
        category(entry.note().change().word());
        links(entry, words);
        if (!entry.text().headline().isEmpty()) {
            element("    ", "summary", entry.text().headline());
        }
        out.append("    <content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n");
        out.append(words.content(entry, feed.sample()));
        out.append("</div></content>\n  </entry>\n");
    }

    private void links(Feed.Entry entry, FeedWords words) {
        ChangeLog.Text text = entry.text();
        link("    ", "alternate", HTML, entry.language(), "", text.page());
        text.redline().ifPresent(
                url -> link("    ", "related", HTML, entry.language(), words.linkToRedline(entry.note()), url));
        link("    ", "related", HTML, entry.language(), words.linkToChanges(), text.changes());
    }

    private void category(String term) {
        out.append("    <category");
        attribute("term", term);
        out.append("/>\n");
    }

    /** @param language empty if the page leaves it to the reader; {@code title} likewise if it needs none */
    private void link(String indent, String rel, String type, String language, String title, String url) {
        out.append(indent).append("<link");
        attribute("rel", rel);
        attribute("type", type);
        if (!language.isEmpty()) {
            attribute("hreflang", language);
        }
        if (!title.isEmpty()) {
            attribute("title", title);
        }
        attribute("href", url);
        out.append("/>\n");
    }

    private void element(String indent, String name, String text) {
        out.append(indent).append('<').append(name).append('>');
        Printable.markup(text, out);
        out.append("</").append(name).append(">\n");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Printable.markup(value, out);
        out.append('"');
    }

    private Map<String, String> texts(String language) {
        return texts.getOrDefault(language, Map.of());
    }
}
