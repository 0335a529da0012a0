package org.clausebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.language.KyrgyzSpelling.Doubt;
import org.junit.jupiter.api.Test;

class KyrgyzSpellingTest {

    /** Per cent, a little below what is measured on the published text. */
    private static final double FLOOR = 85;

    private static List<String> shipped() {
        return ShippedText.lines(KnownLanguage.KYRGYZ).stream()
                .flatMap(line -> Word.allIn(line).stream())
                .map(Word::small)
                .toList();
    }

    private static String plain(String word) {
        return word.replace('ң', 'н').replace('ө', 'о').replace('ү', 'у');
    }

    @Test
    void doubtsNothingInThePublishedText() {
        assertThat(KyrgyzSpelling.doubts(shipped())).isEmpty();
    }

    /** Every word in turn is typed on a Russian keyboard, once. */
    @Test
    void findsMostWordsThatLackTheirLetters() {
        List<String> words = shipped();
        int typed = 0;
        int found = 0;
        for (int i = 0; i < words.size(); i++) {
            String wrong = plain(words.get(i));
            if (wrong.length() >= 5 && !wrong.equals(words.get(i))) {
                List<String> text = new ArrayList<>(words);
                text.set(i, wrong);
                typed++;
                found += KyrgyzSpelling.doubts(text).stream().map(Doubt::word).anyMatch(wrong::equals) ? 1 : 0;
            }
        }
        assertThat(100.0 * found / typed).as("per cent of %d words", typed).isGreaterThan(FLOOR);
    }

    @Test
    void namesTheWordThatHasMoreOfTheLetters() {
        assertThat(KyrgyzSpelling.doubts(List.of("жонүндө", "жөнүндө", "мөөнөтүндө", "мөөнөтундө")))
                .containsExactly(new Doubt("жонүндө", "жөнүндө"), new Doubt("мөөнөтундө", "мөөнөтүндө"));
    }

    @Test
    void knowsThatSomeWordsDifferInNothingElse() {
        assertThat(KyrgyzSpelling.doubts(List.of("бөлүшүү", "болушу", "көргөн", "коргоо", "түрдүү", "турду", "көл", "кол")))
                .isEmpty();
    }
}
