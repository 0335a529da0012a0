package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How natural it is to begin or end a change at the place marked {@code ¦}, as docs/comparison.md lists it. */
class BoundariesTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '=', value = {
        "¦да нет = 6", "да нет¦ = 6",
        "Да. ¦Нет = 5", "Да! ¦Нет = 5",
        "да; ¦нет = 4", "да: ¦нет = 4",
        "да, ¦нет = 3", "(да) ¦нет = 3", "да ¦(нет) = 3", "да ¦– нет = 3", "да¦, нет = 3",
        "да ¦нет = 2", "да. ¦нет = 2", "да ¦«нет» = 2", "да – ¦нет = 2",
        "да¦; нет = 1", "да¦. Нет = 1", "да¦» нет = 1",
        "«¦да» = 0", "да.¦» нет = 0", "да»¦, нет = 0",
    })
    void areStrongerTheMoreTheyDivide(String marked, int strength) {
        int place = marked.indexOf('¦');
        Line line = Line.of(Notation.line(marked.replace("¦", "")), new Wording(new Vocabulary(), to -> to));
        List<Token> tokens = line.tokens();
        int at = (int) tokens.stream().filter(token -> token.from() < place).count();
        assertThat(new Boundaries(line).strength(at)).isEqualTo(strength);
    }
}
