package org.clausebook.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Address;
import org.clausebook.page.ChangeLog;
import org.clausebook.page.EditionIndex;
import org.clausebook.page.Feed;
import org.clausebook.page.Publication;
import org.clausebook.page.Sitemap;
import org.clausebook.site.SitePath;
import org.clausebook.source.SourceTree;

/** Turns what the site consists of into files. Thread-safe. */
public final class Renderer {

    private static final String STYLESHEET = "policy.css";

    /** How long a page may take whose templates somebody else has written; the largest takes a second. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private final SiteConfig site;
    private final Templates templates;
    private final Map<String, Map<String, String>> texts;
    private final Map<String, Sentences> sentences = new HashMap<>();
    private final String styles;

    private Renderer(SiteConfig site, Templates templates, Map<String, Map<String, String>> texts, String styles) {
        this.site = site;
        this.templates = templates;
        this.texts = texts;
        texts.forEach((tag, text) -> sentences.put(tag, Sentences.of(text)));
        this.styles = styles;
    }

    /** A file of the site. */
    public record File(SitePath path, byte[] bytes) {}

    /**
     * @param folder   of the user's own look, as a path from the root of the tree; need not exist
     * @param findings receives what is wrong with the user's look
     */
    public static Renderer of(SiteConfig site, SourceTree tree, String folder, Findings findings) throws IOException {
        LookFiles files = new LookFiles(tree, folder);
        Map<String, Map<String, String>> texts = InterfaceTexts.read(site, files, findings);
        String styles = Stylesheet.compact(files.read(STYLESHEET).orElse(""));
        Optional<Duration> most = files.hasOwnTemplates() ? Optional.of(MOST) : Optional.empty();
        Templates templates = new Templates(new LookTemplates(files::read), files::ownPath, most);
        return new Renderer(site, templates, texts, styles);
    }

    /** Where the stylesheet stands: its name changes with its contents, so that browsers may keep it for ever. */
    public Address stylesAddress() {
        return new Address("assets/policy." + Hash.of(styles) + ".css");
    }

    /** The stylesheet. */
    public File styles() {
        return file(stylesAddress().path(), styles);
    }

    /** For the pages of one policy, or for those that belong to none. */
    public PageRenderer pages() {
        return new PageRenderer(site, templates, texts, sentences);
    }

    /** The sitemap and the file that names it to search engines. */
    public List<File> forSearchEngines(Sitemap sitemap) {
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + site.address() + "/sitemap.xml\n";
        return List.of(file("sitemap.xml", SitemapXml.write(sitemap)), file("robots.txt", robots));
    }

    /** Where to report holes; nothing if the settings do not say, or if what they say has lapsed. */
    public List<File> securityTxt(LocalDate today) {
        return site.imprint().security().stream()
                .filter(security -> !security.isLapsed(today))
                .map(security -> file(SecurityTxt.PATH, SecurityTxt.write(security, site.address(), site.timeZone())))
                .toList();
    }

    /** What machines read about the editions of a policy: their index, the log of changes, and a feed per language. */
    public List<File> render(Publication publication) {
        List<File> files = new ArrayList<>();
        EditionIndex editions = publication.editions();
        files.add(new File(new SitePath(editions.path()), EditionsJson.write(editions)));
        ChangeLog changes = publication.changes();
        files.add(new File(new SitePath(changes.path()), ChangesJson.write(changes)));
        publication.feeds().forEach(feed -> files.add(render(feed)));
        return files;
    }

    /** A feed. */
    public File render(Feed feed) {
        return file(feed.path(), AtomXml.write(feed, texts));
    }

    static File file(String path, String text) {
        return new File(new SitePath(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
