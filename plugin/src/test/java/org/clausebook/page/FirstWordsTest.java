package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
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

    @Test
    void ofNamesThatWouldReadAlikeEachEndsBehindTheWordThatDiffers() {
        String begin = "Consent to the processing of personal data permitted for dissemination ";
        assertThat(names(
                        begin + "is given by the User to the Operator.",
                        "Data are stored for 30 days.",
                        begin + "expires on the day on which it is withdrawn."))
                .containsExactly(begin + "is\u00A0…", "Data are stored for 30 days.", begin + "expires\u00A0…");
        assertThat(names(begin + "is given, always.", begin + "is given, never.", begin + "ends."))
                .containsExactly(begin + "is given, always.", begin + "is given, never.", begin + "ends.");
        assertThat(names(begin + "ends", begin + "ends in May, not later"))
                .containsExactly(begin + "ends", begin + "ends in\u00A0…");
    }

    @Test
    void whatIsAlikeToItsEndStaysShort() {
        String text = "Consent to the processing of personal data permitted for dissemination is given.";
        assertThat(names(text, text)).containsOnly(FirstWords.cut(text));
    }

    @Test
    void ofATableTheHeadIsRead() {
        List<List<Prose>> head = List.of(List.of(new Prose.Text("Category")), List.of(new Prose.Text("Period")));
        List<List<List<Prose>>> rows = List.of(List.of(List.of(new Prose.Text("Names")), List.of(new Prose.Text("30 days"))));
        Block<Prose> table = new Block.Table<>(List.of(Block.Alignment.START, Block.Alignment.START), head, rows);

        assertThat(FirstWords.of(new PublishedText.Item(
                        3, "a", "1.1", false, List.of(), Optional.empty(), List.of(table), List.of())))
                .isEqualTo("Category, Period");
    }

    private static List<String> names(String... lines) {
        return FirstWords.apart(Stream.of(lines).map(FirstWordsTest::line).toList()).stream()
                .map(ChangeList.Line::name)
                .toList();
    }

    private static ChangeList.Line line(String words) {
        return new ChangeList.Line(
                "a", "1.1", Optional.empty(), FirstWords.cut(words), words, List.of("added"), true, "#a", List.of());
    }
}
