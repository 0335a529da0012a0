package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.source.Limits;
import org.junit.jupiter.api.Test;

/** The table of limits in the manual of the source format holds the figures that the compiler goes by. */
class FormatLimitsTest {

    private static final Path MANUAL = Path.of("../docs/format.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([0-9,]+) ?(Ki|Mi|)(?:B| ?[a-z][^|]*|) \\|.*");

    @Test
    void theTableIsExact() throws IOException {
        assertThat(table()).containsExactlyEntriesOf(limits());
    }

    /** A new constant needs a new row. */
    @Test
    void theTableIsComplete() {
        long others = 3;
        assertThat(limits()).hasSize((int) others + BodyLimits.class.getDeclaredFields().length);
    }

    private static Map<String, Integer> limits() {
        Map<String, Integer> limits = new LinkedHashMap<>();
        limits.put("A policy's file", Limits.MARKDOWN.fileBytes());
        limits.put("`site.yaml`, and `waivers.yaml`", Limits.YAML.fileBytes());
        limits.put("A line, in any of them", Limits.MARKDOWN.lineCharacters());
        limits.put("The text between two headings", BodyLimits.CHARACTERS);
        limits.put(
                "Lists within lists, emphasis within emphasis, and groups of keys within groups", BodyLimits.NESTING);
        limits.put("Cells in a row of a table", BodyLimits.COLUMNS);
        limits.put("Rows of a table", BodyLimits.ROWS);
        limits.put("A paragraph, a list item or a row", BodyLimits.PARAGRAPH_CHARACTERS);
        limits.put("Lines without a blank one between them", BodyLimits.PARAGRAPH_LINES);
        limits.put("Opening square brackets in a paragraph, a list item or a row", BodyLimits.BRACKETS);
        limits.put("Runs of `*` or `_` in a paragraph, a list item or a row", BodyLimits.EMPHASIS);
        limits.put(
                "List items, square brackets and runs of emphasis between two headings, together", BodyLimits.MARKS);
        limits.put("Square brackets within square brackets", BodyLimits.BRACKET_DEPTH);
        limits.put("The same sign in a row", BodyLimits.SIGN_RUN);
        limits.put("An id, and a name in `site.yaml`", BodyLimits.NAME);
        limits.put("Findings in one file, after which the rest of it is not read", BodyLimits.FINDINGS);
        return limits;
    }

    private static Map<String, Integer> table() throws IOException {
        Map<String, Integer> table = new LinkedHashMap<>();
        boolean inSection = false;
        for (String line : Files.readAllLines(MANUAL)) {
            inSection = line.startsWith("#") ? line.equals("## Limits") : inSection;
            Matcher row = ROW.matcher(line);
            if (inSection && row.matches()) {
                int unit = row.group(3).equals("Mi") ? 1 << 20 : row.group(3).equals("Ki") ? 1 << 10 : 1;
                table.put(row.group(1), Integer.parseInt(row.group(2).replace(",", "")) * unit);
            }
        }
        return table;
    }
}
