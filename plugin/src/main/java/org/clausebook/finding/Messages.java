package org.clausebook.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The sentences of all findings, from {@code messages.properties}: a key is a rule's id, or id and variant joined by
 * {@code /}; the way out has {@code .hint} behind it. {@code {0}}, {@code {1}} … stand for what the finding names.
 */
final class Messages {

    /** Longer quotations bury the sentence they stand in. */
    private static final int LONGEST_QUOTATION = 160;

    private static final Properties CATALOGUE = load();

    private Messages() {}

    static String message(String key, Object... args) {
        return find(key, args).orElseThrow(() -> new IllegalArgumentException("no message " + key));
    }

    static Optional<String> find(String key, Object... args) {
        return Optional.ofNullable(CATALOGUE.getProperty(key)).map(pattern -> fill(pattern, args));
    }

    private static String fill(String pattern, Object... args) {
        StringBuilder out = new StringBuilder(pattern.length() + 40);
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            boolean placeholder = c == '{'
                    && i + 2 < pattern.length()
                    && pattern.charAt(i + 2) == '}'
                    && Character.isDigit(pattern.charAt(i + 1));
            if (placeholder) {
                out.append(printable(String.valueOf(args[pattern.charAt(i + 1) - '0'])));
                i += 3;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    /** Text of an author, fit for one line of a terminal: no control or direction characters, not too long. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST_QUOTATION) + 1);
        int[] codePoints = text.codePoints().limit(LONGEST_QUOTATION + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, LONGEST_QUOTATION); i++) {
            int type = Character.getType(codePoints[i]);
            if (codePoints[i] == '\n') {
                out.append(' ');
            } else if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(codePoints[i]);
            }
        }
        return codePoints.length > LONGEST_QUOTATION ? out.append('…').toString() : out.toString();
    }

    private static Properties load() {
        try (InputStream in = Messages.class.getResourceAsStream("messages.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties catalogue = new Properties();
            catalogue.load(reader);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
