package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.Terms;
import org.clausebook.page.Editions;
import org.clausebook.page.Frames;
import org.clausebook.page.IndexPages;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyPages;
import org.clausebook.page.Publications;
import org.clausebook.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All files of a site of one policy on a day, by path. */
public record RenderedSite(Map<String, String> files) {

    public static RenderedSite of(Editions editions, String day) {
        Map<String, String> files = new TreeMap<>();
        Findings findings = new Findings();
        try {
            Renderer renderer = Renderer.of(editions.site(), SourceTree.of(Path.of("")), "no-such-look", findings);
            PageRenderer pageRenderer = renderer.pages();
            Frames frames = new Frames(editions.site(), renderer.stylesAddress());
            Timeline timeline = editions.on(day);
            PolicyPages pages =
                    new PolicyPages(editions.site(), frames, Terms.NONE, editions.policy(), timeline, editions.drafts(), false);
            add(renderer.styles(), files);
            pages.each(page -> pageRenderer.render(page, findings).forEach(file -> add(file, files)));
            for (Page page : new IndexPages(editions.site(), frames, List.of(pages.listing())).pages()) {
                pageRenderer.render(page, findings).forEach(file -> add(file, files));
            }
            new Publications(editions.site())
                    .of(timeline, pages::compare)
                    .ifPresent(publication -> renderer.render(publication).forEach(file -> add(file, files)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(findings.sorted()).isEmpty();
        return new RenderedSite(files);
    }

    /** Writes all of it into a folder, which it gives back. */
    public Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    /** The page at an address. */
    Document page(String address) {
        assertThat(files).containsKey(address + ".html");
        return Jsoup.parse(files.get(address + ".html"), "https://example.com/legal/" + address);
    }

    /** Addresses of all pages. */
    List<String> pages() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .map(path -> path.substring(0, path.length() - ".html".length()))
                .toList();
    }

    private static void add(Renderer.File file, Map<String, String> files) {
        files.put(file.path().value(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
}
