package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.render.Renderer;
import org.clausebook.site.ForeignFilesException;
import org.clausebook.site.SiteBusyException;
import org.clausebook.site.SiteFiles;
import org.clausebook.site.SitePath;
import org.clausebook.site.SiteReport;
import org.clausebook.site.SiteWriter;
import org.clausebook.source.Location;

/** The site being made; once it is spoilt by an error, nothing more is written. Thread-safe. */
final class Output implements AutoCloseable {

    private final Optional<SiteFiles> files;
    private final Optional<SiteWriter> writer;
    private final String path;
    /** Where a file lies, by where it would lie on nearly every host. */
    private volatile UnaryOperator<String> place = UnaryOperator.identity();
    private final NavigableSet<String> aside = new ConcurrentSkipListSet<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile boolean spoilt;

    private Output(Optional<SiteFiles> files, Optional<SiteWriter> writer, String path) {
        this.files = files;
        this.writer = writer;
        this.path = path;
        this.spoilt = files.isEmpty();
    }

    /** A site that goes elsewhere than to the output folder; what is wrong with it is said of the site as a whole. */
    static Output to(SiteFiles files) {
        return new Output(Optional.of(files), Optional.empty(), "");
    }

    /** Reports what stands in the way of writing; the checks then run all the same. */
    static Output open(Path folder, Findings findings, SourceFolders folders, BuildTrace trace) throws IOException {
        String path = path(folder, folders);
        try {
            SiteWriter writer = SiteWriter.open(folder);
            return new Output(Optional.of(trace.noting(writer)), Optional.of(writer), path);
        } catch (ForeignFilesException e) {
            e.files().forEach(file -> findings.report(Rule.OUTPUT_FOREIGN, Location.startOf(join(path, file))));
        } catch (SiteBusyException e) {
            findings.report(Rule.OUTPUT_BUSY, Location.startOf(path));
        }
        return new Output(Optional.empty(), Optional.empty(), path);
    }

    /** The folder of the site, as findings name it. */
    String path() {
        return path;
    }

    /**
     * Before anything is written: where files lie, if not where their addresses say.
     *
     * @param other by the path of a file on nearly every host, which is what all methods here are given
     */
    void arrange(UnaryOperator<String> other) {
        place = other;
    }

    /** Where a file lies that was written, or would. */
    String place(String path) {
        return place.apply(path);
    }

    /** The files that do not lie where their addresses say. */
    List<String> aside() {
        return List.copyOf(aside);
    }

    void spoil() {
        spoilt = true;
    }

    boolean isSpoilt() {
        return spoilt;
    }

    void write(List<Renderer.File> files) throws IOException {
        for (Renderer.File file : files) {
            write(file.path(), file.bytes());
        }
    }

    void write(SitePath path, byte[] bytes) throws IOException {
        if (files.isPresent() && !spoilt) {
            files.get().write(claim(path), bytes);
        }
    }

    /** Keeps the name of a file, and gives the one under which it lies. */
    private SitePath claim(SitePath path) {
        take(path);
        SitePath placed = new SitePath(place(path.value()));
        if (!placed.equals(path)) {
            aside.add(path.value());
            take(placed);
        }
        return placed;
    }

    /**
     * Takes files over from the site that stands, if all of them are there as they were.
     *
     * @param earlier digests by path
     * @return whether they need not be written: also if nothing is written any more
     */
    boolean takeOver(SortedMap<String, String> earlier) throws IOException {
        if (files.isEmpty() || spoilt) {
            return true;
        }
        SortedMap<SitePath, String> placed = new TreeMap<>();
        earlier.forEach((file, digest) -> placed.put(new SitePath(place(file)), digest));
        if (!files.get().takeOver(placed)) {
            return false;
        }
        earlier.keySet().forEach(file -> claim(new SitePath(file)));
        return true;
    }

    /** Whether there is a file of this name, or a folder, or a file where this one needs a folder; whatever its case. */
    boolean isTaken(SitePath path) {
        return isTaken(path.value()) || isTaken(place(path.value()));
    }

    private boolean isTaken(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (taken.contains(name) || taken.contains(name + "/")) {
            return true;
        }
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (taken.contains(name.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Lets the new site take the earlier one's place. */
    SiteReport publish() throws IOException {
        return writer.orElseThrow().publish();
    }

    @Override
    public void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
    }

    /** Keeps a name for a file that can only be written once all others are. */
    void take(SitePath path) {
        String name = path.value().toLowerCase(Locale.ROOT);
        taken.add(name);
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            taken.add(name.substring(0, slash + 1));
        }
    }

    /** From the repository's root where it lies below it, as it is where it does not. */
    private static String path(Path folder, SourceFolders folders) {
        try {
            return folders.tree().relativePath(folder);
        } catch (IllegalArgumentException e) {
            return folder.toString().replace('\\', '/');
        }
    }

    private static String join(String folder, String file) {
        return file.isEmpty() ? folder : folder + "/" + file;
    }
}
