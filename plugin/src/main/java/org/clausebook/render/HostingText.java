package org.clausebook.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file for a web server, with blanks to fill in: {@code <<name>>}. A blank that stands alone on its line takes several lines, each
 * as far to the right, and takes its line away if there are none. What is filled in comes from the settings of the site, whose readers
 * let nothing pass that could end a word or a line here.
 */
final class HostingText {

    private static final Pattern BLANK = Pattern.compile("(?m)^([ \\t]*)<<([a-z-]+)>>\\n|<<([a-z-]+)>>");

    private final Map<String, List<String>> values = new HashMap<>();

    HostingText with(String name, String value) {
        return with(name, List.of(value));
    }

    HostingText with(String name, List<String> lines) {
        values.put(name, lines);
        return this;
    }

    /** @param file name of the text that comes with the plugin */
    String fill(String file) {
        return BLANK.matcher(read(file)).replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1), blank.group(2), blank.group(3))));
    }

    private String value(String indent, String alone, String within) {
        List<String> lines = values.get(alone == null ? within : alone);
        if (lines == null) {
            throw new IllegalStateException("nothing to fill in for " + alone + within);
        }
        return alone == null
                ? String.join("\n", lines)
                : lines.stream().map(line -> (line.isEmpty() ? line : indent + line) + "\n").collect(Collectors.joining());
    }

    private static String read(String file) {
        try (InputStream in = HostingText.class.getResourceAsStream("hosting/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
