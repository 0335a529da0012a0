package org.clausebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausebook.render.AtomRules;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

/** Every link of a whole site, in pages and in what machines read, leads to a file of it, and to a place in that file. */
class SiteLinksTest {

    private static final Pattern ADDRESS_IN_JSON = Pattern.compile("\"(https://[^\"\\\\]*)\"");
    private static final Pattern HREF_IN_JSON = Pattern.compile("href=\\\\\"([^\"\\\\]*)\\\\\"");

    static Stream<BuiltSite> sites() {
        return Stream.of(
                SampleSites.history(), SampleSites.shipped(), SampleSites.ofCase("three-policies"), SampleSites.ofCase("one-page"),
                HostileSites.markup(), HostileSites.oneClause(), HostileSites.thousands(), HostileSites.editions());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkOfEveryPageLeadsSomewhere(BuiltSite site) {
        Places places = new Places(site);
        List<String> dead = new ArrayList<>();
        for (SitePage page : site.pages()) {
            for (Element link : places.document(page.file()).select("[href], [src]")) {
                String to = link.absUrl(link.hasAttr("href") ? "href" : "src");
                places.fault(to).ifPresent(fault -> dead.add(page + " -> " + link.attr("href") + ": " + fault));
            }
        }
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkThatMachinesReadLeadsSomewhere(BuiltSite site) throws Exception {
        Places places = new Places(site);
        List<String> dead = new ArrayList<>();
        for (String file : site.files()) {
            for (String to : addresses(site, file)) {
                places.fault(to).ifPresent(fault -> dead.add(file + " -> " + to + ": " + fault));
            }
        }
        assertThat(dead).isEmpty();
    }

    private static List<String> addresses(BuiltSite site, String file) throws Exception {
        List<String> found = new ArrayList<>();
        String text = new String(site.bytes(file), "UTF-8");
        if (file.endsWith(".json")) {
            for (Pattern pattern : List.of(ADDRESS_IN_JSON, HREF_IN_JSON)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } else if (file.endsWith(".atom") || file.equals("sitemap.xml")) {
            NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(site.folder().resolve(file).toFile())
                    .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                org.w3c.dom.Element element = (org.w3c.dom.Element) all.item(i);
                if (element.hasAttribute("href")) {
                    found.add(element.getAttribute("href"));
                } else if (Set.of("loc", "uri").contains(element.getTagName())) {
                    found.add(element.getTextContent());
                }
            }
        } else if (file.equals("robots.txt")) {
            found.add(text.replaceFirst("(?s).*Sitemap: (\\S+).*", "$1"));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pagesInOtherLanguagesNameEachOther(BuiltSite site) {
        Map<String, Map<String, String>> named = new HashMap<>();
        for (SitePage page : site.pages()) {
            Map<String, String> others = new HashMap<>();
            page.document().select("link[rel=alternate][hreflang]")
                    .forEach(link -> others.put(link.attr("hreflang"), link.attr("href")));
            named.put(page.url(), others);
        }
        List<String> faults = new ArrayList<>();
        for (SitePage page : site.pages()) {
            Document document = page.document();
            if (!document.select("link[rel=canonical]").attr("href").equals(page.url())) {
                faults.add(page + " is not its own canonical address");
            }
            Map<String, String> others = named.get(page.url());
            if (!others.isEmpty() && document.selectFirst("nav.languages") != null
                    && !page.url().equals(others.get(document.selectFirst("html").attr("lang")))) {
                faults.add(page + " does not name itself among its languages");
            }
            others.forEach((tag, url) -> {
                if (!tag.equals("x-default") && !others.equals(named.get(url)) && document.selectFirst("nav.languages") != null) {
                    faults.add(page + " names " + url + ", which names others");
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    /** Two folders aside: nobody is told an address in that of the stylesheet, and what is well known is so for programs. */
    @ParameterizedTest
    @MethodSource("sites")
    void whoeverShortensAnAddressFindsAPage(BuiltSite site) {
        Set<String> files = new TreeSet<>(site.files());
        Set<String> missing = new TreeSet<>();
        for (String file : files) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                missing.add(file.substring(0, slash) + ".html");
            }
        }
        missing.removeAll(files);
        assertThat(missing).contains("assets.html").isSubsetOf("assets.html", ".well-known.html");
    }

    /**
     * Whoever begins at the root of the site comes to every page by links alone, those to the choice of language included that
     * only machines follow. Drafts are for those who are told of them, the page for what is not found has no address, and pages
     * that only say that there is nothing (any more) stand there for those who know the address.
     */
    @ParameterizedTest
    @MethodSource("sites")
    void everyPageCanBeReached(BuiltSite site) {
        Places places = new Places(site);
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        List<String> next = new ArrayList<>(reached);
        while (!next.isEmpty()) {
            for (Element link : places.document(next.remove(next.size() - 1)).select("a[href], link[hreflang]")) {
                places.file(link.absUrl("href"))
                        .filter(file -> file.endsWith(".html") && reached.add(file))
                        .ifPresent(next::add);
            }
        }
        Set<String> orphans = new TreeSet<>(site.files());
        orphans.removeIf(file -> !file.endsWith(".html") || file.matches("404.html|.*/draft.html|.*/draft/.*"));
        orphans.removeAll(reached);
        orphans.removeIf(file -> places.document(file).selectFirst("main > .notice.strong") != null);
        assertThat(orphans).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void feedsKeepTheRulesOfTheirFormat(BuiltSite site) {
        site.files().stream().filter(file -> file.endsWith(".atom")).forEach(file -> AtomRules.valid(site.bytes(file)));
    }

    /** The places of a site that links can lead to. */
    private static final class Places {
        private final BuiltSite site;
        private final Map<String, Document> documents = new HashMap<>();
        private final Map<String, Set<String>> ids = new HashMap<>();

        private Places(BuiltSite site) {
            this.site = site;
        }

        private Document document(String file) {
            return documents.computeIfAbsent(file, name -> new SitePage(site, name).document());
        }

        /** The file of the site that an address leads to; empty if it leads to another site. */
        private Optional<String> file(String address) {
            return isOurs(address) ? site.file(URI.create(address).getRawPath()) : Optional.empty();
        }

        private boolean isOurs(String address) {
            return address.equals(site.address()) || address.startsWith(site.address() + "/");
        }

        /** What is wrong with an address; nothing is asked of those that lead to other sites. */
        private Optional<String> fault(String address) {
            if (!isOurs(address)) {
                return address.matches("(https?|mailto|tel|data):.+") ? Optional.empty() : Optional.of("no address");
            }
            Optional<String> file = file(address);
            String fragment = URI.create(address).getFragment();
            if (file.isEmpty()) {
                return Optional.of("no such file");
            }
            if (fragment == null || fragment.isEmpty()) {
                return Optional.empty();
            }
            Set<String> known = ids.computeIfAbsent(file.get(), name -> new HashSet<>(document(name).select("[id]").eachAttr("id")));
            return known.contains(fragment) ? Optional.empty() : Optional.of("no such place");
        }
    }
}
