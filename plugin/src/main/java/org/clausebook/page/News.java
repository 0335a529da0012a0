package org.clausebook.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;

/**
 * The newest events of all policies in all languages, gathered policy by policy in any order. What is older than the newest is
 * forgotten at once: a thousand policies have more of it than memory. Thread-safe.
 */
public final class News {

    /** A reader fetches the whole feed again and again; what happened earlier the feeds of the policies say. */
    private static final int EVENTS = 200;

    private final SiteConfig site;
    /** Of what happened at the same moment, policies and languages stand in the order of the settings. */
    private final Comparator<Feed.Entry> newestFirst;
    private List<Feed.Entry> newest = List.of();
    private Optional<TagAuthority> origin = Optional.empty();

    public News(SiteConfig site) {
        this.site = site;
        Map<String, Integer> policies = new HashMap<>();
        site.policies().forEach(policy -> policies.put(policy.id(), policies.size()));
        List<String> languages = site.languages().stream().map(Language::tag).toList();
        this.newestFirst = Comparator.comparing((Feed.Entry entry) -> entry.moment().toInstant(), Comparator.reverseOrder())
                .thenComparing(entry -> policies.get(entry.policy()))
                .thenComparing(Feed.Entry::version, Comparator.reverseOrder())
                .thenComparing(Feed.Entry::kind, Comparator.reverseOrder())
                .thenComparing(entry -> languages.indexOf(entry.language()));
    }

    /** @param feeds of one policy or of several */
    public synchronized void add(List<Feed> feeds) {
        List<Feed.Entry> entries = new ArrayList<>(newest);
        feeds.forEach(feed -> entries.addAll(feed.entries()));
        entries.sort(newestFirst);
        newest = newest(entries);
        origin = Stream.concat(origin.stream(), feeds.stream().map(Feed::origin)).min(Comparator.naturalOrder());
    }

    /** One feed of all of them; none as long as nothing is published. */
    public synchronized Optional<Feed> feed() {
        return origin.map(first -> new Feed(
                "feed.atom",
                first,
                Feeds.NAME,
                Optional.empty(),
                Frames.siteName(site),
                Frames.siteName(site),
                site.address(),
                site.sample(),
                Address.ROOT.on(site.address()),
                newest));
    }

    /**
     * The first events, each in all its languages.
     *
     * @param entries newest first
     */
    private static List<Feed.Entry> newest(List<Feed.Entry> entries) {
        int events = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (i == 0 || !isOfSameEvent(entries.get(i - 1), entries.get(i))) {
                events++;
            }
            if (events > EVENTS) {
                return List.copyOf(entries.subList(0, i));
            }
        }
        return List.copyOf(entries);
    }

    private static boolean isOfSameEvent(Feed.Entry a, Feed.Entry b) {
        return a.policy().equals(b.policy())
                && a.version().equals(b.version())
                && a.kind() == b.kind()
                && a.moment().equals(b.moment());
    }
}
