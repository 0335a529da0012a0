package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the default look says is there in every language, used by a template, and typed in the language's letters. */
class InterfaceTextsTest {

    private static final Path LOOK = Path.of("../site-template/src/main/resources/org/clausebook/look");
    private static final Pattern USE = Pattern.compile("(?:(?:text|texts\\[[^\\]]*\\]|words)\\[|say\\()[\"']([a-z0-9-]+)[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru"})
    void hasTheSameTextsInEveryLanguage(String tag) throws IOException {
        assertThat(texts(tag).stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @Test
    void hasEveryTextThatATemplateUses() throws IOException {
        for (String source : sources()) {
            for (MatchResult use : USE.matcher(source).results().toList()) {
                assertThat(texts("en").stringPropertyNames()).contains(use.group(1));
            }
        }
    }

    @Test
    void hasNoTextThatNothingUses() throws IOException {
        String all = String.join("\n", sources());
        for (String key : texts("en").stringPropertyNames()) {
            assertThat(all).containsAnyOf("\"" + key + "\"", "'" + key + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void saysSomethingUnderEveryKey(String tag) throws IOException {
        Properties texts = texts(tag);
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as("%s in %s", key, tag).isNotBlank().isEqualTo(texts.getProperty(key).strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru"})
    void fillsTheSamePlacesInEveryLanguage(String tag) throws IOException {
        for (String key : texts("en").stringPropertyNames()) {
            assertThat(places(tag, key)).as("%s in %s", key, tag).isEqualTo(places("en", key));
        }
    }

    @Test
    void writesKyrgyzWithItsOwnLetters() throws IOException {
        String all = String.join(" ", texts("ky").values().stream().map(String::valueOf).toList());
        assertThat(List.of("ң", "ө", "ү")).allMatch(all::contains);
    }

    private static Set<String> places(String tag, String key) throws IOException {
        return PLACEHOLDER.matcher(texts(tag).getProperty(key)).results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The templates, and the code that prints what stands within a clause. */
    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : List.of(LOOK, Path.of("src/main/java/org/clausebook/render"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static Properties texts(String tag) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(LOOK.resolve("texts/" + tag + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
