package org.clausebook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.SiteConfig;
import org.clausebook.page.Feed;
import org.clausebook.page.Frames;
import org.clausebook.page.IndexPages;
import org.clausebook.page.Page;
import org.clausebook.page.PolicyListing;
import org.clausebook.render.PageRenderer;
import org.clausebook.render.Renderer;

/**
 * Writes what belongs to no single policy: choosers, stylesheet, what search engines and others look for,
 * the common feed, and files published as they are.
 */
final class CommonFiles {

    private final Project project;
    private final Frames frames;
    private final Renderer renderer;

    CommonFiles(Project project, Frames frames, Renderer renderer) {
        this.project = project;
        this.frames = frames;
        this.renderer = renderer;
    }

    /**
     * Writes all of it, once the policies have been written.
     *
     * @param listings of the policies that have pages
     * @param news     of all policies
     * @param findings receives what is wrong with the look and with the files
     * @return the pages, the one at the root first
     */
    List<Page> write(List<PolicyListing> listings, Optional<Feed> news, Output output, Findings findings)
            throws IOException {
        SiteConfig site = project.site();
        SourceFolders folders = project.folders();
        IndexPages indexes = new IndexPages(site, frames, listings);
        List<Page> pages = indexes.pages();
        PageRenderer pageRenderer = renderer.pages();
        for (Page page : pages) {
            output.write(pageRenderer.render(page, findings));
        }
        output.write(List.of(renderer.styles()));
        output.write(renderer.forSearchEngines(indexes.sitemap()));
        output.write(renderer.securityTxt(project.today()));
        if (news.isPresent()) {
            output.write(List.of(renderer.render(news.get())));
        }
        StaticFiles.copy(folders.tree(), folders.inSource("static"), output, findings);
        return pages;
    }
}
