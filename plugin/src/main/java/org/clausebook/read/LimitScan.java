package org.clausebook.read;

import org.clausebook.finding.Rule;

/**
 * The part of the guard that counts: nesting, rows and cells, and the length of paragraphs and the signs in them. It reads
 * the lines that the parser will see.
 */
final class LimitScan {

    private final String text;
    private final Complaints complaints;
    private final Run run = new Run();
    private int marks;

    private LimitScan(String text, Complaints complaints) {
        this.text = text;
        this.complaints = complaints;
    }

    /** Whether a text is within the limits; if not, the first one that is exceeded has been reported. */
    static boolean within(String text, Complaints complaints) {
        return new LimitScan(text, complaints).scan();
    }

    private boolean scan() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!line(start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private boolean line(int start, int end) {
        LineShape shape = LineShape.of(text, start, end);
        if (shape.isBlank()) {
            run.end();
            return true;
        }
        run.add(shape);
        marks += shape.markers() + shape.brackets() + shape.emphasis();
        return within("nesting", start + shape.indent(), shape.depth(), BodyLimits.NESTING)
                && within("run", start + shape.longestRunAt(), shape.longestRun(), BodyLimits.SIGN_RUN)
                && within("columns", start, shape.bars() - 1, BodyLimits.COLUMNS)
                && within("rows", start, run.rows - 2, BodyLimits.ROWS)
                && within("paragraph", start, run.lines, BodyLimits.PARAGRAPH_LINES)
                && within("long-paragraph", start, run.characters, BodyLimits.PARAGRAPH_CHARACTERS)
                && within("brackets", start, run.brackets, BodyLimits.BRACKETS)
                && within("emphasis", start, run.emphasis, BodyLimits.EMPHASIS)
                && within("marks", start, marks, BodyLimits.MARKS);
    }

    private boolean within(String variant, int at, int found, int limit) {
        if (found > limit) {
            complaints.report(Rule.FORMAT_LIMIT, variant, at, limit, found);
        }
        return found <= limit;
    }

    /**
     * What the parser will take for one piece: a paragraph, an item of a list that is not indented, or a row of a table.
     * Where that cannot be told for sure, pieces count as one.
     */
    private static final class Run {
        private int lines;
        private int characters;
        private int brackets;
        private int emphasis;
        private int rows;
        /** The sign behind the number of the last item at the margin; a space if there is none. */
        private char numbered = ' ';

        private LineShape before;

        void add(LineShape line) {
            boolean row = rows > 0 ? line.bars() > 0 : before != null && lines == 1 && line.isRuleBelow(before);
            boolean item = line.item() == '-' || line.item() != ' ' && line.item() == numbered;
            if (row || item || rows > 0) {
                clear();
            }
            numbered = item || lines == 0 ? line.item() : numbered;
            rows = row ? Math.max(2, rows + 1) : 0;
            lines++;
            characters += line.length();
            brackets += line.brackets();
            emphasis += line.emphasis();
            before = line;
        }

        void end() {
            clear();
            rows = 0;
            numbered = ' ';
            before = null;
        }

        private void clear() {
            lines = 0;
            characters = 0;
            brackets = 0;
            emphasis = 0;
        }
    }
}
