package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters that cannot be seen, or only look right, and quotation marks of another language. */
class LetterCheckTest {

    @Test
    void whatCannotBeSeenIsShownByTheWordAroundIt() {
        assertThat(letters("Ответ опе\u200Dратора дают.")).singleElement().asString()
                .startsWith("ru.md:7:10: ").contains("оператора").doesNotContain("Ответ").doesNotContain("дают");
        assertThat(letters("опе\u200Dратор")).singleElement().asString().contains("\"оператор\"");
    }

    @Test
    void ofALongWordOnlyWhatIsNearIsShown() {
        assertThat(letters("я".repeat(30) + "\u200D" + "ю".repeat(30))).singleElement().asString()
                .contains("\"" + "я".repeat(20) + "ю".repeat(19) + "\"");
    }

    @Test
    void aLetterOfAnotherAlphabetIsFoundOnceAtItsWord() {
        assertThat(letters("Ответ oператора дают.")).singleElement().asString()
                .startsWith("ru.md:7:7: ").endsWith("[language.mixed-script]");
        assertThat(letters("Ответ оператора дают.")).isEmpty();
    }

    @Test
    void aLetterOfAnotherLanguageIsFoundBesideAWordOfTwoAlphabets() {
        assertThat(letters("Ответ oператора дают үчүн.").stream().map(line -> line.substring(line.lastIndexOf('['))))
                .containsExactly("[language.mixed-script]", "[language.letter]");
    }

    @Test
    void aStrangeQuotationMarkIsNamedOnceWithItsNumber() {
        assertThat(quotes("Он “сказал.")).singleElement().asString().startsWith("ru.md:7:4: ");
        assertThat(quotes("Он “сказал “это “так.")).singleElement().asString().startsWith("ru.md:7:4: ").contains("3");
        assertThat(quotes("Он «сказал».")).isEmpty();
    }

    private static List<String> letters(String russian) {
        return found(new LetterCheck(), russian);
    }

    private static List<String> quotes(String russian) {
        return found(new QuotationCheck(), russian);
    }

    private static List<String> found(Check check, String russian) {
        return Trilingual.files("# T\n", Trilingual.BODY.replace("T", "Т").formatted(russian), "# T\n").found(check).stream()
                .filter(line -> line.startsWith("ru.md"))
                .toList();
    }
}
