package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is read once, however long it is: a megabyte in less than a second, and here ten are allowed. */
class LongTextTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"а", "не ", "если не ", "a«", "(", "c в ", ". А", "бапабапо", "обязан не вправе если ", "ө", "aа", "„“"})
    void readsInLinearTime(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (KnownLanguage language : KnownLanguage.values()) {
                LanguageGuess.of(text);
                List<Word> words = Word.allIn(text);
                assertThat(Lexicon.of(language).read(words)).isNotEmpty();
                KyrgyzSpelling.doubts(words.stream().map(Word::small).toList());
                MixedScript.allIn(text, language);
                ForeignLetters.in(text, language);
                Quotations.foreign(text, language);
                Sentences.count(text, language);
            }
        });
    }
}
