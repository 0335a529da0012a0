package org.clausebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.source.Characters;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Finds headings, attribute blocks and clause boundaries, line by line and in linear time. What stands between headings
 * is left to {@link BodyReader}; what the headings say together is judged by {@link SkeletonRules}.
 */
final class SkeletonReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+(.*+))?");
    private static final Pattern NOT_QUITE_HEADING =
            Pattern.compile("( {1,3})#{1,6}(?:[ \\t].*+)?|#{7,}+.*+|#{1,6}[^#\\s].*+");
    /** Whatever is taken for a heading, so that one slip does not make its clause vanish from all comparisons. */
    private static final Pattern TAKEN_FOR_HEADING = Pattern.compile(" {0,3}(#++)[ \\t]*+(.*+)");

    private static final Pattern MISPLACED_ID = Pattern.compile("\\{#([a-z0-9-]*+)\\}?");
    private static final int DEEPEST = 6;

    private final TextFile file;
    private final Fences fences;
    private final Complaints complaints;

    private SkeletonReader(TextFile file, Fences fences, Complaints complaints) {
        this.file = file;
        this.fences = fences;
        this.complaints = complaints;
    }

    static Skeleton read(TextFile file, Fences fences, Findings findings) {
        Complaints complaints = Complaints.ofFile(file, findings);
        List<Skeleton.HeadingLine> headings = new SkeletonReader(file, fences, complaints).headings();
        return new SkeletonRules(file, headings, complaints).check();
    }

    private List<Skeleton.HeadingLine> headings() {
        List<Integer> lines = headingLines();
        List<Skeleton.HeadingLine> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int next = i + 1 < lines.size() ? file.lineStart(lines.get(i + 1)) : file.text().length();
            headings.add(heading(lines.get(i), next));
        }
        return headings;
    }

    private List<Integer> headingLines() {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < file.lineCount(); line++) {
            conflict(line);
            if (!mayBeHeading(line) || fences.covers(line)) {
                continue;
            }
            String text = file.line(line);
            if (HEADING.matcher(text).matches()) {
                lines.add(line);
            } else if (NOT_QUITE_HEADING.matcher(text).matches()) {
                String variant = text.startsWith(" ") ? "indented" : text.startsWith("#######") ? "too-deep" : "no-space";
                complaints.report(Rule.FORMAT_HEADING, variant, file.lineStart(line), text.strip());
                if (text.startsWith(" ") || text.startsWith("##") && text.contains("{#")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** Git leaves such lines where two people have changed the same place. */
    private void conflict(int line) {
        Conflict.signOf(file, line)
                .ifPresent(sign -> complaints.report(Rule.FORMAT_UNSUPPORTED, "conflict", file.lineStart(line), sign));
    }

    /** Nearly all lines begin with a letter, and need not be looked at closely. */
    private boolean mayBeHeading(int line) {
        int start = file.lineStart(line);
        return start < file.text().length() && "# ".indexOf(file.text().charAt(start)) >= 0;
    }

    private Skeleton.HeadingLine heading(int line, int next) {
        int start = file.lineStart(line);
        int end = file.lineEnd(line);
        Matcher heading = TAKEN_FOR_HEADING.matcher(file.line(line));
        if (!heading.matches()) {
            throw new IllegalStateException("not a heading: " + file.line(line));
        }
        int level = Math.min(heading.group(1).length(), DEEPEST);
        int wordsStart = start + heading.start(2);
        Optional<AttributeBlock> block = blockAt(wordsStart, end)
                .map(span -> AttributeBlock.read(file, span, complaints))
                .or(() -> misplacedBlock(wordsStart, end));
        Span words = words(wordsStart, block.map(AttributeBlock::span).orElse(new Span(end, end)), end);
        closingSigns(words);
        int body = Math.min(end + 1, file.text().length());
        return new Skeleton.HeadingLine(
                level, new Span(start, end), words, block, new Span(body, Math.max(body, next)));
    }

    private void closingSigns(Span words) {
        String text = file.text(words);
        int last = text.length();
        while (last > 0 && text.charAt(last - 1) == '#') {
            last--;
        }
        boolean apart = last == 0 || Character.isWhitespace(text.charAt(last - 1));
        if (last < text.length() && apart) {
            complaints.report(Rule.FORMAT_HEADING, "closing-signs", words.end() - 1, text);
        }
    }

    /** The last braces of the line, if nothing stands behind them; {@code {{…}}} is a fact, not an attribute block. */
    private Optional<Span> blockAt(int start, int end) {
        String line = file.text().substring(start, end).stripTrailing();
        int open = line.lastIndexOf('{');
        if (!line.endsWith("}") || open < 0 || line.endsWith("}}") || open > 0 && line.charAt(open - 1) == '\\') {
            return Optional.empty();
        }
        return Optional.of(new Span(start + open, start + line.length()));
    }

    /** Braces that are not the last thing on the line, or not closed: reported, and taken as what they should be. */
    private Optional<AttributeBlock> misplacedBlock(int start, int end) {
        Matcher block = MISPLACED_ID.matcher(file.text()).region(start, end);
        if (!block.find()) {
            return Optional.empty();
        }
        Span rest = file.trimmed(new Span(block.start(), end));
        boolean blank = block.group().endsWith("}") && isBlank(new Span(block.end(), end));
        complaints.report(
                Rule.FORMAT_ATTRIBUTES,
                blank ? "blank-behind" : "not-last",
                block.start(),
                blank ? block.group() : file.text(rest));
        Optional<String> id = Optional.of(block.group(1)).filter(AttributeBlock::isId);
        return Optional.of(new AttributeBlock(id, Attributes.NONE, new Span(block.start(), block.end())));
    }

    /** The words of a heading stand before its braces; behind them only by mistake. */
    private Span words(int start, Span block, int end) {
        Span before = file.trimmed(new Span(start, block.start()));
        Span behind = new Span(block.end(), end);
        return before.start() < before.end() || isBlank(behind) ? before : file.trimmed(behind);
    }

    private boolean isBlank(Span span) {
        return file.text(span).codePoints().allMatch(Characters::isBlank);
    }
}
