package org.clausebook.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.read.PolicyReader;
import org.clausebook.source.FolderEntry;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/**
 * Everything that was ever released, a folder for each policy: verified byte by byte, read, and each text made anew and
 * held against the digest that was frozen with it. Nothing here ever writes. Thread-safe.
 */
public final class Archive {

    private final SourceTree tree;
    private final String folder;
    private final SiteConfig site;

    /** @param folder the folder of editions, as a path from the repository's root; it need not exist */
    public Archive(SourceTree tree, String folder, SiteConfig site) {
        this.tree = tree;
        this.folder = folder;
        this.site = site;
    }

    /**
     * The editions of one policy.
     *
     * @param reader   and {@code pool}: the ones that read the working text too, so that what is shared is kept once
     * @param findings receives whatever is not as it was released; the editions are then not to be relied on
     */
    public Released read(String policy, PolicyReader reader, TextPool pool, Findings findings) {
        Findings own = new Findings();
        Findings interrupted = new Findings();
        Verification frozen = FrozenFolder.verify(tree, folder + "/" + policy, policy);
        Causes.of(frozen).forEach(fault -> FaultFindings.report(fault, isUnfinished(fault) ? interrupted : own));
        List<Edition> editions = new ArrayList<>();
        if (!own.hasErrors()) {
            EditionReader files = new EditionReader(site, reader, pool);
            for (FrozenEdition each : frozen.editions()) {
                files.read(folder + "/" + policy + "/" + each.version(), policy, each, own).ifPresent(editions::add);
            }
        }
        if (!own.hasErrors()) {
            chain(frozen.editions(), editions, folder + "/" + policy, own);
        }
        findings.addAll(own.sorted());
        return new Released(own.hasErrors() ? List.of() : editions, frozen.lock(), interrupted.sorted());
    }

    private static boolean isUnfinished(FrozenFault fault) {
        return fault.kind() == FrozenFault.Kind.LEFTOVER || fault.kind() == FrozenFault.Kind.UNLISTED;
    }

    /** Reports folders of policies that the site does not have, and whatever stands in the place of the archive, or nearly. */
    public void reportUnexpected(Findings findings) throws IOException {
        int slash = folder.lastIndexOf('/') + 1;
        String own = folder.substring(slash);
        for (String name : tree.names(folder.substring(0, Math.max(0, slash - 1)))) {
            if (!name.equals(own) && name.equalsIgnoreCase(own)) {
                String path = folder.substring(0, slash) + name;
                findings.report(Rule.EDITION_FILE_EXTRA, "archive-case", Location.startOf(path), name, own);
            } else if (name.equals(own) && !isFolderItself(folder)) {
                findings.report(Rule.EDITION_FILE_EXTRA, "no-archive", Location.startOf(folder), own);
                return;
            }
        }
        for (String name : tree.names(folder)) {
            String path = folder + "/" + name;
            if (site.policy(name).isEmpty() && tree.isFolder(path)) {
                findings.report(Rule.EDITION_FILE_EXTRA, "policy", Location.startOf(path), name);
            }
        }
    }

    private boolean isFolderItself(String path) throws IOException {
        return tree.entry(path).filter(entry -> entry.kind() == FolderEntry.Kind.FOLDER).isPresent();
    }

    /**
     * Reports each folder that an interrupted release left, unless this release completes it: only the very same one can.
     *
     * @param released of the policy
     * @param version  of the edition that is to be released now
     * @param files    and its files by name, without the manifest
     */
    public void reportOther(
            Released released, Version version, SortedMap<String, byte[]> files, Findings findings) throws IOException {
        for (Finding interrupted : released.interrupted()) {
            String path = interrupted.at().path();
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean completed = name.equals(version.toString()) && isOf(path, files);
            if (!completed && Version.parse(name).isPresent()) {
                findings.report(Rule.EDITION_UNLISTED, "other", interrupted.at(), name);
            }
        }
    }

    private boolean isOf(String path, SortedMap<String, byte[]> files) throws IOException {
        Set<String> names = new TreeSet<>(tree.names(path));
        names.remove(ArchiveNames.MANIFEST);
        if (!names.equals(files.keySet())) {
            return false;
        }
        for (String name : names) {
            if (!Arrays.equals(tree.bytes(path + "/" + name), files.get(name))) {
                return false;
            }
        }
        return true;
    }

    /** A release keeps all of this; whoever made an edition by hand may not have. */
    private static void chain(
            List<FrozenEdition> frozen, List<Edition> editions, String folder, Findings findings) {
        for (int i = 0; i < editions.size(); i++) {
            Succeeding edition = new Succeeding(editions.get(i).particulars(), frozen.get(i), folder, findings);
            if (i == 0) {
                edition.check();
            } else {
                edition.check(editions.get(i - 1).particulars());
            }
        }
    }
}
