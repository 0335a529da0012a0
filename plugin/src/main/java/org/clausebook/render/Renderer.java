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
import java.util.TreeMap;
import java.util.function.Function;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Destination;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Address;
import org.clausebook.page.ChangeLog;
import org.clausebook.page.ContentSecurityPolicy;
import org.clausebook.page.EditionIndex;
import org.clausebook.page.Feed;
import org.clausebook.page.Glances;
import org.clausebook.page.Page;
import org.clausebook.page.Page.OwnText;
import org.clausebook.page.PolicyAddresses;
import org.clausebook.page.PolicyPage;
import org.clausebook.page.Publication;
import org.clausebook.page.Sitemap;
import org.clausebook.site.SitePath;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/** Turns pages into files. Thread-safe. */
public final class Renderer {

    private static final String STYLESHEET = "policy.css";

    /** How long a page may take whose templates somebody else has written; the largest takes a second. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private final SiteConfig site;
    private final Templates templates;
    private final Map<String, Map<String, String>> texts;
    private final String styles;

    private Renderer(SiteConfig site, Templates templates, Map<String, Map<String, String>> texts, String styles) {
        this.site = site;
        this.templates = templates;
        this.texts = texts;
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
        for (String other : files.others()) {
            findings.report(
                    Rule.LOOK_TEMPLATE, Location.startOf(files.ownPath(other)), "it is no file but a link or a device");
        }
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

    /** A page, and what stands beside it; a template that fails is reported and gives nothing. */
    public List<File> render(Page page, Findings findings) {
        Address address = page.frame().address();
        String tag = page.frame().tag();
        Map<String, String> text = text(tag);
        Map<String, Object> data = new HashMap<>();
        data.put("page", page);
        data.put("texts", texts);
        data.put("text", text);
        data.put("say", new Sentences(text));
        data.put("contentSecurityPolicy", ContentSecurityPolicy.OF_PAGE);
        try {
            File html = file(address.file(), templates.print(page.template(), data, model(page, tag, new TreeMap<>())));
            return page instanceof PolicyPage policy ? List.of(html, json(policy)) : List.of(html);
        } catch (Templates.Unusable e) {
            findings.report(Rule.LOOK_TEMPLATE, e.at(), e.getMessage());
            return List.of();
        }
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

    /** @param models those of the page by language; what is needed is added */
    private PageModel model(Page page, String tag, Map<String, PageModel> models) {
        return models.computeIfAbsent(tag, t -> {
            Map<String, String> text = text(tag);
            BlockHtml.Layout layout = BlockHtml.Layout.forPage(text.getOrDefault("table", ""));
            ProseHtml now = ProseHtml.forPage(
                    to -> relative(page, target(page, tag, to, OwnText::now), to), glances(page, tag), layout);
            ProseHtml before = ProseHtml.forPage(
                    to -> relative(page, target(page, tag, to, OwnText::before), to), to -> Optional.empty(), layout);
            String sampleNote = text.getOrDefault("sample", "") + " " + text.getOrDefault("sample-note", "");
            return new PageModel(
                    now, new RedlineHtml(now, before, layout, text), sampleNote, other -> model(page, other, models));
        });
    }

    private Map<String, String> text(String tag) {
        return texts.getOrDefault(tag, Map.of());
    }

    /** What is seen of the clauses that a page refers to: of those that stand on it, which a reader may have yet to read. */
    private static Function<Destination.Page, Optional<String>> glances(Page page, String tag) {
        Optional<Glances> glances = page.shown(tag).map(Glances::of);
        return to -> glances.flatMap(known -> known.of(to));
    }

    private File json(PolicyPage page) {
        String tag = page.frame().tag();
        ProseHtml html = ProseHtml.bare(to -> target(page, tag, to, OwnText::now).on(site.address()) + fragment(to));
        String path = page.frame().address().path() + ".json";
        return new File(new SitePath(path), PolicyJson.write(page, html));
    }

    /** Within a page a fragment is enough. */
    private static String relative(Page page, Address there, Destination.Page to) {
        Address here = page.frame().address();
        boolean samePage = there.equals(here) && to.clause().isPresent();
        return (samePage ? "" : there.from(here)) + fragment(to);
    }

    /**
     * A clause of the page's own policy is meant as it stands in the same edition, one of another as it stands today.
     *
     * @param tag of the language in which it is referred to
     */
    private Address target(Page page, String tag, Destination.Page to, Function<OwnText, Address> own) {
        Optional<OwnText> texts = page.ownText(tag);
        boolean isOwn = to.clause().isPresent()
                && texts.filter(text -> text.policy().equals(to.policy())).isPresent();
        return isOwn ? texts.map(own).orElseThrow() : current(tag, to.policy());
    }

    private Address current(String tag, String policy) {
        Language language = site.languages().stream()
                .filter(l -> l.tag().equals(tag))
                .findFirst()
                .orElseThrow();
        return new PolicyAddresses(language, policy).current();
    }

    private static String fragment(Destination.Page to) {
        Optional<String> clause = to.clause();
        return clause.map(id -> "#" + id).orElse("");
    }

    private static File file(String path, String text) {
        return new File(new SitePath(path), text.getBytes(StandardCharsets.UTF_8));
    }
}
