package org.clausebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.edition.Lock;
import org.clausebook.edition.Timeline;
import org.clausebook.finding.Findings;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Feed;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyPages;
import org.clausebook.page.Publication;
import org.clausebook.page.Publications;
import org.clausebook.render.PageRenderer;
import org.clausebook.render.Renderer;
import org.clausebook.site.SitePath;

/** Writes what belongs to one policy: its pages, and what machines read of its editions. Confined to one thread. */
final class PolicyFiles {

    private final SiteConfig site;
    private final Renderer renderer;
    private final PageRenderer pageRenderer;
    private final Output output;
    private final Findings findings;
    private final List<String> paths = new ArrayList<>();
    private int pages;

    /** @param findings receives what is wrong with the look */
    PolicyFiles(SiteConfig site, Renderer renderer, Output output, Findings findings) {
        this.site = site;
        this.renderer = renderer;
        this.pageRenderer = renderer.pages();
        this.output = output;
        this.findings = findings;
    }

    /** Writes the pages of the working text. */
    void drafts(PolicyPages of) throws IOException {
        of.drafts(this::write);
    }

    /**
     * Writes everything about the editions.
     *
     * @param lock of all editions, published or not
     * @return the news of the policy, a feed for each language; none as long as nothing is published
     */
    List<Feed> editions(PolicyPages of, Timeline timeline, Lock lock) throws IOException {
        of.editions(this::write);
        Optional<Publication> publication = new Publications(site).of(timeline, of::compare);
        if (publication.isEmpty()) {
            return List.of();
        }
        write(renderer.render(publication.get()));
        Lock published = lock.first(timeline.visible().size());
        write(List.of(new Renderer.File(new SitePath(lock.policy() + "/editions.lock"), published.bytes())));
        return publication.get().feeds();
    }

    /** How many pages were written. */
    int pages() {
        return pages;
    }

    /** Of all files that were written. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    private void write(Page page) throws IOException {
        write(pageRenderer.render(page, findings));
        pages++;
    }

    private void write(List<Renderer.File> files) throws IOException {
        output.write(files);
        files.forEach(file -> paths.add(file.path().value()));
    }
}
