package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * A policy of one clause, {@code #it}, in Kyrgyz, Russian and English: read from memory as a text of the site of the base, for
 * what a single check makes of a few words.
 */
final class SameClause {

    static final String ID = "it";

    /** Files with a place for the words that they are about. */
    static final String BODY = "# T\n\n## T {#section}\n\n### {#it}\n\n%s\n";

    static final String HEADING = "# T\n\n## T {#section}\n\n### %s {#it}\n\nT.\n";
    static final String TITLE = "# %s\n\n## T {#section}\n\n### {#it}\n\nT.\n";

    private static final List<String> TAGS = List.of("ky", "ru", "en");
    private static final SourceTree BASE = base();
    private static final SiteConfig SITE = SiteConfigReader.read(BASE, EditedBase.SITE, new Findings()).orElseThrow();

    private final List<PolicyText> texts;

    private SameClause(List<PolicyText> texts) {
        this.texts = texts;
    }

    /** What the clause says. */
    static SameClause saying(String ky, String ru, String en) {
        return written(TAGS, BODY, ky, ru, en);
    }

    /** The heading of the clause, which says the same in all languages. */
    static SameClause headed(String ky, String ru, String en) {
        return written(TAGS, HEADING, ky, ru, en);
    }

    /** The title of the policy. */
    static SameClause titled(String ky, String ru, String en) {
        return written(TAGS, TITLE, ky, ru, en);
    }

    /** In one language only. */
    static SameClause alone(String tag, String form, String words) {
        return written(List.of(tag), form, words);
    }

    private static SameClause written(List<String> tags, String form, String... words) {
        PolicyReader reader = new PolicyReader(BASE);
        List<PolicyText> texts = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Language language = SITE.language(tags.get(i)).orElseThrow();
            TextFile file = TextFile.of(tags.get(i) + ".md", form.formatted(words[i]));
            Findings findings = new Findings();
            texts.add(reader.read("privacy", language, file, findings).orElseThrow());
            assertThat(findings.sorted()).as(words[i]).isEmpty();
        }
        return new SameClause(texts);
    }

    Subject subject() {
        return Subject.of(SITE, policy(), references(), Terms.NONE, History.NONE, Map.of());
    }

    ValueReview review() {
        return new ValueReview(SITE, policy(), references());
    }

    /** What the clause states, language by language. */
    List<Stated> stated() {
        return subject().texts().stream()
                .map(text -> Stated.of(text, text.clauses().get(ID), addresses(text)))
                .toList();
    }

    /** What the title states, language by language. */
    List<Stated> statedInTitle() {
        return subject().texts().stream().map(text -> Stated.ofTitle(text, addresses(text))).toList();
    }

    private static Addresses addresses(Subject.Text text) {
        return Addresses.of(SITE, text.language().tag());
    }

    /** What a check finds, each on one line and without its hint. */
    List<String> found(Check check) {
        Findings findings = new Findings();
        check.check(subject(), findings);
        return findings.sorted().stream()
                .map(finding -> FindingPrinter.print(finding).lines().findFirst().orElseThrow())
                .toList();
    }

    private Policy policy() {
        return new Policy(SITE.policies().get(0), SITE.drafting(), texts);
    }

    private References references() {
        Map<String, String> titles = new TreeMap<>();
        SITE.languages().forEach(language -> titles.put(language.tag(), "T"));
        List<Outline.Entry> sections = texts.get(0).sections().stream().map(Outline.Entry::of).toList();
        return new References(SITE, List.of(new Outline("privacy", new Localized(titles), sections)));
    }

    private static SourceTree base() {
        try {
            return SourceTree.of(RuleCase.ROOT.resolve("rules-base"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
