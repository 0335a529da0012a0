package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.Body;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Language;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.resolve.References;
import org.clausebook.source.Location;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Whether the headline and the reasons of a planned edition can be printed as they stand, and state the same dates, periods, amounts and
 * numbers in every language. They are compared as the clauses of a text are, of which one is the headline and the other one the reasons.
 */
public final class NoteCheck {

    private static final String HEADLINE = "headline";
    private static final String REASONS = "reasons";

    /** What means something in a clause, and would be printed with its signs in a plain text: a fact, link, tag, emphasis, item or heading. */
    private static final Pattern MARKUP = Pattern.compile("\\{\\{[^{}\n]*}}"
            + "|\\[[^\\[\\]\n]*]\\([^()\n]*\\)"
            + "|</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>"
            + "|(?<![\\w*])(\\*{1,3})(?=[^\\s*()])[^*\n]*(?<=[^\\s*(])\\1(?!\\*)"
            + "|(?<![^\\s(\"«“„])(_{1,2})(?=[^\\s_])[^_\n]*(?<=[^\\s_])\\2(?=$|[\\s.,;:!?)\"»”])"
            + "|^(?:[-*+]|#+) +\\S+"
            + "|(?<=[:;])\\s+[-*+] +[^\\s;]++(?=[^;:\n]*+; +[-*+] +\\S)", Pattern.UNICODE_CHARACTER_CLASS);

    private NoteCheck() {}

    /** @param policy in the languages of the plan */
    public static void check(SiteConfig site, Policy policy, EditionPlan plan, Findings findings) {
        for (PolicyText text : policy.texts()) {
            String tag = text.language().tag();
            checkPlain(HEADLINE, tag, List.of(plan.particulars().headline().in(tag)), plan, findings);
            checkPlain(REASONS, tag, plan.particulars().reasons().getOrDefault(tag, List.of()), plan, findings);
        }
        List<PolicyText> notes =
                policy.texts().stream().map(text -> note(policy.id(), text.language(), plan)).toList();
        Subject subject = Subject.of(
                site,
                new Policy(policy.config(), policy.draftingLanguage(), notes),
                new References(site, List.of()),
                Terms.NONE,
                History.NONE,
                Map.of());
        Findings own = new Findings();
        new ValueCheck(part -> "the " + part.id()).check(subject, own);
        own.sorted().forEach(finding -> findings.add(inPlan(finding, plan)));
    }

    private static void checkPlain(String key, String tag, List<String> paragraphs, EditionPlan plan, Findings findings) {
        paragraphs.stream()
                .map(MARKUP::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> findings.report(
                        Rule.SITE_VALUE, "markup", plan.at(key + " › " + tag), key, found.group().strip()));
    }

    /** The headline on the first line of a file that is named after the language, the reasons below it. */
    private static PolicyText note(String policy, Language language, EditionPlan plan) {
        String tag = language.tag();
        List<String> headline = List.of(plan.particulars().headline().in(tag).replace('\n', ' '));
        List<String> reasons = plan.particulars().reasons().getOrDefault(tag, List.of());
        int second = headline.get(0).length() + 1;
        String text = headline.get(0) + "\n" + String.join("\n", reasons);
        return new PolicyText(
                policy,
                language,
                TextFile.of(tag, text),
                new Heading(List.of(), 0),
                List.of(section(HEADLINE, 0, headline), section(REASONS, second, reasons)));
    }

    private static Provision section(String id, int start, List<String> paragraphs) {
        List<Block<Inline>> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(at, at + paragraph.length());
            blocks.add(new Block.Paragraph<>(List.of(new Inline.Text(paragraph.replace('\n', ' '), span))));
            at = span.end() + 1;
        }
        return new Provision(
                2, id, Attributes.NONE, Optional.empty(), new Body(blocks, true, start), List.of(), new Span(start, start));
    }

    /** The same finding where the plan says it. */
    private static Finding inPlan(Finding finding, EditionPlan plan) {
        String key = finding.at().line() == 0 ? HEADLINE : REASONS;
        Location at = plan.at(key + " › " + finding.at().path());
        return new Finding(
                finding.rule(), finding.severity(), at, finding.message(), finding.hint(), finding.clause(), finding.essence());
    }
}
