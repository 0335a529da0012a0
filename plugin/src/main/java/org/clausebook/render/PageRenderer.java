package org.clausebook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Destination;
import org.clausebook.model.Language;
import org.clausebook.model.Memo;
import org.clausebook.model.Prose;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Address;
import org.clausebook.page.ContentSecurityPolicy;
import org.clausebook.page.Glances;
import org.clausebook.page.Page;
import org.clausebook.page.Page.OwnText;
import org.clausebook.page.PolicyAddresses;
import org.clausebook.page.PolicyPage;
import org.clausebook.render.ProseHtml.Anchor;
import org.clausebook.render.Renderer.File;
import org.clausebook.site.SitePath;

/**
 * Turns pages into files. Those of one policy repeat most of its clauses, and what comes out the same is made into HTML once: have
 * one of these for each policy. Confined to one thread.
 */
public final class PageRenderer {

    private static final Sentences NO_SENTENCES = Sentences.of(Map.of());

    private final SiteConfig site;
    private final Templates templates;
    private final Map<String, Map<String, String>> texts;
    private final Map<String, Sentences> sentences;
    /** By language; what surrounds a block is in the language too. */
    private final Map<String, Memo<List<Block<Prose>>, Destination, Anchor, String>> onPages = new TreeMap<>();

    private final Map<String, Memo<List<Block<Prose>>, Destination, Anchor, String>> bare = new TreeMap<>();
    /** What templates keep, by the language of the page. */
    private final Map<String, Kept> kept = new TreeMap<>();

    PageRenderer(
            SiteConfig site,
            Templates templates,
            Map<String, Map<String, String>> texts,
            Map<String, Sentences> sentences) {
        this.site = site;
        this.templates = templates;
        this.texts = texts;
        this.sentences = sentences;
    }

    /** A page, and what stands beside it; a template that fails is reported and gives nothing. */
    public List<File> render(Page page, Findings findings) {
        List<File> files = new ArrayList<>();
        html(page, findings).ifPresent(files::add);
        if (page instanceof PolicyPage policy && !files.isEmpty()) {
            files.add(json(policy));
        }
        return files;
    }

    /** A page without what stands beside it; a template that fails is reported and gives nothing. */
    public Optional<File> html(Page page, Findings findings) {
        Address address = page.frame().address();
        String tag = page.frame().tag();
        Map<String, Object> data = new HashMap<>();
        data.put("page", page);
        data.put("texts", texts);
        data.put("text", text(tag));
        data.put("say", sentences.getOrDefault(tag, NO_SENTENCES));
        data.put("fill", new Filling());
        data.put("kept", kept.computeIfAbsent(tag, any -> new Kept()));
        data.put("contentSecurityPolicy", ContentSecurityPolicy.OF_PAGE);
        try {
            String html = templates.print(page.template(), data, model(page, tag, new TreeMap<>()));
            return Optional.of(Renderer.file(address.file(), html));
        } catch (Templates.Unusable e) {
            findings.report(Rule.LOOK_TEMPLATE, e.at(), e.getMessage());
            onPages.clear();
            kept.clear(); // a template that does not come to an end may still be printing
            return Optional.empty();
        }
    }

    /** @param models those of the page by language; what is needed is added */
    private PageModel model(Page page, String tag, Map<String, PageModel> models) {
        return models.computeIfAbsent(tag, t -> {
            Map<String, String> text = text(tag);
            BlockHtml.Layout layout = BlockHtml.Layout.forPage(text.getOrDefault("table", ""));
            ProseHtml now = ProseHtml.forPage(
                    to -> relative(page, target(page, tag, to, OwnText::now), to),
                    glances(page, tag),
                    layout,
                    onPages.computeIfAbsent(tag, any -> new Memo<>()));
            ProseHtml before = ProseHtml.forPage(
                    to -> relative(page, target(page, tag, to, OwnText::before), to),
                    to -> Optional.empty(),
                    layout,
                    new Memo<>());
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
        ProseHtml html = ProseHtml.bare(
                to -> target(page, tag, to, OwnText::now).on(site.address()) + fragment(to),
                bare.computeIfAbsent(tag, any -> new Memo<>()));
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
        Language language = site.language(tag).orElseThrow();
        return new PolicyAddresses(language, policy).current();
    }

    private static String fragment(Destination.Page to) {
        Optional<String> clause = to.clause();
        return clause.map(id -> "#" + id).orElse("");
    }
}
