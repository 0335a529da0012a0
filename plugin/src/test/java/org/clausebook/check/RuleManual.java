package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/rules.md}, taken apart: a section for each rule, with fixed headings in a fixed order. */
record RuleManual(List<Section> sections) {

    static final Path FILE = Path.of("../docs/rules.md");

    private static final Pattern SHAPE = Pattern.compile(
            """
            \\*\\*Severity:\\*\\* (error|warning|hint)

            \\*\\*What\\.\\*\\* (.+?)

            \\*\\*Why\\.\\*\\* (.+?)

            \\*\\*Wrong\\*\\*

            (.+?)

            \\*\\*Right\\*\\*

            (.+?)

            \\*\\*Way out\\.\\*\\* (.+)""",
            Pattern.DOTALL);

    private static final Pattern FENCE = Pattern.compile("(?ms)^```[a-z]+\\n(.*?)\\n```$");
    /** A line of its own between pieces of an example that do not stand together in their file. */
    private static final String ELSEWHERE = "\n…\n";

    /**
     * What is said of one rule.
     *
     * @param wrong pieces of source that break it, if they can be shown
     * @param right pieces of source that do not
     */
    record Section(String rule, String severity, String what, List<String> wrong, List<String> right) {}

    static RuleManual read() throws IOException {
        List<StringBuilder> parts = new ArrayList<>();
        boolean example = false;
        for (String line : Files.readAllLines(FILE)) {
            example ^= line.startsWith("```");
            if (line.startsWith("## ") && !example) {
                parts.add(new StringBuilder(line.substring(3)).append('\n'));
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).append(line).append('\n');
            }
        }
        return new RuleManual(parts.stream().map(part -> section(part.toString())).toList());
    }

    private static Section section(String text) {
        String rule = text.substring(0, text.indexOf('\n'));
        Matcher shape = SHAPE.matcher(text.substring(rule.length()).strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException("the section " + rule + " does not have the headings that all have");
        }
        return new Section(rule, shape.group(1), shape.group(2), examples(shape.group(4)), examples(shape.group(5)));
    }

    private static List<String> examples(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            pieces.addAll(Arrays.asList(fence.group(1).split(ELSEWHERE)));
        }
        return pieces;
    }
}
