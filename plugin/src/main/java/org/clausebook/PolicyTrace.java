package org.clausebook;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.clausebook.codec.RecordCodec;
import org.clausebook.resolve.References;
import org.clausebook.source.Observations;

/** What is read, asked for and written for one policy, taken down in the course of a build. Confined to one thread. */
final class PolicyTrace {

    private final Observations read;
    private final Function<String, String> skeletons;
    private final Function<String, String> digests;
    private final SortedMap<String, String> outlines = new TreeMap<>();
    private SortedMap<String, String> drafts = new TreeMap<>();
    private SortedMap<String, String> editions = new TreeMap<>();
    private int pages;

    /**
     * @param read      receives what is asked about the repository's files
     * @param skeletons digests of the skeletons of policies, by policy
     * @param digests   of the files that were written, by path
     */
    PolicyTrace(Observations read, Function<String, String> skeletons, Function<String, String> digests) {
        this.read = read;
        this.skeletons = skeletons;
        this.digests = digests;
    }

    /** The project, whose files it watches from now on. */
    Project watched(Project project) {
        return project.observed(read);
    }

    /** The references; whatever they are asked for from now on is noted. */
    References watched(References references) {
        return references.noted(policy -> outlines.computeIfAbsent(policy, skeletons));
    }

    /** The files of the working text were written. */
    void drafts(Collection<String> paths) {
        drafts = digests(paths);
    }

    /**
     * The files of the editions were written, or taken from the site that stands.
     *
     * @param pagesAmong how many of them are pages
     */
    void editions(Collection<String> paths, int pagesAmong) {
        editions = digests(paths);
        pages = pagesAmong;
    }

    private SortedMap<String, String> digests(Collection<String> paths) {
        SortedMap<String, String> all = new TreeMap<>();
        paths.forEach(path -> all.put(path, digests.apply(path)));
        return all;
    }

    /**
     * What the next build can know; empty if something was read that cannot be asked for again.
     *
     * @param looked whether the working text was looked at
     */
    Optional<EarlierPolicy> end(PolicyPart part, boolean looked) {
        return read.answers().map(answers -> new EarlierPolicy(
                part.policy(), answers, outlines, looked, drafts, editions, pages, part.lock(), RecordCodec.pack(part)));
    }
}
