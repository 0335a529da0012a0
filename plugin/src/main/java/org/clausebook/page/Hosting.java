package org.clausebook.page;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Host;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;

/**
 * What a server has to know of a site. It follows from the settings alone and never from an edition, so that nobody has to make a
 * server read its own settings anew because something was published.
 *
 * @param host      what serves the site
 * @param name      of the host, as in its address
 * @param secure    whether the site is reached by https
 * @param folder    the folder of the host that the site stands in, with a slash in front: {@code /legal}; empty if it has the
 *                  host for itself
 * @param languages in the order of the language switch
 * @param policies  the names of the policies
 */
public record Hosting(
        Host host, String name, boolean secure, String folder, List<Language> languages, List<String> policies) {

    /** Where GitLab Pages finds what it would not find at its address; no policy and no language can be called so. */
    private static final String ASIDE = "_/";

    public Hosting {
        languages = List.copyOf(languages);
        policies = List.copyOf(policies);
    }

    /** What a server has to know of a site with these settings. */
    public static Hosting of(SiteConfig site) {
        URI address = URI.create(site.address());
        return new Hosting(
                site.host(),
                address.getHost(),
                address.getScheme().equals("https"),
                address.getRawPath(),
                site.languages(),
                site.policies().stream().map(PolicyConfig::id).toList());
    }

    /** What goes with every answer, whatever it is. */
    public List<ResponseHeader> headers() {
        return ResponseHeader.ofEveryAnswer(secure && folder.isEmpty());
    }

    /** The tags of all languages, as a page that speaks all of them says it. */
    public String everyLanguage() {
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }

    /** What search engines are asked not to list, behind the address of a policy; with a slash at the end: whatever is below. */
    public List<String> unlisted() {
        return PolicyAddresses.UNLISTED;
    }

    /**
     * Where a file lies within the site. On nearly every host that is where its address says. GitLab Pages prefers the folder
     * {@code kg/privacy/} to the page {@code kg/privacy.html}, so there whatever belongs to a language or a policy lies aside.
     *
     * @param file as on any other host: {@code kg/privacy.html}
     */
    public String place(String file) {
        return host == Host.GITLAB_PAGES && belongsToLanguageOrPolicy(file) ? ASIDE + file : file;
    }

    /** What the address of every page begins with, the one at the root aside: those of the languages, and the policies. */
    public List<String> names() {
        return Stream.concat(languages.stream().map(Language::segment), policies.stream()).toList();
    }

    private boolean belongsToLanguageOrPolicy(String file) {
        String first = file.split("/", 2)[0];
        return names().contains(first.endsWith(".html") ? first.substring(0, first.length() - ".html".length()) : first);
    }
}
