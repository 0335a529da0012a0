package org.clausebook.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Particulars;
import org.clausebook.model.SiteConfig;
import org.clausebook.read.PolicyReader;
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
        frozen.faults().forEach(fault -> FaultFindings.report(fault, isUnfinished(fault) ? interrupted : own));
        List<Edition> editions = new ArrayList<>();
        if (!own.hasErrors()) {
            EditionReader files = new EditionReader(site, reader, pool);
            for (FrozenEdition each : frozen.editions()) {
                String at = folder + "/" + policy + "/" + each.version();
                Optional<Edition> edition = files.read(at, each.files(), own);
                edition.filter(read -> isIn(at, each, policy, read, own)).ifPresent(editions::add);
            }
            chain(policy, editions, own);
        }
        findings.addAll(own.sorted());
        return new Released(own.hasErrors() ? List.of() : editions, frozen.lock(), interrupted.sorted());
    }

    private static boolean isUnfinished(FrozenFault fault) {
        return fault.kind() == FrozenFault.Kind.LEFTOVER || fault.kind() == FrozenFault.Kind.UNLISTED;
    }

    /** Reports folders of policies that the site does not have. */
    public void reportUnexpected(Findings findings) throws IOException {
        for (String name : tree.names(folder)) {
            String path = folder + "/" + name;
            if (site.policy(name).isEmpty() && tree.isFolder(path)) {
                findings.report(Rule.EDITION_FILE_EXTRA, "policy", Location.startOf(path), name);
            }
        }
    }

    private static boolean isIn(
            String at, FrozenEdition frozen, String policy, Edition edition, Findings findings) {
        boolean right = edition.version().equals(frozen.version())
                && edition.record().policy().equals(policy);
        if (!right) {
            findings.report(
                    Rule.EDITION_ORDER,
                    "record",
                    Location.startOf(at + "/" + EditionReader.RECORD),
                    frozen.version(),
                    edition.version(),
                    edition.record().policy());
        }
        return right;
    }

    /** A release keeps all of this; whoever made an edition by hand may not have. */
    private void chain(String policy, List<Edition> editions, Findings findings) {
        for (int i = 1; i < editions.size(); i++) {
            Particulars before = editions.get(i - 1).particulars();
            Particulars next = editions.get(i).particulars();
            Location at = Location.startOf(
                    folder + "/" + policy + "/" + next.version() + "/" + EditionReader.RECORD);
            boolean corrects = next.corrects().filter(before.version()::equals).isPresent();
            if (!next.version().equals(before.version().next(next.change()))) {
                findings.report(
                        Rule.EDITION_ORDER,
                        "class",
                        at,
                        next.version(),
                        before.version(),
                        next.change().word());
            }
            if (next.corrects().isPresent() && !corrects) {
                findings.report(
                        Rule.EDITION_ORDER, "corrects", at, next.version(), next.corrects().get(), before.version());
            }
            if (next.effective().isBefore(before.effective())) {
                findings.report(
                        Rule.EDITION_ORDER, "earlier", at, next.version(), next.effective(), before.version());
            } else if (next.effective().equals(before.effective()) && !corrects) {
                findings.report(
                        Rule.EDITION_ORDER, "date", at, before.version(), next.version(), next.effective());
            }
            if (next.published().isBefore(before.published())) {
                findings.report(
                        Rule.EDITION_ORDER, "published", at, next.version(), next.published(), before.version());
            }
        }
    }
}
