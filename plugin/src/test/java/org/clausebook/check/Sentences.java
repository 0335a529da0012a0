package org.clausebook.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausebook.finding.Finding;

/** The catalogue of messages as the file has it, and which of its sentences a printed finding is. */
record Sentences(Map<String, String> byKey) {

    private static final String HINT = ".hint";

    static Sentences read() throws IOException {
        Properties all = new Properties();
        try (Reader in = new InputStreamReader(
                Finding.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
            all.load(in);
        }
        Map<String, String> byKey = new TreeMap<>();
        all.stringPropertyNames().forEach(key -> byKey.put(key, all.getProperty(key)));
        return new Sentences(byKey);
    }

    /** The keys of messages, without those of their hints. */
    List<String> messages() {
        return byKey.keySet().stream().filter(key -> !key.endsWith(HINT)).toList();
    }

    static String rule(String key) {
        String message = key.endsWith(HINT) ? key.substring(0, key.length() - HINT.length()) : key;
        return message.contains("/") ? message.substring(0, message.indexOf('/')) : message;
    }

    /** The messages that stand in a report: those whose sentence, rule and hint a finding has. */
    List<String> in(String report) {
        List<String> found = new ArrayList<>();
        for (String key : messages()) {
            if (pattern(key).matcher(report).find()) {
                found.add(key);
            }
        }
        return found;
    }

    private Pattern pattern(String key) {
        String line = "(?m)^[^ ]+: [a-z]+: " + fillable(byKey.get(key)) + " \\[" + Pattern.quote(rule(key)) + "\\]$";
        String hint = byKey.get(key + HINT);
        return Pattern.compile(hint == null ? line : line + "\\n  hint: " + fillable(hint) + "$");
    }

    private static String fillable(String sentence) {
        StringBuilder pattern = new StringBuilder();
        for (String part : sentence.split("(?<=\\{[0-9]\\})|(?=\\{[0-9]\\})")) {
            pattern.append(part.matches("\\{[0-9]\\}") ? ".*" : Pattern.quote(part));
        }
        return pattern.toString();
    }
}
