package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that its author has divided into lines, as Markdown allows, is one sentence, whatever sign a line begins with. */
class WrappedTextsTest {

    /** A line end is ⏎, a space that breaks no line ⍽. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Оператор – юридическое лицо, Пользователь⏎– физическое лицо, Сайт⏎– программа для ЭВМ.",
        "Лицо, получившее данные,⏎– обработчик, а Оператор⏎– нет.",
        "Возраст⏎– 18 лет (а в случае, указанном в пункте 2,⏎– 16 лет).",
        "- потребителям, у которых больше 300 кВт·ч за месяц,⏎  – 10 процентов.",
        "1. потребителям (по пункту 2,⏎   а) статьи 5).",
        "Порядок определён законом (пункт⏎а) статьи 5 и пункт⏎б) статьи 6).",
        "Оператор⏎-⍽юридическое лицо.",
        "Колдонуучу⏎– жеке адам, Оператор⏎– юридикалык жак."
    })
    void isRead(String typed) {
        String text = typed.replace('⍽', '\u00A0');
        Reading wrapped = Reading.of(text.replace('⏎', '\n'));
        assertThat(wrapped.findings()).isEmpty();
        assertThat(wrapped.plain()).isEqualTo(Reading.of(text.replace('⏎', ' ')).plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a) letter,⏎b) fax,⏎c) call", "The User may:⏎– ask", "–⍽letter;⏎–⍽fax", "a) letter⏎⏎-letter,⏎-fax"})
    void aListThatIsNoneIsReported(String typed) {
        assertThat(Reading.of(typed.replace('⍽', '\u00A0').replace('⏎', '\n')).isClean()).isFalse();
    }
}
