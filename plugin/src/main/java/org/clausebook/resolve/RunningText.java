package org.clausebook.resolve;

import org.clausebook.model.Stem;

/** A text as stems are looked for in it: where its words begin and end, and which of them stand directly one behind the other. */
final class RunningText {

    private final char[] text;

    RunningText(String text) {
        this.text = text.toCharArray();
    }

    int length() {
        return text.length;
    }

    /** The letter at a place, folded; {@link Stem#NO_PART} if that is none or the text is at its end. */
    char at(int place) {
        return place < text.length ? Stem.folded(text[place]) : Stem.NO_PART;
    }

    /** Where the first word begins that does so at a place or behind it; the end of the text if there is none. */
    int wordFrom(int place) {
        int at = place;
        while (at < text.length && Stem.folded(text[at]) == Stem.NO_PART) {
            at++;
        }
        return at;
    }

    /** Behind the word that stands at a place. */
    int endOfWord(int place) {
        int at = place;
        while (at < text.length && Stem.folded(text[at]) != Stem.NO_PART) {
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
        while (at < text.length && (Stem.isBetween(text[at]) || ",«»„“”\"".indexOf(text[at]) >= 0)) {
            at++;
        }
        return at(at) == Stem.NO_PART ? end : at;
    }
}
