package org.clausebook.render;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.page.DiffReport;
import org.clausebook.page.Differences;
import org.clausebook.page.Differences.Weight;
import org.clausebook.page.Incomparable;
import org.clausebook.render.StyledText.Style;

/**
 * Differences for a terminal: first what a reviewer must not miss, then each changed provision with its redline in every
 * language, then what it is enough to count.
 */
final class DiffText implements DiffReport.Visitor<Void> {

    private static final String INDENTATION = "  ";

    private final DiffReport report;
    private final boolean coloured;
    private final List<String> lines = new ArrayList<>();

    private DiffText(DiffReport report, boolean coloured) {
        this.report = report;
        this.coloured = coloured;
    }

    static List<String> of(DiffReport report, boolean coloured) {
        DiffText text = new DiffText(report, coloured);
        report.entries().forEach(entry -> {
            text.blank();
            entry.accept(text);
        });
        return text.lines;
    }

    @Override
    public Void incomparable(Incomparable policy) {
        headed(policy.policy(), ": " + DiffWords.incomparable(policy, report.asOf()));
        return null;
    }

    @Override
    public Void differences(Differences differences) {
        headed(differences.policy(), ": " + DiffWords.states(differences));
        plain("Compared in " + DiffWords.languagesWithTags(differences.languages()));
        if (!differences.notCompared().isEmpty()) {
            plain(DiffWords.notCompared(differences));
        }
        plain(DiffWords.count(differences));
        list("Above the text:", DiffWords.masthead(differences));
        notFollowed("Did not follow:", differences, false);
        notFollowed("Changed in some languages only, on purpose:", differences, true);
        differences.next().ifPresent(next -> {
            blank();
            headed("Next edition", ": " + DiffWords.next(next));
        });
        changes(differences);
        list("Typography only:", differences.clauses(Weight.TYPOGRAPHY).stream().map(DiffWords::named).toList());
        list("Other numbers:", DiffLines.numbers(differences));
        return null;
    }

    private void notFollowed(String heading, Differences differences, boolean onPurpose) {
        list(
                heading,
                differences.notFollowed().stream()
                        .filter(each -> each.onPurpose() == onPurpose)
                        .map(each -> DiffWords.notFollowed(each, name -> name.number() + " " + name.id()))
                        .toList());
    }

    private void changes(Differences differences) {
        ClauseText redlines = new ClauseText(differences, coloured, lines);
        if (!differences.titles().isEmpty()) {
            blank();
            headed("Title of the policy", INDENTATION + DiffWords.kinds(differences.titles()));
            redlines.title();
        }
        differences.clauses().stream()
                .filter(clause -> clause.weight() != Weight.TYPOGRAPHY && clause.weight() != Weight.NUMBERS)
                .forEach(clause -> {
                    blank();
                    headed(
                            DiffWords.number(clause.change()) + " " + DiffWords.id(clause.change()),
                            INDENTATION + DiffWords.kinds(clause));
                    redlines.clause(clause);
                });
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            blank();
            headed(heading, "");
            items.forEach(item -> lines.addAll(
                    styled().add(Style.PLAIN, item).lines(INDENTATION, INDENTATION + INDENTATION)));
        }
    }

    private void headed(String heading, String words) {
        lines.addAll(styled().add(Style.STRONG, heading).add(Style.PLAIN, words).lines("", INDENTATION));
    }

    private void plain(String words) {
        lines.addAll(styled().add(Style.PLAIN, words).lines("", INDENTATION));
    }

    private StyledText styled() {
        return new StyledText(coloured);
    }

    private void blank() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }
}
