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
                out.append(Printable.quotation(String.valueOf(args[pattern.charAt(i + 1) - '0'])));
                i += 3;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
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
