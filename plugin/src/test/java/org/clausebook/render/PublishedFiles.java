package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.edition.Edition;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.ClauseComparer;
import org.clausebook.page.News;
import org.clausebook.page.Publications;
import org.clausebook.source.SourceTree;

/** The files that machines read of some editions on a day, by path. */
record PublishedFiles(Map<String, byte[]> byPath) {

    /** @param look the user's own look; need not exist */
    static PublishedFiles of(SiteConfig site, Path look, String today, List<List<Edition>> policies) {
        Renderer renderer = renderer(site, look);
        Publications publications = new Publications(site);
        Map<String, byte[]> files = new TreeMap<>();
        News news = new News(site);
        for (List<Edition> chain : policies) {
            Timeline timeline = Timeline.of(chain, LocalDate.parse(today));
            publications.of(timeline, ClauseComparer::compare).ifPresent(publication -> {
                renderer.render(publication).forEach(file -> files.put(file.path().toString(), file.bytes()));
                news.add(publication.feeds());
            });
        }
        news.feed().map(renderer::render).ifPresent(file -> files.put(file.path().toString(), file.bytes()));
        return new PublishedFiles(files);
    }

    static PublishedFiles of(SiteConfig site, String today, List<List<Edition>> policies) {
        return of(site, Path.of("").toAbsolutePath().resolve("no-such-look"), today, policies);
    }

    byte[] get(String path) {
        assertThat(byPath).containsKey(path);
        return byPath.get(path);
    }

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        byPath.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Renderer renderer(SiteConfig site, Path look) {
        Findings findings = new Findings();
        try {
            Renderer renderer = Renderer.of(site, SourceTree.of(look.getParent()), look.getFileName().toString(), findings);
            assertThat(findings.sorted()).isEmpty();
            return renderer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
