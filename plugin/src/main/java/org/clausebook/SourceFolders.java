package org.clausebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Nearest;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.model.PolicyConfig;
import org.clausebook.model.SiteConfig;
import org.clausebook.source.Location;
import org.clausebook.source.Observations;
import org.clausebook.source.SourceTree;

/**
 * Where everything lies: {@code site.yaml} and the drafting language's texts in one folder, each other language's in a
 * folder of its own. Paths count from the repository's root, the nearest folder that holds both.
 */
final class SourceFolders {

    private static final String MARKDOWN = ".md";
    private static final String ATTESTED = ".attested.yaml";
    private static final String PLAN = ".next.yaml";
    private static final String TERMS = "terms.yaml";
    /** How names of files of a policy end, with the word for what they hold. */
    private static final Map<String, String> KINDS = Map.of(MARKDOWN, "policy", ATTESTED, "attested", PLAN, "plan");

    private final SourceTree tree;
    private final String source;
    private final String translations;

    private SourceFolders(SourceTree tree, String source, String translations) {
        this.tree = tree;
        this.source = source;
        this.translations = translations;
    }

    static SourceFolders of(Path source, Path translations) throws IOException {
        Path a = source.toAbsolutePath().normalize();
        Path b = translations.toAbsolutePath().normalize();
        Path root = a;
        while (!b.startsWith(root)) {
            root = root.getParent();
        }
        SourceTree tree = SourceTree.of(root);
        return new SourceFolders(tree, tree.relativePath(a), tree.relativePath(b));
    }

    /** The same folders, in which one file has another text. */
    SourceFolders with(String path, String text) {
        return new SourceFolders(tree.with(path, text), source, translations);
    }

    /** The same folders; whatever is asked about their files from now on is noted. */
    SourceFolders observed(Observations by) {
        return new SourceFolders(tree.observed(by), source, translations);
    }

    SourceTree tree() {
        return tree;
    }

    String settings() {
        return inSource("site.yaml");
    }

    /** A path in the folder of {@code site.yaml}. */
    String inSource(String name) {
        return join(source, name);
    }

    /** Where a policy's text in a language lies. */
    String text(SiteConfig site, String policy, Language language) {
        return language.equals(site.drafting())
                ? inSource(policy + MARKDOWN)
                : join(translations, language.tag() + "/" + policy + MARKDOWN);
    }

    /** Where the terms of all policies are declared. */
    String terms() {
        return join(translations, TERMS);
    }

    /** Where it lies who attested the translation of a policy into a language. */
    String attestations(String policy, Language language) {
        return join(translations, language.tag() + "/" + attestedOf(policy));
    }

    /** What that file is called. */
    static String attestedOf(String policy) {
        return policy + ATTESTED;
    }

    /** Where people say what the next edition of a policy will be. */
    String plan(String policy) {
        return inSource(planOf(policy));
    }

    /** What that file is called. */
    static String planOf(String policy) {
        return policy + PLAN;
    }

    /** Where people record which findings they accept. */
    String waivers() {
        return inSource("waivers.yaml");
    }

    /**
     * Which policy a file is about: its texts, and what lies beside them under its name. That a site has such a policy is not asked.
     *
     * @return its id; empty if the file belongs to no policy alone, whatever its name
     */
    Optional<String> policyOf(SiteConfig site, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String policy = name.substring(0, dot);
        boolean beside = site.languages().stream().anyMatch(language -> {
            String text = text(site, policy, language);
            return path.equals(text.substring(0, text.length() - MARKDOWN.length()) + name.substring(dot));
        });
        return beside ? Optional.of(policy) : Optional.empty();
    }

    /** The folders that there are of those that a site is made from. */
    List<String> present(SiteConfig site) {
        List<String> folders = new ArrayList<>(List.of(source, translations, inSource("editions"), inSource("static"), inSource("look")));
        site.policies().forEach(policy -> folders.add(inSource("editions/" + policy.id())));
        site.translations().forEach(language -> folders.add(join(translations, language.tag())));
        return folders.stream().filter(tree::isFolder).toList();
    }

    /**
     * What was not there when its turn came looks like what never was: without its folder, a policy has no editions.
     *
     * @param before the folders that were there at the beginning
     * @throws IOException if one of them is gone
     */
    void requireStillThere(List<String> before) throws IOException {
        for (String folder : before) {
            if (!tree.isFolder(folder)) {
                throw new IOException("the folder " + folder + " was deleted while it was being read,"
                        + " so the new site may lack what was in it");
            }
        }
    }

    /** Reports texts that nobody reads: of policies that the site has not, in languages that it has not. */
    void reportUnexpected(SiteConfig site, Findings findings) throws IOException {
        unexpectedPolicies(site, source, findings);
        List<String> tags = site.translations().stream().map(Language::tag).toList();
        for (String name : tree.names(translations)) {
            String folder = join(translations, name);
            if (!tree.isFolder(folder)) {
                misnamedTerms(name, folder, findings);
            } else if (tags.contains(name)) {
                unexpectedPolicies(site, folder, findings);
            } else if (name.equals(site.drafting().tag())) {
                findings.report(Rule.FILE_UNEXPECTED, "drafting", Location.startOf(folder), name);
            } else if (name.equalsIgnoreCase("kg")) {
                findings.report(Rule.SITE_LANGUAGE_TAG, "kg-folder", Location.startOf(folder), name);
            } else if (!name.startsWith(".")) {
                String variant = tags.isEmpty() ? "only-language" : "language";
                String known = String.join(", ", tags);
                findings.report(Rule.FILE_UNEXPECTED, variant, Location.startOf(folder), name, known);
            }
        }
    }

    /** Terms in a file of another name would hold nothing together, and nobody would notice. */
    private static void misnamedTerms(String name, String path, Findings findings) {
        boolean meant = !name.equals(TERMS) && Nearest.to(name, List.of(TERMS)).isPresent();
        if (meant) {
            findings.report(Rule.FILE_UNEXPECTED, "terms", Location.startOf(path), name, TERMS);
        }
    }

    private void unexpectedPolicies(SiteConfig site, String folder, Findings findings) throws IOException {
        List<String> known = site.policies().stream().map(PolicyConfig::id).toList();
        for (String name : tree.names(folder)) {
            String path = join(folder, name);
            Optional<Map.Entry<String, String>> kind = KINDS.entrySet().stream()
                    .filter(ending -> name.endsWith(ending.getKey()) && !name.equalsIgnoreCase("README.md"))
                    .findFirst();
            String policy = name.substring(0, name.length() - kind.map(k -> k.getKey().length()).orElse(0));
            if (kind.isPresent() && !known.contains(policy)) {
                Optional<String> nearest = Nearest.to(policy, known);
                String variant = kind.get().getValue() + (nearest.isPresent() ? "-near" : "");
                findings.report(Rule.FILE_UNEXPECTED, variant, Location.startOf(path), policy, nearest.orElse(""));
            }
        }
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
