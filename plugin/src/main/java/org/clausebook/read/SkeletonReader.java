package org.clausebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Attributes;
import org.clausebook.source.Location;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Finds headings, attribute blocks and clause boundaries, line by line and in linear time. Everything about headings
 * that is not in the format is reported here; what stands between them is left to {@link BodyReader}.
 */
final class SkeletonReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[ \\t]+(.*))?");
    private static final Pattern NOT_QUITE_HEADING = Pattern.compile("( {1,3})#{1,6}(?:[ \\t].*)?|#{7,}.*|#{1,6}[^#\\s].*");
    /** Whatever is taken for a heading, so that one slip does not make its clause vanish from all comparisons. */
    private static final Pattern TAKEN_FOR_HEADING = Pattern.compile(" {0,3}(#+)[ \\t]*(.*)");
    private static final Pattern MISPLACED_ID = Pattern.compile("\\{#([a-z0-9-]*)\\}?");
    private static final int DEEPEST = 6;
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final int TITLE = 1;

    private final TextFile file;
    private final Findings findings;
    private final List<Skeleton.HeadingLine> headings = new ArrayList<>();

    private SkeletonReader(TextFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static Skeleton read(TextFile file, Findings findings) {
        return new SkeletonReader(file, findings).read();
    }

    private Skeleton read() {
        List<Integer> lines = headingLines();
        int first = lines.isEmpty() ? file.lineCount() : lines.get(0);
        textBeforeTitle(first);
        for (int i = 0; i < lines.size(); i++) {
            int next = i + 1 < lines.size() ? file.lineStart(lines.get(i + 1)) : file.text().length();
            headings.add(heading(lines.get(i), next));
        }
        Optional<Skeleton.HeadingLine> title = title();
        List<Skeleton.HeadingLine> provisions =
                headings.stream().filter(h -> h.level() > TITLE).toList();
        levels(provisions);
        ids(provisions);
        return new Skeleton(title, provisions);
    }

    private List<Integer> headingLines() {
        List<Integer> lines = new ArrayList<>();
        int line = 0;
        while (line < file.lineCount()) {
            if (!mayMatter(line)) {
                line++;
                continue;
            }
            String text = file.line(line);
            Matcher fence = FENCE.matcher(text);
            if (fence.matches()) {
                line = afterFence(line, fence.group(1));
                continue;
            }
            if (HEADING.matcher(text).matches()) {
                lines.add(line);
            } else if (NOT_QUITE_HEADING.matcher(text).matches()) {
                String variant = text.startsWith(" ") ? "indented" : text.startsWith("#######") ? "too-deep" : "no-space";
                findings.report(Rule.FORMAT_HEADING, variant, new Location(file.path(), line, 0), text.strip());
                if (text.startsWith(" ") || text.startsWith("##") && text.contains("{#")) {
                    lines.add(line);
                }
            }
            line++;
        }
        return lines;
    }

    /** Nearly all lines begin with a letter, and need not be looked at closely. */
    private boolean mayMatter(int line) {
        int start = file.lineStart(line);
        return start < file.text().length() && "# `~".indexOf(file.text().charAt(start)) >= 0;
    }

    /** The line behind a fenced block; just the next line if the fence is never closed, lest it hide the rest. */
    private int afterFence(int opening, String fence) {
        Pattern closing = Pattern.compile(" {0,3}" + Pattern.quote(fence) + fence.charAt(0) + "*[ \\t]*");
        for (int line = opening + 1; line < file.lineCount(); line++) {
            if (closing.matcher(file.line(line)).matches()) {
                return line + 1;
            }
        }
        return opening + 1;
    }

    private void textBeforeTitle(int firstHeading) {
        for (int line = 0; line < firstHeading; line++) {
            if (!file.line(line).isBlank()) {
                Location at = new Location(file.path(), line, 0);
                if (line == 0 && file.line(0).strip().equals("---")) {
                    findings.report(Rule.FORMAT_FRONT_MATTER, at);
                } else {
                    findings.report(Rule.FORMAT_TITLE, "text-before", at, file.line(line).strip());
                }
                return;
            }
        }
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
                .map(span -> AttributeBlock.read(file, span, findings))
                .or(() -> misplacedBlock(wordsStart, end));
        Span words = words(wordsStart, block.map(AttributeBlock::span).orElse(new Span(end, end)), end);
        String text = file.text().substring(words.start(), words.end());
        if (text.matches("#+|.*\\s#+")) {
            findings.report(Rule.FORMAT_HEADING, "closing-signs", file.locate(words.end() - 1), text);
        }
        int body = Math.min(end + 1, file.text().length());
        return new Skeleton.HeadingLine(level, new Span(start, end), words, block, new Span(body, Math.max(body, next)));
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
        String rest = file.text().substring(block.start(), end).strip();
        findings.report(Rule.FORMAT_ATTRIBUTES, "not-last", file.locate(block.start()), rest);
        Optional<String> id = Optional.of(block.group(1)).filter(AttributeBlock::isId);
        return Optional.of(new AttributeBlock(id, Attributes.NONE, new Span(block.start(), block.end())));
    }

    /** The words of a heading stand before its braces; behind them only by mistake. */
    private Span words(int start, Span block, int end) {
        Span before = trimmed(start, block.start());
        return before.start() < before.end() ? before : trimmed(block.end(), end);
    }

    private Span trimmed(int start, int end) {
        String text = file.text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private Optional<Skeleton.HeadingLine> title() {
        List<Skeleton.HeadingLine> titles =
                headings.stream().filter(h -> h.level() == TITLE).toList();
        if (titles.isEmpty()) {
            findings.report(Rule.FORMAT_TITLE, "missing", Location.startOf(file.path()));
            return Optional.empty();
        }
        Skeleton.HeadingLine title = titles.get(0);
        if (headings.get(0) != title) {
            findings.report(Rule.FORMAT_TITLE, "not-first", file.locate(title.line()));
        }
        for (Skeleton.HeadingLine again : titles.subList(1, titles.size())) {
            String variant = words(again).isEmpty() ? "again-empty" : "again";
            findings.report(Rule.FORMAT_TITLE, variant, file.locate(again.line()), words(again));
        }
        for (Skeleton.HeadingLine each : titles) {
            each.block().ifPresent(block ->
                    findings.report(Rule.ID_WRONG_LEVEL, file.locate(block.span()), words(each)));
            textOutsideSection(each);
        }
        if (title.words().start() == title.words().end()) {
            findings.report(Rule.FORMAT_TITLE, "empty", file.locate(title.line()));
        }
        return Optional.of(title);
    }

    private void textOutsideSection(Skeleton.HeadingLine title) {
        Span text = trimmed(title.body().start(), title.body().end());
        if (text.start() < text.end()) {
            String line = file.line(file.locate(text).line());
            findings.report(Rule.FORMAT_OUTSIDE_SECTION, file.locate(text), line.strip());
        }
    }

    private void levels(List<Skeleton.HeadingLine> provisions) {
        int above = TITLE;
        for (Skeleton.HeadingLine heading : provisions) {
            if (heading.level() > above + 1) {
                findings.report(
                        Rule.FORMAT_LEVEL_SKIPPED,
                        file.locate(heading.line()),
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
            Location at = file.locate(heading.block().map(AttributeBlock::span).orElse(heading.line()));
            boolean hasWords = heading.words().start() < heading.words().end();
            if (heading.block().isEmpty()) {
                findings.report(Rule.ID_MISSING, hasWords ? "" : "bare", at, words(heading));
            } else if (heading.id().isEmpty() && heading.block().isPresent() && noIdTyped(heading)) {
                findings.report(Rule.ID_MISSING, "block", at);
            }
            if (heading.level() == 2 && !hasWords) {
                findings.report(Rule.FORMAT_HEADING, "section-without-title", at);
            }
            Integer first = heading.id().isEmpty()
                    ? null
                    : firstLines.putIfAbsent(heading.id(), at.line());
            if (first != null) {
                findings.report(Rule.ID_DUPLICATE, at, heading.id(), first + 1);
            }
        }
    }

    /** A malformed id has already been reported where it stands. */
    private boolean noIdTyped(Skeleton.HeadingLine heading) {
        Span block = heading.block().orElseThrow().span();
        return file.text().substring(block.start(), block.end()).indexOf('#') < 0;
    }

    private String words(Skeleton.HeadingLine heading) {
        return file.text().substring(heading.words().start(), heading.words().end());
    }
}
