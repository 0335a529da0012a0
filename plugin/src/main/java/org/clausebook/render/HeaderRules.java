package org.clausebook.render;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.page.Hosting;

/**
 * {@code _headers}, as Netlify and Cloudflare Pages read it. Where several rules fit an address, both hosts join what they say of one
 * header, so here no two say anything of the same. They let pages be asked for anew each time of their own accord.
 */
final class HeaderRules {

    private HeaderRules() {}

    static String write(Hosting hosting) {
        String folder = hosting.folder();
        List<String> languages = hosting.languages().stream()
                .flatMap(language -> Stream.of("", "/*")
                        .flatMap(end -> Stream.of(
                                folder + "/" + language.segment() + end, "  Content-Language: " + language.tag())))
                .toList();
        List<String> unlisted = hosting.unlisted().stream()
                .flatMap(end -> Stream.of(
                        folder + "/:language/:policy/" + end + (end.endsWith("/") ? "*" : ""),
                        "  X-Robots-Tag: noindex, follow"))
                .toList();
        return new HostingText()
                .with("folder", folder)
                .with("headers", hosting.headers().stream().map(header -> header.name() + ": " + header.value()).toList())
                .with("languages", languages)
                .with("unlisted", unlisted)
                .fill("headers");
    }
}
