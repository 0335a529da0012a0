package org.clausebook.preview;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausebook.PreviewResult;
import org.clausebook.finding.Finding;

/**
 * What is served from one change to the next. Where something is so broken that a page cannot be made, it is the page as it
 * was before.
 *
 * @param files    by path in the site; nobody changes their bytes
 * @param stale    those of them that are older than the last change
 * @param complete whether every file could be made
 * @param findings what is wrong now, gravest first
 * @param folder   what comes before every path in an address
 * @param names    what the address of every page begins with, the one at the root aside
 * @param drafts   where the working texts stand
 * @param plans    the editions that somebody prepares
 * @param failure  why nothing could be made at all
 */
record Shown(
        Map<String, byte[]> files,
        Set<String> stale,
        boolean complete,
        List<Finding> findings,
        String folder,
        Set<String> names,
        List<PreviewResult.Draft> drafts,
        List<PreviewResult.Plan> plans,
        Optional<String> failure) {

    /** The page at the root, and what the files of pages end with. */
    static final String START = "index.html";
    static final String PAGE = ".html";

    /** Nothing yet. */
    static final Shown NOTHING =
            new Shown(Map.of(), Set.of(), false, List.of(), "", Set.of(), List.of(), List.of(), Optional.empty());

    Shown {
        files = Collections.unmodifiableMap(new HashMap<>(files));
        stale = Collections.unmodifiableSet(new TreeSet<>(stale));
        findings = findings.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
        names = Set.copyOf(names);
        drafts = List.copyOf(drafts);
        plans = List.copyOf(plans);
    }

    /** What is shown next: the result, and behind what it lacks what was there before. */
    Shown then(PreviewResult result) {
        Map<String, byte[]> made = new HashMap<>();
        result.files().forEach((path, bytes) -> made.put(path.value(), bytes));
        Set<String> left = new TreeSet<>();
        if (!result.complete()) {
            files.forEach((path, bytes) -> {
                if (made.putIfAbsent(path, bytes) == null) {
                    left.add(path);
                }
            });
        }
        boolean usable = result.complete() || !result.drafts().isEmpty();
        return new Shown(
                made,
                left,
                result.complete(),
                result.findings(),
                usable ? result.folder() : folder,
                usable ? Set.copyOf(result.names()) : names,
                usable ? result.drafts() : drafts,
                usable ? result.plans() : plans,
                Optional.empty());
    }

    /** What is shown next if nothing could be made. */
    Shown thenFailed(String why) {
        return new Shown(files, files.keySet(), false, findings, folder, names, drafts, plans, Optional.of(why));
    }

    /** The working text that a page shows. */
    Optional<PreviewResult.Draft> draftOn(String page) {
        return drafts.stream().filter(draft -> draft.page().value().equals(page)).findFirst();
    }

    /** The working text that a file is, or is about. */
    Optional<PreviewResult.Draft> draftOf(Finding finding) {
        return drafts.stream().filter(draft -> draft.isAbout(finding.at().path())).findFirst();
    }

    /** Whether a file is a page of the site, whose address has no ending. One of somebody's own has the address of its name. */
    boolean isPage(String file) {
        return files.containsKey(file)
                && (file.equals(START) || file.endsWith(PAGE) && names.contains(file.split("/|\\.html$", 2)[0]));
    }

    /** The address of a page, from the root of the host. */
    String address(String page) {
        String path = page.equals(START) ? "" : page.substring(0, page.length() - PAGE.length());
        return folder + "/" + path;
    }

    /** The address of the page that somebody who writes wants to see first. */
    String first() {
        return drafts.isEmpty() ? folder + "/" : address(drafts.get(0).page().value());
    }
}
