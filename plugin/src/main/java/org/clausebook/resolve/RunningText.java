package org.clausebook.resolve;

import org.clausebook.model.Stem;

/** A text as stems are looked for in it: where its words begin and end, and which of them stand directly one behind the other. */
final class RunningText {

    private final String text;
    /** The text, each character as it is compared, and two behind its end that belong to no word. */
    private final char[] folded;

    RunningText(String text) {
        this.text = text;
        this.folded = new char[text.length() + 2];
        text.getChars(0, text.length(), folded, 0);
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Stem.folded(folded[i]);
        }
    }

    int length() {
        return text.length();
    }

    /**
     * The letter at a place, folded; {@link Stem#NO_PART} if that is none.
     *
     * @param place two behind the end of the text at most
     */
    char at(int place) {
        return folded[place];
    }

    /** Where the first word begins that does so at a place or behind it; the end of the text if there is none. */
    int wordFrom(int place) {
        int at = place;
        while (at < text.length() && folded[at] == Stem.NO_PART) {
            at++;
        }
        return at;
    }

    /** Behind the word that stands at a place. */
    int endOfWord(int place) {
        int at = place;
        while (folded[at] != Stem.NO_PART) {
            at++;
        }
        return at;
    }

    /**
     * Where the word begins with which a phrase can go on behind the end of another one: only blanks, hyphens, commas and
     * quotation marks part the two. That end itself if there is no such word.
     */
    int joinedTo(int end) {
        int at = end;
        while (at < text.length() && (Stem.isBetween(text.charAt(at)) || ",«»„“”\"".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return folded[at] == Stem.NO_PART ? end : at;
    }
}
