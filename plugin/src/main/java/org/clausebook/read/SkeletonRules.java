package org.clausebook.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.finding.Pointer;
import org.clausebook.finding.Rule;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/** Reports what is wrong with the headings of a file taken together: the title, the levels, the ids. */
final class SkeletonRules {

    private static final int TITLE = 1;
    private static final int SECTION = 2;
    /** Where a word of a block of attributes begins as ids do: not in the middle of one, as in {@code number=#1}. */
    private static final Pattern WORD_OF_ID = Pattern.compile("[{\\s]#");

    private final TextFile file;
    private final List<Skeleton.HeadingLine> headings;
    private final Complaints complaints;

    SkeletonRules(TextFile file, List<Skeleton.HeadingLine> headings, Complaints complaints) {
        this.file = file;
        this.headings = headings;
        this.complaints = complaints;
    }

    Skeleton check() {
        List<Skeleton.HeadingLine> titles =
                headings.stream().filter(h -> h.level() == TITLE).toList();
        List<Skeleton.HeadingLine> provisions =
                headings.stream().filter(h -> h.level() > TITLE).toList();
        textBeforeTitle();
        titles(titles);
        levels(provisions);
        ids(provisions);
        return new Skeleton(titles.stream().findFirst(), provisions);
    }

    private void textBeforeTitle() {
        int end = headings.isEmpty()
                ? file.text().length()
                : headings.get(0).line().start();
        Span text = file.trimmed(new Span(0, end));
        if (text.start() == text.end()) {
            return;
        }
        String line = file.line(file.locate(text).line()).strip();
        if (line.equals("---")) {
            report(Rule.FORMAT_FRONT_MATTER, "", text);
        } else {
            report(Rule.FORMAT_TITLE, "text-before", text, line);
        }
    }

    private void titles(List<Skeleton.HeadingLine> titles) {
        if (titles.isEmpty()) {
            report(Rule.FORMAT_TITLE, "missing", new Span(0, 0));
            return;
        }
        Skeleton.HeadingLine first = titles.get(0);
        if (headings.get(0) != first) {
            report(Rule.FORMAT_TITLE, "not-first", first.line());
        }
        if (!first.hasWords()) {
            report(Rule.FORMAT_TITLE, "empty", first.line());
        }
        for (Skeleton.HeadingLine title : titles) {
            if (title != first) {
                report(Rule.FORMAT_TITLE, title.hasWords() ? "again" : "again-empty", title.line(), words(title));
            }
            title.block().ifPresent(block -> report(Rule.ID_WRONG_LEVEL, "", block.span(), words(title)));
            Span text = file.trimmed(title.body());
            if (text.start() < text.end()) {
                String line = file.line(file.locate(text).line());
                report(Rule.FORMAT_OUTSIDE_SECTION, "", text, line.strip());
            }
        }
    }

    private void levels(List<Skeleton.HeadingLine> provisions) {
        int above = TITLE;
        for (Skeleton.HeadingLine heading : provisions) {
            if (heading.level() > above + 1) {
                report(
                        Rule.FORMAT_LEVEL_SKIPPED,
                        "",
                        heading.line(),
                        "#".repeat(heading.level()),
                        "#".repeat(above),
                        "#".repeat(above + 1));
            }
            above = heading.level();
        }
    }

    private void ids(List<Skeleton.HeadingLine> provisions) {
        Map<String, Integer> firstLines = new HashMap<>();
        for (Skeleton.HeadingLine heading : provisions) {
            Span at = heading.block().map(AttributeBlock::span).orElse(heading.line());
            missingId(heading, at);
            if (heading.level() == SECTION && !heading.hasWords()) {
                report(Rule.FORMAT_HEADING, "section-without-title", at);
            }
            int line = file.locate(at).line();
            Integer first = heading.id().isEmpty() ? null : firstLines.putIfAbsent(heading.id(), line);
            if (first != null) {
                report(Rule.ID_DUPLICATE, "", at, heading.id(), Pointer.line(first));
            }
        }
    }

    /** A malformed id has been reported where it stands. */
    private void missingId(Skeleton.HeadingLine heading, Span at) {
        if (heading.block().isEmpty()) {
            report(Rule.ID_MISSING, heading.hasWords() ? "" : "bare", at, words(heading));
        } else if (heading.id().isEmpty() && !WORD_OF_ID.matcher(file.text(at)).find()) {
            report(Rule.ID_MISSING, "block", at);
        }
    }

    private String words(Skeleton.HeadingLine heading) {
        return file.text(heading.words());
    }

    private void report(Rule rule, String variant, Span at, Object... args) {
        complaints.report(rule, variant, at.start(), args);
    }
}
