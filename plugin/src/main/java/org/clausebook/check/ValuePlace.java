package org.clausebook.check;

import java.util.function.Supplier;
import org.clausebook.source.Span;

/** Where a clause states a value. */
sealed interface ValuePlace {

    /** Where in its line, in UTF-16 units of it, 0-based; 0 of one that is in none. */
    int start();

    /** Where in the file. */
    Span inFile();

    /** The words that say it, with some around them. */
    String words();

    /** The words that say it, and no others. */
    default String ownWords() {
        return words();
    }

    /** A place in the words of a line. */
    record InLine(TextLine line, int start, int end) implements ValuePlace {

        /** Enough words on both sides of a value to find it by. */
        private static final int CONTEXT = 24;

        @Override
        public Span inFile() {
            return line.inFile(start, end);
        }

        @Override
        public String words() {
            String words = line.uncitedText();
            int from = Math.max(0, start - CONTEXT);
            while (from > 0 && from < start && words.charAt(from - 1) != ' ') {
                from++;
            }
            int to = Math.min(words.length(), end + CONTEXT);
            while (to < words.length() && to > end && words.charAt(to) != ' ') {
                to--;
            }
            String shown = words.substring(from, to).replace(TextLine.ELSEWHERE, '…').strip();
            return (from > 0 ? "… " : "") + shown + (to < words.length() ? " …" : "");
        }

        @Override
        public String ownWords() {
            return line.uncitedText().substring(start, end);
        }
    }

    /**
     * The place at which a fact is used.
     *
     * @param said what it says there
     */
    record InFact(TextLine line, int start, Supplier<String> said) implements ValuePlace {

        @Override
        public Span inFile() {
            return line.inFile(start, start + 1);
        }

        @Override
        public String words() {
            return said.get();
        }
    }

    /** A place in the address of a link. */
    record InAddress(Span inFile, String words) implements ValuePlace {

        @Override
        public int start() {
            return 0;
        }
    }
}
