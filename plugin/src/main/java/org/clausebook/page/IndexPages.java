package org.clausebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;

/** Makes the pages that are not a policy's: choosers, lists by language, and the one for addresses that do not exist. */
public final class IndexPages {

    private final SiteConfig site;
    private final Frames frames;
    private final List<PolicyListing> policies;

    /** @param policies in the order in which they are listed */
    public IndexPages(SiteConfig site, Frames frames, List<PolicyListing> policies) {
        this.site = site;
        this.frames = frames;
        this.policies = List.copyOf(policies);
    }

    /** All of them. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(chooser(Address.ROOT, frames.siteName(), policies, language -> new Address(language.segment())));
        for (PolicyListing listing : policies) {
            String title = titles(listing) + " – " + frames.siteName();
            pages.add(chooser(new Address(listing.policy()), title, List.of(listing), current(listing)));
        }
        for (Language language : site.languages()) {
            pages.add(language(language));
        }
        pages.add(new NotFoundPage(frames.notFound(), choices(policies, frames::fromRoot)));
        return pages;
    }

    /**
     * The present addresses: choosers, lists by language, and of each policy the text, the list of editions and the change
     * notes.
     */
    public Sitemap sitemap() {
        List<Sitemap.Entry> entries = new ArrayList<>(chosen(Address.ROOT, language -> new Address(language.segment())));
        for (PolicyListing listing : policies) {
            entries.addAll(chosen(new Address(listing.policy()), current(listing)));
            if (listing.editions()) {
                entries.addAll(entries(links(language -> addresses(language, listing).editions())));
                entries.addAll(entries(links(language -> addresses(language, listing).changes())));
            }
        }
        return new Sitemap(entries);
    }

    private List<Sitemap.Entry> chosen(Address chooser, Function<Language, Address> inLanguage) {
        List<Sitemap.Link> links = new ArrayList<>(links(inLanguage));
        links.add(new Sitemap.Link("x-default", frames.url(chooser)));
        return entries(links);
    }

    private List<Sitemap.Link> links(Function<Language, Address> inLanguage) {
        return site.languages().stream()
                .map(language -> new Sitemap.Link(language.tag(), frames.url(inLanguage.apply(language))))
                .toList();
    }

    private static List<Sitemap.Entry> entries(List<Sitemap.Link> links) {
        return links.stream().map(link -> new Sitemap.Entry(link.url(), links)).toList();
    }

    private ChooserPage chooser(
            Address address, String title, List<PolicyListing> offered, Function<Language, Address> inLanguage) {
        Frame frame = frames.index(address, site.drafting().tag(), title, inLanguage, address);
        return new ChooserPage(frame, choices(offered, to -> to.from(address)));
    }

    private LanguagePage language(Language language) {
        Address address = new Address(language.segment());
        String title = language.name() + " – " + frames.siteName();
        Frame frame =
                frames.index(address, language.tag(), title, other -> new Address(other.segment()), Address.ROOT);
        return new LanguagePage(frame, policyLinks(policies, language, to -> to.from(address)));
    }

    private List<ChooserPage.Choice> choices(List<PolicyListing> offered, Function<Address, String> link) {
        return site.languages().stream()
                .map(language -> new ChooserPage.Choice(
                        language.tag(),
                        language.name(),
                        link.apply(new Address(language.segment())),
                        policyLinks(offered, language, link)))
                .toList();
    }

    private static List<PolicyLink> policyLinks(
            List<PolicyListing> listed, Language language, Function<Address, String> link) {
        return listed.stream()
                .map(listing -> {
                    PolicyListing.Title title = listing.titles().get(language.tag());
                    String href = link.apply(addresses(language, listing).current());
                    return new PolicyLink(title.words(), title.tag(), href);
                })
                .toList();
    }

    private static Function<Language, Address> current(PolicyListing listing) {
        return language -> addresses(language, listing).current();
    }

    private static PolicyAddresses addresses(Language language, PolicyListing listing) {
        return new PolicyAddresses(language, listing.policy());
    }

    /** A policy's titles in all languages, each once. */
    private String titles(PolicyListing listing) {
        return site.languages().stream()
                .map(language -> listing.titles().get(language.tag()).words())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
