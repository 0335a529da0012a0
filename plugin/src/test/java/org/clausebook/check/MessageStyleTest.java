package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** How messages are written: so that they read alike, and every placeholder is filled by what was meant. */
class MessageStyleTest {

    @Test
    void messagesAndHintsHaveNoFinalFullStop() throws IOException {
        Sentences.read().byKey().forEach((key, sentence) -> assertThat(sentence).as(key).doesNotMatch("(?s).*[.,\\s]"));
    }

    @Test
    void messagesBeginSmallLikeThePartOfALineThatTheyAre() throws IOException {
        Sentences sentences = Sentences.read();
        for (String key : sentences.byKey().keySet()) {
            String sentence = sentences.byKey().get(key);
            assertThat(sentence).as(key).matches("(?s)([a-z0-9\"{#*]|HTML|Markdown).*");
        }
    }

    @Test
    void everyHintBelongsToAMessage() throws IOException {
        Sentences sentences = Sentences.read();
        assertThat(sentences.byKey().keySet())
                .filteredOn(key -> key.endsWith(".hint"))
                .filteredOn(key -> !sentences.byKey().containsKey(key.substring(0, key.length() - ".hint".length())))
                .isEmpty();
    }

    @Test
    void everyMessageSaysTheWayOut() throws IOException {
        Sentences sentences = Sentences.read();
        assertThat(sentences.messages()).filteredOn(key -> !sentences.byKey().containsKey(key + ".hint")).isEmpty();
    }

    @Test
    void everyPlaceholderIsFilled() throws IOException {
        for (RuleCase each : RuleCase.all()) {
            String report = each.isWrong() ? Files.readString(each.report()) : "";
            assertThat(report).as(each.toString()).doesNotContainPattern("\\{[0-9]\\}");
        }
    }

    @Test
    void quotationMarksStandInPairs() throws IOException {
        Sentences.read().byKey().forEach((key, sentence) -> assertThat(
                        sentence.chars().filter(c -> c == '"').count() % 2)
                .as(key)
                .isZero());
    }
}
