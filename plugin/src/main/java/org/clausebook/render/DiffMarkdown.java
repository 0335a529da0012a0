package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausebook.finding.Printable;
import org.clausebook.model.Language;
import org.clausebook.page.ClauseChange;
import org.clausebook.page.DiffReport;
import org.clausebook.page.Differences;
import org.clausebook.page.Differences.Clause;
import org.clausebook.page.Differences.Weight;
import org.clausebook.page.Incomparable;
import org.clausebook.page.Stretch.Mark;
import org.clausebook.render.RedlineLine.Piece;

/**
 * Differences for a comment on a merge request: a table of what changed in which language, then the redlines. What was
 * deleted and inserted are elements of HTML, which GitHub and GitLab both let through.
 */
final class DiffMarkdown implements DiffReport.Visitor<Void> {

    private final DiffReport report;
    private final List<String> blocks = new ArrayList<>();

    private DiffMarkdown(DiffReport report) {
        this.report = report;
    }

    static String of(DiffReport report) {
        DiffMarkdown markdown = new DiffMarkdown(report);
        report.entries().forEach(entry -> entry.accept(markdown));
        return String.join("\n\n", markdown.blocks) + "\n";
    }

    @Override
    public Void incomparable(Incomparable policy) {
        blocks.add("## " + policy.policy());
        blocks.add("The policy has " + DiffWords.incomparable(policy, report.asOf()) + ".");
        return null;
    }

    @Override
    public Void differences(Differences differences) {
        blocks.add("## " + differences.policy() + ": " + DiffWords.states(differences));
        if (!differences.notCompared().isEmpty()) {
            blocks.add(DiffWords.notCompared(differences) + ".");
        }
        blocks.add(DiffWords.count(differences) + ".");
        List<String> masthead = DiffWords.masthead(differences);
        if (!masthead.isEmpty()) {
            blocks.add("**Above the text:** " + words(String.join("; ", masthead)) + ".");
        }
        notFollowed("Did not follow:", differences, false);
        notFollowed("Changed in some languages only, on purpose:", differences, true);
        differences.next().ifPresent(next -> blocks.add("**Next edition:** " + DiffWords.next(next) + "."));
        table(differences);
        List<String> numbers = DiffLines.numbers(differences);
        if (!numbers.isEmpty()) {
            blocks.add("**Other numbers:** " + String.join("; ", numbers) + ".");
        }
        redlines(differences);
        return null;
    }

    private void notFollowed(String heading, Differences differences, boolean onPurpose) {
        List<String> items = differences.notFollowed().stream()
                .filter(each -> each.onPurpose() == onPurpose)
                .map(each -> "- " + DiffWords.notFollowed(each, DiffMarkdown::name))
                .toList();
        if (!items.isEmpty()) {
            blocks.add("**" + heading + "**\n\n" + String.join("\n", items));
        }
    }

    /** A row for each provision, a column for each language. */
    private void table(Differences differences) {
        List<String> rows = new ArrayList<>();
        if (!differences.titles().isEmpty()) {
            rows.add(row("Title of the policy", differences, Optional.empty(), tag -> Optional.ofNullable(
                            differences.titles().get(tag))
                    .map(DiffWords::kinds)));
        }
        for (Clause clause : differences.clauses()) {
            if (clause.weight() != Weight.NUMBERS) {
                rows.add(row(label(clause), differences, Optional.of(clause.change().id()), tag -> Optional.of(
                                DiffWords.kinds(clause, tag))
                        .filter(kinds -> !kinds.isEmpty())));
            }
        }
        if (!rows.isEmpty()) {
            String languages = differences.languages().stream()
                    .map(language -> " " + language.englishName() + " |")
                    .collect(Collectors.joining());
            blocks.add("| Clause |" + languages + "\n|---|" + "---|".repeat(differences.languages().size()) + "\n"
                    + String.join("\n", rows));
        }
    }

    /** @param kinds how it changed in a language; empty if it did not */
    private static String row(
            String label,
            Differences differences,
            Optional<String> clause,
            Function<String, Optional<String>> kinds) {
        StringBuilder row = new StringBuilder("| ").append(label).append(" |");
        for (Language language : differences.languages()) {
            String unchanged = differences
                    .notFollowed(clause, language)
                    .map(each -> each.onPurpose() ? DiffWords.unchanged(each) : "**" + DiffWords.unchanged(each) + "**")
                    .orElse("–");
            row.append(' ').append(kinds.apply(language.tag()).orElse(unchanged)).append(" |");
        }
        return row.toString();
    }

    /** {@code 2.3 `request-deadline`<br>The words that it begins with …}. */
    private static String label(Clause clause) {
        String successors = clause.change().successors().stream()
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(", "));
        return heading(clause)
                + clause.name().map(name -> "<br>" + words(name)).orElse("")
                + (successors.isEmpty() ? "" : "<br>replaced by " + successors);
    }

    private static String heading(Clause clause) {
        String ids = DiffWords.id(clause.change()).replace(" → ", "` → `");
        return DiffWords.number(clause.change()) + " `" + ids + "`";
    }

    private static String name(ClauseChange.Name name) {
        return name.number() + " `" + name.id() + "`";
    }

    private void redlines(Differences differences) {
        if (!differences.titles().isEmpty()) {
            blocks.add("### Title of the policy");
            differences.titles().forEach((tag, title) -> blocks.add(
                    redline(tag, "", List.of(Excerpt.of(RedlineLines.of(title.line()))))));
        }
        for (Clause clause : differences.clauses()) {
            if (clause.weight() == Weight.WORDS) {
                blocks.add("### " + heading(clause));
                clause.texts().forEach((tag, text) -> blocks.add(redline(
                        tag,
                        text.heading().isPresent() ? DiffWords.heading(clause) + ": " : "",
                        Excerpt.of(RedlineLines.of(text)))));
            }
        }
    }

    /** One paragraph, which begins with words of ours: what stands at the beginning of a line may mean something else. */
    private static String redline(String tag, String label, List<RedlineLine> lines) {
        return "**" + tag + "** " + label
                + lines.stream().map(DiffMarkdown::line).collect(Collectors.joining("<br>"));
    }

    /** What takes the place of something stands a space behind it: 30 and 10 would look like 3010. */
    private static String line(RedlineLine line) {
        StringBuilder out = new StringBuilder(line.sign().replace(" ", "&nbsp;"));
        Mark last = Mark.KEPT;
        for (Piece piece : line.pieces()) {
            String words = words(piece.shown());
            String space = last == Mark.DELETED && piece.mark() == Mark.INSERTED ? " " : "";
            switch (piece.mark()) {
                case KEPT -> out.append(words);
                case DELETED -> out.append("<del>").append(words).append("</del>");
                case INSERTED -> out.append(space).append("<ins>").append(words).append("</ins>");
            }
            last = piece.mark();
        }
        return out.toString();
    }

    private static String words(String ofAuthors) {
        return MarkdownText.escape(Printable.line(ofAuthors));
    }
}
