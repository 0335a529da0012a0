package org.clausebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Finds headings, attribute blocks and clause boundaries, line by line and in linear time. What stands between headings
 * is left to {@link BodyReader}; what the headings say together is judged by {@link SkeletonRules}.
 */
final class SkeletonReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+(.*+))?");
    private static final Pattern NOT_QUITE_HEADING = Pattern.compile("#{7,}+.*+|#{1,6}[^#\\s].*+");

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
            if (!mayBeHeading(line) || fences.covers(line)) {
                continue;
            }
            String text = file.line(line);
            if (HEADING.matcher(text).matches()) {
                lines.add(line);
            } else if (NOT_QUITE_HEADING.matcher(text).matches()) {
                String variant = text.startsWith("#######") ? "too-deep" : "no-space";
                complaints.report(Rule.FORMAT_HEADING, variant, file.lineStart(line), text.strip());
            }
        }
        return lines;
    }

    /** Nearly all lines begin with a letter, and need not be looked at closely. */
    private boolean mayBeHeading(int line) {
        int start = file.lineStart(line);
        return start < file.text().length() && file.text().charAt(start) == '#';
    }

    private Skeleton.HeadingLine heading(int line, int next) {
        int start = file.lineStart(line);
        int end = file.lineEnd(line);
        Matcher heading = HEADING.matcher(file.line(line));
        if (!heading.matches()) {
            throw new IllegalStateException("not a heading: " + file.line(line));
        }
        int wordsStart = heading.group(2) == null ? end : start + heading.start(2);
        Optional<AttributeBlock> block =
                blockAt(wordsStart, end).map(span -> AttributeBlock.read(file, span, complaints));
        Span words = file.trimmed(new Span(
                wordsStart, block.map(b -> b.span().start()).orElse(end)));
        words(words, block.isPresent());
        int body = Math.min(end + 1, file.text().length());
        return new Skeleton.HeadingLine(
                heading.group(1).length(), new Span(start, end), words, block, new Span(body, Math.max(body, next)));
    }

    private void words(Span words, boolean hasBlock) {
        String text = file.text().substring(words.start(), words.end());
        int braces = text.indexOf("{#");
        if (!hasBlock && braces >= 0) {
            complaints.report(Rule.FORMAT_ATTRIBUTES, "not-last", words.start() + braces, text.substring(braces));
        }
        int last = text.length();
        while (last > 0 && text.charAt(last - 1) == '#') {
            last--;
        }
        boolean apart = last == 0 || Character.isWhitespace(text.charAt(last - 1));
        if (last < text.length() && apart) {
            complaints.report(Rule.FORMAT_HEADING, "closing-signs", words.start() + last, text);
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
}
