package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstWordsTest {

    @Test
    void keepsAShortTextWhole() {
        assertThat(FirstWords.cut("Data are stored for 30 days.")).isEqualTo("Data are stored for 30 days.");
    }

    @Test
    void endsBetweenTwoWordsAndWithoutTheSignBehindTheLast() {
        String text = "Жеке маалыматтарды иштеп чыгууну уюштурган бардык орган, анын ичинде мамлекеттик";
        assertThat(FirstWords.cut(text))
                .isEqualTo("Жеке маалыматтарды иштеп чыгууну уюштурган бардык орган\u00A0…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String cut = FirstWords.cut("𝒜".repeat(200));
        assertThat(cut.codePoints().limit(56)).allMatch(c -> c == "𝒜".codePointAt(0));
        assertThat(cut).endsWith("\u00A0…").hasSize(114);
    }
}
