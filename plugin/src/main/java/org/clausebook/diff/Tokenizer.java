package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into tokens, from left to right, looking at no character more than a few times. Words of every script keep
 * their inner hyphens and apostrophes; numbers keep their separators, dates their months, addresses everything.
 */
final class Tokenizer {

    static final int HEAVIEST_WORD = 8;
    static final int LIGHTEST_NUMBER = 4;

    private final String text;
    private final Vocabulary vocabulary;
    private final AddressScanner addresses;
    private final NumberScanner numbers;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.addresses = new AddressScanner(text);
        this.numbers = new NumberScanner(text);
    }

    /**
     * @param fixed what is known to be a token of its own, in order: its type and key
     */
    static List<Token> tokens(String text, List<Fixed> fixed, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(text, vocabulary);
        int at = 0;
        for (Fixed token : fixed) {
            tokenizer.scan(at, token.from());
            int weight = token.type() == Token.Type.DIVISION ? Token.SENTENCE_END : LIGHTEST_NUMBER;
            tokenizer.add(token.type(), token.from(), token.to(), token.key(), weight);
            at = token.to();
        }
        tokenizer.scan(at, text.length());
        tokenizer.close();
        return tokenizer.tokens;
    }

    /** A stretch of the line that is one token, whatever is written there. */
    record Fixed(Token.Type type, int from, int to, String key) {}

    private void scan(int from, int limit) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            if (Signs.isSpace(c) || Signs.isIgnorable(c)) {
                at += Character.charCount(c);
            } else {
                at = next(at, c, limit);
            }
        }
    }

    /** Adds the token that begins here; gives its end. */
    private int next(int at, int c, int limit) {
        int end = addresses.end(at, limit);
        if (end > at) {
            return add(Token.Type.ADDRESS, at, end, text.substring(at, end), HEAVIEST_WORD);
        }
        end = numbers.end(at, limit);
        if (end > at) {
            String key = Keys.number(text, at, end);
            return add(Token.Type.NUMBER, at, end, key, Math.max(LIGHTEST_NUMBER, Math.min(key.length(), HEAVIEST_WORD)));
        }
        if (Signs.isWordPart(c)) {
            end = WordScanner.end(text, at, limit);
            String key = Keys.word(text, at, end);
            return add(Token.Type.WORD, at, end, key, Math.min(key.length(), HEAVIEST_WORD));
        }
        end = Keys.signEnd(text, at, limit);
        return add(Token.Type.SIGN, at, end, Keys.sign(text, at, end), endsSentence(end) ? Token.SENTENCE_END : 1);
    }

    /** Whether a sign that ends here ends a sentence: {@code ст. 5} goes on, before a capital another one begins. */
    private boolean endsSentence(int end) {
        int next = end;
        while (next < text.length() && Signs.isSpace(text.charAt(next))) {
            next++;
        }
        return next > end
                && next < text.length()
                && Signs.endsSentence(text.charAt(end - 1))
                && Character.isUpperCase(text.charAt(next));
    }

    private int add(Token.Type type, int from, int to, String key, int weight) {
        tokens.add(new Token(type, from, to, vocabulary.number(key), weight));
        return to;
    }

    /** The sign that closes the line counts as a full stop: it depends on what follows, not on what is said. */
    private void close() {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last).type() == Token.Type.SIGN) {
            Token sign = tokens.get(last);
            if (sign.to() - sign.from() == 1 && Signs.isClosing(text.charAt(sign.from()))) {
                tokens.set(last, new Token(sign.type(), sign.from(), sign.to(), vocabulary.number("."), sign.weight()));
            }
        }
    }
}
