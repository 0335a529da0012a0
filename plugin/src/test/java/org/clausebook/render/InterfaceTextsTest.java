package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the default look says is there in every language, used by a template, and typed in the language's letters. */
class InterfaceTextsTest {

    private static final Path LOOK = Path.of("../site-template/src/main/resources/org/clausebook/look");
    private static final Pattern USE = Pattern.compile("(?:text|texts\\[[^\\]]*\\]|words)\\[\"([a-z0-9-]+)\"\\]");

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru"})
    void hasTheSameTextsInEveryLanguage(String tag) throws IOException {
        assertThat(texts(tag).stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @Test
    void usesEveryTextAndHasEveryTextThatItUses() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> templates = Files.list(LOOK)) {
            for (Path template : templates.filter(p -> p.toString().endsWith(".ftlh")).toList()) {
                used.addAll(USE.matcher(Files.readString(template)).results()
                        .map(match -> match.group(1))
                        .toList());
            }
        }
        assertThat(used).isEqualTo(new TreeSet<>(texts("en").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void saysSomethingUnderEveryKey(String tag) throws IOException {
        Properties texts = texts(tag);
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as("%s in %s", key, tag).isNotBlank().isEqualTo(texts.getProperty(key).strip());
        }
    }

    @Test
    void writesKyrgyzWithItsOwnLetters() throws IOException {
        String all = String.join(" ", texts("ky").values().stream().map(String::valueOf).toList());
        assertThat(List.of("ң", "ө", "ү")).allMatch(all::contains);
    }

    private static Properties texts(String tag) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(LOOK.resolve("texts/" + tag + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
