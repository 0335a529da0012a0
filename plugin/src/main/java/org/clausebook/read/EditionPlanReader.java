package org.clausebook.read;

import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Intentions;
import org.clausebook.model.Particulars;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/** Reads {@code privacy.next.yaml}: what people decided about the edition that they prepare. */
public final class EditionPlanReader {

    private final SourceTree tree;
    private final String path;
    private final SiteConfig site;

    /** @param path the file's path from the repository's root; it need not exist */
    public EditionPlanReader(SourceTree tree, String path, SiteConfig site) {
        this.tree = tree;
        this.path = path;
        this.site = site;
    }

    /**
     * The whole plan.
     *
     * @param newest   the edition before this one, from which the version follows if the file does not say it
     * @param findings receives whatever is missing or wrong
     * @return nothing if the plan cannot be carried out as it stands
     */
    public Optional<EditionPlan> plan(Optional<Version> newest, Findings findings) {
        Findings own = new Findings();
        Optional<EditionPlan> plan = open(own).flatMap(map -> particulars(own)
                .read(map, newest)
                .map(particulars -> new EditionPlan(path, particulars, ParticularsReader.places(map))));
        findings.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : plan;
    }

    /**
     * What the plan says about the working text, while it may still lack dates and words. A plan that has been carried out
     * and was left behind says nothing any more.
     *
     * @param newest   the edition released last
     * @param findings receives what is wrong with the file as such; not what is missing in it
     */
    public Intentions intentions(Optional<Particulars> newest, Findings findings) {
        if (!tree.exists(path)) {
            return Intentions.NONE;
        }
        return open(findings)
                .filter(map -> newest.filter(edition -> isCarriedOut(map, edition)).isEmpty())
                .map(map -> new Intentions(map.flag("renumbers", false), ParticularsReader.fixes(map)))
                .orElse(Intentions.NONE);
    }

    /** The place of a clause that is named under {@code translationFixes}; the beginning of the file if it is not. */
    public Location placeOfFix(String id) {
        return open(new Findings())
                .map(map -> ParticularsReader.places(map).get("translationFixes › " + id))
                .orElseGet(() -> Location.startOf(path));
    }

    /** Two editions share all three dates only if one corrects the other, and none is corrected twice. */
    private static boolean isCarriedOut(YamlMap plan, Particulars newest) {
        return text(plan, "adopted").equals(Optional.of(newest.adopted().toString()))
                && text(plan, "published").equals(Optional.of(newest.published().toString()))
                && text(plan, "effective").equals(Optional.of(newest.effective().toString()))
                && text(plan, "corrects").equals(newest.corrects().map(Version::toString));
    }

    private static Optional<String> text(YamlMap plan, String key) {
        return plan.find(key)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(value -> ((YamlNode.Scalar) value).text());
    }

    private ParticularsReader particulars(Findings own) {
        SiteValues values = new SiteValues(own);
        return new ParticularsReader(
                values,
                SiteLanguages.known(site.languages().stream().map(l -> l.tag()).toList(), values, own),
                own);
    }

    private Optional<YamlMap> open(Findings findings) {
        return YamlFile.open(tree, path, findings)
                .map(map -> map.closed(ParticularsReader.KEYS.toArray(String[]::new)));
    }
}
