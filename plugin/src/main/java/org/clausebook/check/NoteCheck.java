package org.clausebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.model.Block;
import org.clausebook.model.Body;
import org.clausebook.model.EditionPlan;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Policy;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Terms;
import org.clausebook.resolve.References;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Whether the headline and the reasons of a planned edition can be printed as they stand, are in the language that they should be in, state
 * the same dates, periods, amounts and numbers in every language, and name clauses that there are. They are read as the clauses of a text
 * are, of which one is the headline and the other one the reasons.
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

    private static final Pattern DOTTED = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:[.][0-9]{1,3})+(?![0-9]|[.][0-9])");

    private NoteCheck() {}

    /**
     * @param policy  in the languages of the plan
     * @param history what was published of it before
     */
    public static void check(SiteConfig site, Policy policy, History history, EditionPlan plan, Findings findings) {
        NoteWordsCheck words = new NoteWordsCheck(plan, findings);
        NoteNumberCheck numbers = new NoteNumberCheck(policy, history, plan, findings);
        for (String key : List.of(HEADLINE, REASONS)) {
            List<Note> notes =
                    policy.texts().stream().map(text -> note(site, text, key, plan)).toList();
            notes.forEach(note -> checkPlain(key, note, plan, findings));
            numbers.check(key, notes);
            Function<Clause, String> label = note -> "the " + note.id();
            List<Check> letters = List.of(
                    new LanguageCheck(label), new LetterCheck(), new KyrgyzLetterCheck(label), new QuotationCheck());
            words.check(key, notes, run(letters, subject(site, policy, key, notes, Note::paragraphs), plan, findings));
            run(List.of(new ValueCheck(label)), subject(site, policy, key, notes, note -> uncited(note, notes)), plan, findings);
        }
    }

    private static Note note(SiteConfig site, PolicyText text, String key, EditionPlan plan) {
        String tag = text.language().tag();
        List<String> written = key.equals(HEADLINE)
                ? List.of(plan.particulars().headline().in(tag))
                : plan.particulars().reasons().getOrDefault(tag, List.of());
        List<String> paragraphs = written.stream().map(words -> words.replace('\n', ' ')).toList();
        List<String> around = new ArrayList<>(plan.particulars().reasons().getOrDefault(tag, List.of()));
        around.add(plan.particulars().headline().in(tag));
        ClauseNumbers numbers = ClauseNumbers.of(site, tag, Contents.words(text.title().words()), around);
        return Note.of(
                text.language(),
                written,
                paragraphs,
                paragraphs.stream().map(numbers::in).toList());
    }

    private static void checkPlain(String key, Note note, EditionPlan plan, Findings findings) {
        note.written().stream()
                .map(MARKUP::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> findings.report(
                        Rule.SITE_VALUE, "markup", plan.at(key + " › " + note.language().tag()), key, found.group().strip()));
    }

    /**
     * The paragraphs without the clauses that they name, which are compared as such and are no amounts, and without numbers with full stops
     * that stand alike in every language, such as those of versions: they are decimals in some of them only.
     */
    private static List<String> uncited(Note note, List<Note> notes) {
        List<String> uncited = new ArrayList<>();
        for (int i = 0; i < note.paragraphs().size(); i++) {
            StringBuilder words = new StringBuilder(note.paragraphs().get(i));
            note.named().get(i).forEach(named -> words.replace(named.start(), named.end(), mask(named.words())));
            uncited.add(DOTTED.matcher(words).replaceAll(found ->
                    notes.stream().allMatch(each -> each.says(found.group())) ? mask(found.group()) : found.group()));
        }
        return uncited;
    }

    private static String mask(String words) {
        return TypedCitations.MASK.repeat(words.length());
    }

    /** A policy of one clause, whose texts are files that are named after their languages. */
    private static Subject subject(
            SiteConfig site, Policy policy, String key, List<Note> notes, Function<Note, List<String>> paragraphs) {
        List<PolicyText> texts = notes.stream()
                .map(note -> new PolicyText(
                        policy.id(),
                        note.language(),
                        TextFile.of(note.language().tag(), String.join("\n", paragraphs.apply(note))),
                        new Heading(List.of(), 0),
                        List.of(section(key, paragraphs.apply(note)))))
                .toList();
        return Subject.of(
                site,
                new Policy(policy.config(), policy.draftingLanguage(), texts),
                new References(site, List.of()),
                Terms.NONE,
                History.NONE,
                Map.of());
    }

    private static Provision section(String id, List<String> paragraphs) {
        List<Block<Inline>> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(at, at + paragraph.length());
            blocks.add(new Block.Paragraph<>(List.of(new Inline.Text(paragraph, span))));
            at = span.end() + 1;
        }
        return new Provision(2, id, Attributes.NONE, Optional.empty(), new Body(blocks, true, 0), List.of(), new Span(0, 0));
    }

    /**
     * Reports what is found where the plan says it.
     *
     * @return the tags of the languages in which words of another language were found
     */
    private static Set<String> run(List<Check> checks, Subject subject, EditionPlan plan, Findings findings) {
        String key = subject.texts().get(0).all().get(0).id();
        Findings own = new Findings();
        checks.forEach(check -> check.check(subject, own));
        own.sorted().forEach(finding -> findings.add(new Finding(
                finding.rule(),
                finding.severity(),
                plan.at(key + " › " + finding.at().path()),
                finding.message(),
                finding.hint(),
                finding.clause(),
                finding.essence())));
        return own.sorted().stream()
                .filter(finding -> finding.rule() == Rule.LANGUAGE_WRONG || finding.rule() == Rule.LANGUAGE_LETTER)
                .map(finding -> finding.at().path())
                .collect(Collectors.toSet());
    }
}
