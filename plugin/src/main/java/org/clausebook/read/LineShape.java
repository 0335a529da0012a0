package org.clausebook.read;

import java.util.regex.Pattern;

/**
 * One line, as far as limits are concerned.
 *
 * @param length     UTF-16 units
 * @param indent     those before the first one that is not blank
 * @param markers    signs of lists or quotations that the line begins with
 * @param depth      how deep these can be nested at most, its indentation counted
 * @param item       what an item at the margin begins with: {@code -} for any bullet, {@code .} or {@code )} for a number,
 *                   a space if the line begins no item there
 * @param longestRun how often one sign follows itself at most
 * @param longestRunAt where in the line it begins to
 * @param bars       upright bars
 * @param brackets   opening square brackets
 * @param emphasis   runs of {@code *} or {@code _}
 * @param rule       whether it can be the line below the head of a table
 */
record LineShape(
        int length,
        int indent,
        int markers,
        int depth,
        char item,
        int longestRun,
        int longestRunAt,
        int bars,
        int brackets,
        int emphasis,
        boolean rule) {

    private static final Pattern RULE =
            Pattern.compile(" {0,3}\\|?+(?:[ \\t]*+:?+-{3,}+:?+[ \\t]*+\\|)*+(?:[ \\t]*+:?+-{3,}+:?+[ \\t]*+)?+");
    private static final int DEEPEST_MARGIN = 3;
    private static final int LONGEST_NUMBER = 9;

    static LineShape of(String text, int start, int end) {
        return new Scan(text, start, end).shape();
    }

    boolean isBlank() {
        return length == 0 || longestRun == 0;
    }

    /** Whether this line makes a table of the line before it: at least one bar, and as many. */
    boolean isRuleBelow(LineShape head) {
        return rule && bars > 0 && head.bars == bars;
    }

    private static final class Scan {
        private final String text;
        private final int start;
        private final int end;
        private final int content;
        private char item = ' ';

        Scan(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.content = skipBlanks(start);
        }

        LineShape shape() {
            int markers = markers();
            int indent = content - start;
            int depth = markers == 0 ? 0 : indent / 2 + markers;
            int run = 0;
            int longest = 0;
            int longestAt = 0;
            int bars = 0;
            int brackets = 0;
            int emphasis = 0;
            for (int i = content; i < end; i++) {
                char c = text.charAt(i);
                boolean again = run > 0 && c == text.charAt(i - 1);
                boolean sign = c != ',' && c != ' ' && c != '\t' && !Character.isLetterOrDigit(c);
                run = again && sign ? run + 1 : 1;
                if (run > longest) {
                    longest = run;
                    longestAt = i + 1 - run - start;
                }
                bars += c == '|' ? 1 : 0;
                brackets += c == '[' ? 1 : 0;
                emphasis += (c == '*' || c == '_') && !again ? 1 : 0;
            }
            boolean rule = RULE.matcher(text).region(start, end).matches();
            return new LineShape(
                    end - start, indent, markers, depth, item, longest, longestAt, bars, brackets, emphasis, rule);
        }

        private int markers() {
            int markers = 0;
            int i = content;
            for (int after = afterMarker(i); after > i; after = afterMarker(i)) {
                if (markers == 0 && content - start <= DEEPEST_MARGIN && skipBlanks(after) < end) {
                    item = sign(after - 1);
                }
                markers++;
                i = skipBlanks(after);
            }
            return markers;
        }

        private char sign(int last) {
            char c = text.charAt(last);
            return c == '*' || c == '+' ? '-' : c == '>' ? ' ' : c;
        }

        /** The index behind the sign of a list or quotation at {@code i}; {@code i} itself if there is none. */
        private int afterMarker(int i) {
            if (i >= end) {
                return i;
            }
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '-' || c == '*' || c == '+') {
                return isBlank(i + 1) ? i + 1 : i;
            }
            int digits = i;
            while (digits < end && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
                digits++;
            }
            boolean number = digits > i
                    && digits - i <= LONGEST_NUMBER
                    && digits < end
                    && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
            return number && isBlank(digits + 1) ? digits + 1 : i;
        }

        private int skipBlanks(int from) {
            int i = from;
            while (i < end && isBlank(i)) {
                i++;
            }
            return i;
        }

        private boolean isBlank(int i) {
            return i >= end || text.charAt(i) == ' ' || text.charAt(i) == '\t';
        }
    }
}
