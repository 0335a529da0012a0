package org.clausebook.language;

/** A few words of at most five letters from a to z, that are counted in a text without cutting it into pieces. */
final class ShortWords {

    private static final int LONGEST = 5;
    /** A letter needs so many bits of the number that stands for a word. */
    private static final int BITS = 5;

    private static final int PLACES = 1 << 8;

    /** The words as numbers, each at its place or at the next one that was free; 0 where there is none. */
    private final int[] words = new int[PLACES];

    ShortWords(String... words) {
        for (String word : words) {
            int number = 0;
            for (int i = 0; i < word.length(); i++) {
                number = number << BITS | letter(word.charAt(i));
            }
            this.words[place(number)] = number;
        }
    }

    /** Where a word stands if it is one of them; otherwise where it would. */
    private int place(int word) {
        int place = word * 0x9E3779B1 >>> 24;
        while (words[place] != 0 && words[place] != word) {
            place = (place + 1) % PLACES;
        }
        return place;
    }

    /** 1 for a or A; 0 for what is none of these letters. */
    private static int letter(int c) {
        int letter = (c | 0x20) - 'a' + 1;
        return c < 0x80 && letter >= 1 && letter <= 'z' - 'a' + 1 ? letter : 0;
    }

    Count counter() {
        return new Count();
    }

    /** Counts the words of a text, and those among them that are these. */
    final class Count {
        private int all;
        private int found;

        int words() {
            return all;
        }

        int found() {
            return found;
        }

        /** @param text a word ends where it ends */
        void add(String text) {
            for (int from = Word.beginning(text, 0); from < text.length(); ) {
                int to = word(text, from);
                from = Word.beginning(text, to);
            }
        }

        /** Reads the word that begins at a place; the place behind it. Soft hyphens are no letters. */
        private int word(String text, int from) {
            int number = 0;
            int letters = 0;
            int i = from;
            while (i < text.length()) {
                int c = text.charAt(i);
                int letter = letter(c);
                if (letter > 0) {
                    letters++;
                    number = number << BITS | letter;
                } else {
                    c = c < 0x80 ? c : text.codePointAt(i);
                    if (!Word.belongs(c)) {
                        break;
                    }
                    letters = c == Word.SOFT_HYPHEN ? letters : LONGEST + 1;
                }
                i += Character.charCount(c);
            }
            all++;
            boolean one = letters <= LONGEST && words[place(number)] == number;
            found += one ? 1 : 0;
            return i;
        }
    }
}
