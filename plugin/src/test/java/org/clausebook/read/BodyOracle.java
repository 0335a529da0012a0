package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Rule;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;
import org.jsoup.parser.Parser;

/**
 * What was typed is what is published: a body without findings comes out with every character that is no markup, in
 * order. What is no markup is told here by a few patterns that have nothing in common with the reader.
 */
public final class BodyOracle {

    private static final Pattern MARKUP = Pattern.compile("\\\\(\\p{Punct})"
            + "|\\[[ \\t\\n]*\\]\\(([^()]*)\\)"
            + "|\\]\\([^()\\s]*\\)"
            + "|(&[A-Za-z][A-Za-z0-9]*;|&#[0-9]{1,7};|&#[xX][0-9A-Fa-f]{1,6};)"
            + "|\\{\\{([a-z0-9-]+)\\}\\}"
            + "|<([a-z]+:[^<>]*|[^<>\\s]+@[^<>\\s]+)>");

    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("#a", "1"),
            Map.entry("#b", "1.1"),
            Map.entry("law:law", "LAW"),
            Map.entry("terms", "TERMS"),
            Map.entry("operator", "OPERATOR"),
            Map.entry("website", "https://example.com/"),
            Map.entry("support", "support@example.com"));

    /** Signs that Markdown uses up, or that the published text puts before items and between cells. */
    private static final Pattern SIGNS = Pattern.compile("[ \\t\\n*_\\[\\]()|:+.\\\\\u2013-]");

    private BodyOracle() {}

    /**
     * Reads a body.
     *
     * @return whether it has no findings
     */
    public static boolean assertNothingLost(String body) {
        Reading reading = Reading.of(body);
        assertFindings(reading, body);
        if (isWhole(reading)) {
            assertThat(withoutSigns(reading.plain())).as(body).isEqualTo(withoutSigns(withoutMarkup(body)));
        }
        return isWhole(reading);
    }

    /** A body as readers would read it; empty if something is wrong with it. */
    public static Optional<List<Block<Prose>>> published(String body) {
        Reading reading = Reading.of(body);
        return isWhole(reading) ? Optional.of(reading.published()) : Optional.empty();
    }

    /** Lines that Git left in a file are found before its bodies are read. */
    private static boolean isWhole(Reading reading) {
        return reading.isClean() && reading.result().sound();
    }

    /** Places exist, and the parser behind the scan is never given what it cannot stand. */
    private static void assertFindings(Reading reading, String body) {
        assertThat(reading.findings()).as(body).hasSizeLessThanOrEqualTo(BodyLimits.FINDINGS + 1);
        for (Finding finding : reading.findings()) {
            assertThat(finding.rule() == Rule.FORMAT_TOO_COMPLEX && finding.message().contains("could not be read"))
                    .as("%s%n%s", finding, body)
                    .isFalse();
            int line = finding.at().line();
            assertThat(line).as("%s%n%s", finding, body).isLessThan(reading.file().lineCount());
            assertThat(finding.at().column()).as("%s%n%s", finding, body).isLessThanOrEqualTo(reading.file().line(line).length());
        }
    }

    private static String withoutMarkup(String body) {
        return MARKUP.matcher(body).replaceAll(m -> Matcher.quoteReplacement(printed(m)));
    }

    private static String printed(MatchResult markup) {
        for (int group = 1; group <= markup.groupCount(); group++) {
            String found = markup.group(group);
            if (found != null) {
                return found.startsWith("&") ? Parser.unescapeEntities(found, true) : PRINTED.getOrDefault(found, found);
            }
        }
        return "";
    }

    private static String withoutSigns(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
