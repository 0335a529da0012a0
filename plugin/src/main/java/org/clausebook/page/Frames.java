package org.clausebook.page;

import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausebook.model.Language;
import org.clausebook.model.SiteConfig;

/** Makes what stands around the pages of a site. Immutable and thread-safe. */
public final class Frames {

    private final SiteConfig site;
    private final Address styles;
    private final Optional<Address> icon;
    private final String siteName;

    /** @param styles where the stylesheet stands */
    public Frames(SiteConfig site, Address styles) {
        this(site, styles, Optional.empty());
    }

    /** @param icon where the site's own icon stands, if it has one */
    public Frames(SiteConfig site, Address styles, Optional<Address> icon) {
        this.site = site;
        this.styles = styles;
        this.icon = icon;
        this.siteName = siteName(site);
    }

    /** Where the site's own icon stands, if it has one. */
    public Optional<Address> icon() {
        return icon;
    }

    /** The host, as people write it: the one name that every site has. */
    static String siteName(SiteConfig site) {
        return IDN.toUnicode(URI.create(site.address()).getHost());
    }

    String siteName() {
        return siteName;
    }

    String url(Address address) {
        return address.on(site.address());
    }

    /** Around a page that leaves a choice to the reader, or lists what there is. */
    Frame index(Address address, String tag, String title, Function<Language, Address> inLanguage, Address chooser) {
        List<Alternate> alternates = alternates(address, inLanguage, language -> true);
        return frame(address, tag, title, true, alternates, Optional.of(chooser), Optional.empty(), Optional.empty());
    }

    /**
     * Around a page of a policy.
     *
     * @param inLanguage where the same page stands in each language
     * @param complete   in which languages it says the same
     * @param chooser    the policy's chooser, if this is the page that it leads to
     * @param policy     link to the edition in force, from any other page
     */
    Frame policy(
            Address address,
            Language language,
            String title,
            boolean indexed,
            Function<Language, Address> inLanguage,
            Predicate<Language> complete,
            Optional<Address> chooser,
            Optional<PolicyLink> policy) {
        List<Alternate> alternates = alternates(address, inLanguage, complete);
        Optional<String> index = Optional.of(new Address(language.segment()).from(address));
        return frame(address, language.tag(), title, indexed, alternates, chooser, index, policy);
    }

    /** Around the page for addresses that do not exist: served at any depth, so its links begin at the host's root. */
    Frame notFound() {
        Address address = new Address("404");
        return new Frame(
                address,
                site.drafting().tag(),
                "404 – " + siteName,
                siteName,
                url(address),
                false,
                site.sample(),
                List.of(),
                Optional.empty(),
                fromRoot(Address.ROOT),
                Optional.empty(),
                Optional.empty(),
                fromRoot(styles),
                icon.map(this::fromRoot));
    }

    /** A link that works from any address of the host. */
    String fromRoot(Address to) {
        String path = Optional.ofNullable(URI.create(site.address()).getRawPath()).orElse("");
        return path + "/" + to.path();
    }

    private Frame frame(
            Address address,
            String tag,
            String title,
            boolean indexed,
            List<Alternate> alternates,
            Optional<Address> chooser,
            Optional<String> index,
            Optional<PolicyLink> policy) {
        return new Frame(
                address,
                tag,
                title,
                siteName,
                url(address),
                indexed && !site.sample(),
                site.sample(),
                alternates,
                chooser.map(this::url),
                Address.ROOT.from(address),
                index,
                policy,
                styles.from(address),
                icon.map(to -> to.from(address)));
    }

    private List<Alternate> alternates(
            Address here, Function<Language, Address> inLanguage, Predicate<Language> complete) {
        return site.languages().stream()
                .map(language -> {
                    Address there = inLanguage.apply(language);
                    return new Alternate(
                            language.tag(),
                            language.name(),
                            there.from(here),
                            url(there),
                            there.equals(here),
                            complete.test(language));
                })
                .toList();
    }
}
