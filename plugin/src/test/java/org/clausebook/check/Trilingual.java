package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.attest.Attestations;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.model.Language;
import org.clausebook.model.Localized;
import org.clausebook.model.Outline;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.read.PolicyReader;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.resolve.References;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/**
 * A policy in Kyrgyz, Russian and English, mostly of one clause, {@code #it}: read from memory as a text of the site of
 * the base, for what a single check makes of a few words.
 */
final class Trilingual {

    static final String ID = "it";

    /** Files with a place for the words that they are about. */
    static final String BODY = "# T\n\n## T {#section}\n\n### {#it}\n\n%s\n";

    static final String HEADING = "# T\n\n## T {#section}\n\n### %s {#it}\n\nT.\n";
    static final String TITLE = "# %s\n\n## T {#section}\n\n### {#it}\n\nT.\n";

    private static final List<String> TAGS = List.of("ky", "ru", "en");
    private static final Path BASE_FOLDER = RuleCase.ROOT.resolve("rules-base");
    private static final SourceTree BASE = base();
    private static final SiteConfig SITE = site(BASE);

    private final SiteConfig site;
    private final List<PolicyText> texts;
    private final History history;

    private Trilingual(SiteConfig site, List<PolicyText> texts, History history) {
        this.site = site;
        this.texts = texts;
        this.history = history;
    }

    /** What the clause says. */
    static Trilingual saying(String ky, String ru, String en) {
        return written(TAGS, BODY, ky, ru, en);
    }

    /** The heading of the clause, which says the same in all languages. */
    static Trilingual headed(String ky, String ru, String en) {
        return written(TAGS, HEADING, ky, ru, en);
    }

    /** The title of the policy. */
    static Trilingual titled(String ky, String ru, String en) {
        return written(TAGS, TITLE, ky, ru, en);
    }

    /** The whole files, in which there may be mistakes. */
    static Trilingual files(String ky, String ru, String en) {
        return new Trilingual(SITE, read(TAGS, "%s", new Findings(), ky, ru, en), History.NONE);
    }

    /** In one language only. */
    static Trilingual alone(String tag, String form, String words) {
        return written(List.of(tag), form, words);
    }

    private static Trilingual written(List<String> tags, String form, String... words) {
        Findings findings = new Findings();
        List<PolicyText> texts = read(tags, form, findings, words);
        assertThat(findings.sorted()).as(String.join(" / ", words)).isEmpty();
        return new Trilingual(SITE, texts, History.NONE);
    }

    private static List<PolicyText> read(List<String> tags, String form, Findings findings, String... words) {
        PolicyReader reader = new PolicyReader(BASE);
        List<PolicyText> texts = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Language language = SITE.language(tags.get(i)).orElseThrow();
            TextFile file = TextFile.of(tags.get(i) + ".md", form.formatted(words[i]));
            texts.add(reader.read("privacy", language, file, findings).orElseThrow());
        }
        return texts;
    }

    /** The same on a site whose settings say more. */
    Trilingual settings(String yaml) {
        return settings("", yaml);
    }

    /** The same on a site that declares one more fact. */
    Trilingual fact(String name, String ky, String ru, String en) {
        String fact = "  %s: { type: text, value: { ky: \"%s\", ru: \"%s\", en: \"%s\" } }\n".formatted(name, ky, ru, en);
        return settings(fact, "");
    }

    /** The same on a site that declares further facts, and whose settings say more. */
    Trilingual settings(String facts, String yaml) {
        try {
            String base = Files.readString(BASE_FOLDER.resolve(EditedBase.SITE)).replace("facts:\n", "facts:\n" + facts);
            return new Trilingual(site(BASE.with(EditedBase.SITE, base + yaml)), texts, history);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same after something was published. */
    Trilingual after(History published) {
        return new Trilingual(site, texts, published);
    }

    private static SiteConfig site(SourceTree tree) {
        Findings findings = new Findings();
        SiteConfig site = SiteConfigReader.read(tree, EditedBase.SITE, findings).orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return site;
    }

    Subject subject() {
        return subject(Map.of());
    }

    /** The same with what was attested of the translations, by language tag. */
    Subject subject(Map<String, Attestations> attestations) {
        return Subject.of(site, policy(), references(), Terms.NONE, history, attestations);
    }

    ValueReview review() {
        return new ValueReview(site, policy(), references());
    }

    /** What the clause states, language by language. */
    List<Stated> stated() {
        return subject().texts().stream()
                .map(text -> Stated.of(text, text.clauses().get(ID), declared(text)))
                .toList();
    }

    /** What the title states, language by language. */
    List<Stated> statedInTitle() {
        return subject().texts().stream().map(text -> Stated.ofTitle(text, declared(text))).toList();
    }

    private Declared declared(Subject.Text text) {
        return Declared.of(site, text.language().tag());
    }

    /** What a check finds, each on one line and without its hint. */
    List<String> found(Check check) {
        return found(check, Map.of());
    }

    /** The same with what was attested of the translations, by language tag. */
    List<String> found(Check check, Map<String, Attestations> attestations) {
        Findings findings = new Findings();
        check.check(subject(attestations), findings);
        return findings.sorted().stream()
                .map(finding -> FindingPrinter.print(finding).lines().findFirst().orElseThrow())
                .toList();
    }

    Policy policy() {
        return new Policy(site.policies().get(0), site.drafting(), texts);
    }

    SiteConfig site() {
        return site;
    }

    References references() {
        Map<String, String> titles = new TreeMap<>();
        site.languages().forEach(language -> titles.put(language.tag(), "T"));
        List<Outline.Entry> sections = texts.get(0).sections().stream().map(Outline.Entry::of).toList();
        return new References(site, List.of(new Outline("privacy", new Localized(titles), sections)));
    }

    private static SourceTree base() {
        try {
            return SourceTree.of(BASE_FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
