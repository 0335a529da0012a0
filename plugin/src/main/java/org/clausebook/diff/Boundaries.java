package org.clausebook.diff;

/** How natural it is to begin or end a change at a place of a line: best at its ends, then at sentences, then at phrases. */
final class Boundaries {

    private static final int LINE = 6;
    private static final int SENTENCE = 5;
    private static final int CLAUSE = 4;
    private static final int PHRASE = 3;
    private static final int WORD = 2;
    private static final int SIGN = 1;
    private static final int NONE = 0;

    private final Line line;

    Boundaries(Line line) {
        this.line = line;
    }

    /** @param at the number of the token behind the place */
    int strength(int at) {
        if (at == 0 || at == line.tokens().size()) {
            return LINE;
        }
        Token before = line.tokens().get(at - 1);
        Token behind = line.tokens().get(at);
        if (before.endsSentence()) {
            return SENTENCE;
        }
        if (before.to() == behind.from()) {
            boolean comma = behind.isSign() && line.text().charAt(behind.from()) == ',';
            return before.isSign() || !behind.isSign() ? NONE : comma ? PHRASE : SIGN;
        }
        char left = line.sign(before);
        char right = line.sign(behind);
        if (left == ';' || left == ':') {
            return CLAUSE;
        }
        boolean phrase = left == ',' || left == ')' || right == '(' || Signs.isDash(right);
        return phrase ? PHRASE : WORD;
    }
}
