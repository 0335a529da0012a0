package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What was typed is what is published: a body without findings comes out with every character that is no markup, in
 * order. What is no markup is told here by a few patterns that have nothing in common with the reader.
 */
class NothingLostTest {

    /** More for a long run: {@code -Dclausebook.fragments=1000000}. */
    private static final int BODIES = Integer.getInteger("clausebook.fragments", 20_000);

    private static final Pattern MARKUP = Pattern.compile("\\\\(\\p{Punct})"
            + "|\\[\\]\\(([^()]*)\\)"
            + "|\\]\\([^()\\s]*\\)"
            + "|(&[a-z]+;|&#[0-9]+;)"
            + "|\\{\\{([a-z-]+)\\}\\}"
            + "|<((?:https:|a@)[^<>]*)>");

    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("#a", "1"),
            Map.entry("#b", "1.1"),
            Map.entry("law:law", "LAW"),
            Map.entry("operator", "OPERATOR"),
            Map.entry("website", "https://example.com/"),
            Map.entry("support", "support@example.com"),
            Map.entry("&amp;", "&"),
            Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"),
            Map.entry("&nbsp;", "\u00A0"),
            Map.entry("&laquo;", "«"),
            Map.entry("&#8470;", "№"));

    /** Signs that Markdown uses up, or that the published text puts before items and between cells. */
    private static final Pattern SIGNS = Pattern.compile("[ \\t\\n*_\\[\\]()|:+.\\\\\u2013-]");

    @Test
    void everyCharacterOfABodyWithoutFindingsIsPublishedInOrder() {
        Fragments fragments = new Fragments(20261122);
        int clean = 0;
        for (int i = 0; i < BODIES; i++) {
            String body = fragments.next(i % 2 == 0 ? 6 : 14);
            Reading reading = Reading.of(body);
            if (reading.isClean()) {
                clean++;
                assertThat(withoutSigns(reading.plain())).as(body).isEqualTo(withoutSigns(withoutMarkup(body)));
            }
        }
        assertThat(clean).as("bodies without findings").isGreaterThan(BODIES / 20);
    }

    private static String withoutMarkup(String body) {
        return MARKUP.matcher(body).replaceAll(m -> java.util.regex.Matcher.quoteReplacement(printed(m)));
    }

    private static String printed(MatchResult markup) {
        for (int group = 1; group <= markup.groupCount(); group++) {
            String found = markup.group(group);
            if (found != null) {
                return PRINTED.getOrDefault(found, found);
            }
        }
        return "";
    }

    private static String withoutSigns(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
