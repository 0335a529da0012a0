package org.clausebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Stem;
import org.clausebook.model.Term;
import org.clausebook.model.Terms;
import org.clausebook.source.Location;
import org.clausebook.source.SourceTree;

/** Reads {@code terms.yaml}: the terms of the policies, and what each is called in each language. */
public final class TermsReader {

    /** Shorter stems would find half of all words. */
    private static final int SHORTEST_STEM = 2;

    private final SiteConfig site;
    private final Findings findings;
    private final SiteValues values;
    /** By language tag, then by their words: where each stem stands. */
    private final Map<String, Map<List<String>, Location>> seen = new HashMap<>();

    private TermsReader(SiteConfig site, Findings findings) {
        this.site = site;
        this.findings = findings;
        this.values = new SiteValues(findings);
    }

    /**
     * @param path     the file's path from the repository's root; it need not exist
     * @param findings receives everything that is wrong with the file
     * @return none if the file has mistakes: a term that is half known would give findings all over the texts
     */
    public static Terms read(SourceTree tree, String path, SiteConfig site, Findings findings) {
        if (!tree.exists(path)) {
            return Terms.NONE;
        }
        Findings own = new Findings();
        List<Term> terms = YamlFile.open(tree, path, own)
                .map(root -> new TermsReader(site, own).terms(root))
                .orElse(List.of());
        findings.addAll(own.sorted());
        return own.hasErrors() ? Terms.NONE : new Terms(terms);
    }

    private List<Term> terms(YamlMap root) {
        return List.copyOf(values.named(Optional.of(root), SiteValues.NAME, this::term).values());
    }

    private Optional<Term> term(YamlNode.Scalar id, YamlMap map) {
        List<String> tags = site.languages().stream().map(Language::tag).toList();
        map.closed(Stream.concat(Stream.of("defined", "scope"), tags.stream()).toArray(String[]::new));
        Optional<Term.Definition> defined = map.findText("defined").flatMap(this::definition);
        List<String> scope = map.texts("scope").stream()
                .filter(this::isPolicy)
                .map(YamlNode.Scalar::text)
                .toList();
        Map<String, Term.Rendering> renderings = new HashMap<>();
        for (String tag : tags) {
            map.requireMap(tag)
                    .flatMap(language -> rendering(tag, language))
                    .ifPresent(rendering -> renderings.put(tag, rendering));
        }
        return Optional.of(new Term(id.text(), id.at(), defined, scope, renderings));
    }

    private Optional<Term.Definition> definition(YamlNode.Scalar text) {
        String[] parts = text.text().split("#", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            findings.report(Rule.SITE_VALUE, "term-defined", text.at(), text.text());
            return Optional.empty();
        }
        YamlNode.Scalar policy = new YamlNode.Scalar(parts[0], text.at());
        return Optional.of(new Term.Definition(parts[0], parts[1], text.at())).filter(d -> isPolicy(policy));
    }

    private boolean isPolicy(YamlNode.Scalar id) {
        boolean known = site.policy(id.text()).isPresent();
        if (!known) {
            String policies = String.join(", ", site.policies().stream().map(PolicyConfig::id).toList());
            findings.report(Rule.SITE_VALUE, "term-policy", id.at(), id.text(), policies);
        }
        return known;
    }

    private Optional<Term.Rendering> rendering(String tag, YamlMap map) {
        map.closed("name", "stems", "also", "forbidden");
        Optional<YamlNode.Scalar> name = map.requireText("name");
        map.require("stems")
                .filter(node -> node instanceof YamlNode.Sequence list && list.items().isEmpty())
                .ifPresent(none -> findings.report(Rule.SITE_VALUE, "empty", none.at(), "stems"));
        List<Stem> stems = stems(tag, map.texts("stems"));
        List<Stem> also = stems(tag, map.texts("also"));
        List<Stem> forbidden = stems(tag, map.texts("forbidden"));
        return name.map(words -> new Term.Rendering(words.text(), stems, also, forbidden));
    }

    private List<Stem> stems(String tag, List<YamlNode.Scalar> texts) {
        List<Stem> stems = new ArrayList<>();
        for (YamlNode.Scalar text : texts) {
            if (findings.size() < BodyLimits.FINDINGS) {
                stem(tag, text).filter(stem -> isNeeded(stem, stems, text)).ifPresent(stems::add);
            }
        }
        return stems;
    }

    private Optional<Stem> stem(String tag, YamlNode.Scalar text) {
        Optional<Stem> stem = Stem.parse(text.text());
        if (stem.isEmpty()) {
            findings.report(Rule.SITE_VALUE, "stem", text.at(), text.text());
            return Optional.empty();
        }
        if (stem.get().length() < SHORTEST_STEM) {
            findings.report(Rule.SITE_VALUE, "stem-short", text.at(), text.text());
            return Optional.empty();
        }
        Location first = seen.computeIfAbsent(tag, t -> new HashMap<>()).putIfAbsent(stem.get().words(), text.at());
        if (first != null) {
            findings.report(Rule.SITE_VALUE, "stem-twice", text.at(), text.text(), Pointer.line(first.line()));
            return Optional.empty();
        }
        return stem;
    }

    private boolean isNeeded(Stem stem, List<Stem> others, YamlNode.Scalar text) {
        for (Stem other : others) {
            if (other.covers(stem) || stem.covers(other)) {
                Stem shorter = other.covers(stem) ? other : stem;
                Stem longer = other.covers(stem) ? stem : other;
                findings.report(Rule.SITE_VALUE, "stem-covered", text.at(), longer.text(), shorter.text());
                return false;
            }
        }
        return true;
    }
}
