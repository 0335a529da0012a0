package org.clausebook.page;

import java.net.IDN;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.model.Language;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.PublishedText;
import org.clausebook.model.SiteConfig;
import org.clausebook.resolve.Label;
import org.clausebook.model.PlainText;
import org.clausebook.resolve.TextDigest;

/** Makes the pages of a site. Immutable and thread-safe. */
public final class Pages {

    private final SiteConfig site;
    private final List<Outline> outlines;
    private final Address styles;

    /**
     * @param outlines the policies, in the order of the index pages
     * @param styles   where the stylesheet stands
     */
    public Pages(SiteConfig site, List<Outline> outlines, Address styles) {
        this.site = site;
        this.outlines = List.copyOf(outlines);
        this.styles = styles;
    }

    /** Where a policy stands in a language. */
    public static Address policy(Language language, String policy) {
        return new Address(language.segment() + "/" + policy);
    }

    /** The page of a policy that has no edition yet. */
    public PolicyPage draft(PublishedText text) {
        Address address = policy(text.language(), text.policy());
        String title = PlainText.ofLine(text.title());
        Frame frame = frame(
                address,
                text.language().tag(),
                title,
                false,
                language -> policy(language, text.policy()),
                new Address(text.policy()));
        return new PolicyPage(
                frame,
                text.policy(),
                Optional.empty(),
                TextDigest.of(text),
                new Phrase(text.title()),
                prevailing(text.policy()),
                text.sections().stream().map(Pages::provision).toList(),
                new Address(address.path() + ".json").from(address),
                new Address(text.language().segment()).from(address),
                text);
    }

    /** Every page that is not a policy's: choosers, lists by language, and the one for addresses that do not exist. */
    public List<Page> indexes() {
        List<Page> pages = new ArrayList<>();
        pages.add(chooser(Address.ROOT, siteName(), outlines, language -> new Address(language.segment())));
        for (Outline outline : outlines) {
            String title = titles(outline) + " – " + siteName();
            Address address = new Address(outline.policy());
            pages.add(chooser(address, title, List.of(outline), language -> policy(language, outline.policy())));
        }
        for (Language language : site.languages()) {
            pages.add(language(language));
        }
        pages.add(notFound());
        return pages;
    }

    /** The present addresses: choosers, lists by language and policies. */
    public Sitemap sitemap() {
        List<Sitemap.Entry> entries = new ArrayList<>();
        entries.addAll(entries(Address.ROOT, language -> new Address(language.segment())));
        for (Outline outline : outlines) {
            entries.addAll(entries(new Address(outline.policy()), language -> policy(language, outline.policy())));
        }
        return new Sitemap(entries);
    }

    private List<Sitemap.Entry> entries(Address chooser, Function<Language, Address> inLanguage) {
        List<Sitemap.Link> links = new ArrayList<>();
        for (Language language : site.languages()) {
            links.add(new Sitemap.Link(language.tag(), url(inLanguage.apply(language))));
        }
        links.add(new Sitemap.Link("x-default", url(chooser)));
        return links.stream().map(link -> new Sitemap.Entry(link.url(), links)).toList();
    }

    private ChooserPage chooser(
            Address address, String title, List<Outline> policies, Function<Language, Address> inLanguage) {
        Frame frame = frame(address, site.drafting().tag(), title, true, inLanguage, address);
        return new ChooserPage(frame, choices(policies, to -> to.from(address)));
    }

    private LanguagePage language(Language language) {
        Address address = new Address(language.segment());
        String title = language.name() + " – " + siteName();
        Frame frame = frame(
                address, language.tag(), title, true, l -> new Address(l.segment()), Address.ROOT);
        return new LanguagePage(frame, links(outlines, language, to -> to.from(address)));
    }

    /** Served at any depth, so its links begin at the host's root. */
    private NotFoundPage notFound() {
        Address address = new Address("404");
        String path = Optional.ofNullable(URI.create(site.address()).getRawPath()).orElse("");
        Function<Address, String> link = to -> path + "/" + to.path();
        Frame frame = new Frame(
                address,
                site.drafting().tag(),
                "404 – " + siteName(),
                siteName(),
                url(address),
                false,
                site.sample(),
                List.of(),
                Optional.empty(),
                link.apply(Address.ROOT),
                link.apply(styles));
        return new NotFoundPage(frame, choices(outlines, link));
    }

    private Frame frame(
            Address address,
            String tag,
            String title,
            boolean indexed,
            Function<Language, Address> inLanguage,
            Address chooser) {
        List<Alternate> alternates = site.languages().stream()
                .map(language -> alternate(language, inLanguage.apply(language), address))
                .toList();
        return new Frame(
                address,
                tag,
                title,
                siteName(),
                url(address),
                indexed && !site.sample(),
                site.sample(),
                alternates,
                Optional.of(url(chooser)),
                Address.ROOT.from(address),
                styles.from(address));
    }

    private Alternate alternate(Language language, Address there, Address here) {
        return new Alternate(language.tag(), language.name(), there.from(here), url(there), there.equals(here));
    }

    private List<ChooserPage.Choice> choices(List<Outline> policies, Function<Address, String> link) {
        return site.languages().stream()
                .map(language -> new ChooserPage.Choice(
                        language.tag(),
                        language.name(),
                        link.apply(new Address(language.segment())),
                        links(policies, language, link)))
                .toList();
    }

    private static List<PolicyLink> links(
            List<Outline> policies, Language language, Function<Address, String> link) {
        return policies.stream()
                .map(outline -> new PolicyLink(
                        outline.title().in(language.tag()), link.apply(policy(language, outline.policy()))))
                .toList();
    }

    private List<PolicyPage.LanguageName> prevailing(String policy) {
        List<String> tags = site.policy(policy).map(PolicyConfig::prevailing).orElse(List.of());
        return site.languages().stream()
                .filter(language -> tags.contains(language.tag()))
                .map(language -> new PolicyPage.LanguageName(language.tag(), language.name()))
                .toList();
    }

    private static PolicyPage.Provision provision(PublishedText.Item item) {
        return new PolicyPage.Provision(
                item.level(),
                item.id(),
                item.number(),
                Label.anchor(item.number()),
                item.repealed(),
                item.replaces(),
                item.heading().map(Phrase::new),
                item.blocks().isEmpty() ? Optional.empty() : Optional.of(new Passage(item.blocks())),
                item.children().stream().map(Pages::provision).toList());
    }

    /** A policy's titles in all languages, each once. */
    private String titles(Outline outline) {
        return site.languages().stream()
                .map(language -> outline.title().in(language.tag()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** The host, as people write it: the one name that every site has. */
    private String siteName() {
        return IDN.toUnicode(URI.create(site.address()).getHost());
    }

    private String url(Address address) {
        return address.on(site.address());
    }
}
