package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.page.Stretch.Mark;
import org.clausebook.render.RedlineLine.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final Pattern PIECE = Pattern.compile("\\[-(.*?)-]|\\{\\+(.*?)\\+}|((?:(?!\\[-|\\{\\+).)+)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "a b c d e f g h [-x-]{+y+} i j k l m n o p | a b c d e f g h [-x-]{+y+} i j k l m n o p",
        "z a b c d e f g h [-x-]{+y+} i j k l m n o p q | … c d e f g h [-x-]{+y+} i j k l m n …",
        "[-x-] a b c d e f g h i j k l m n {+y+} | [-x-] a b c d e f g h i j k l m n {+y+}",
        "[-x-] a b c d e f g h i j k l m n o {+y+} | [-x-] a b c d e f … j k l m n o {+y+}",
        "{+a b c d e f g h i j k l m n o p+} | {+a b c d e f g h i j k l m n o p+}",
        "a№ b c d e f g h i[-x-], i j k l m n o p q r | … d e f g h i[-x-], i j k l m …",
        "a b c d e f g h i j{+, k+}; l m n o p q r s t u | … e f g h i j{+, k+}; l m n o p …",
    })
    void keepsAFewWordsOnEachSideOfAChange(String line, String excerpt) {
        assertThat(print(Excerpt.of(line("", false, line)))).isEqualTo(excerpt);
    }

    @Test
    void aRowOfATableKeepsItsCells() {
        String row = "| a b c d e f g h i j k l | {+x+} |";
        assertThat(print(Excerpt.of(line("", true, row)))).isEqualTo(row);
    }

    @Test
    void linesWithoutAChangeAreLeftOutAndSaidToBeOnlyBetweenOthers() {
        List<RedlineLine> lines = Stream.of("kept", "{+a+}", "kept", "kept", "[-b-]", "{+c+}", "kept")
                .map(text -> line("– ", false, text))
                .toList();
        assertThat(Excerpt.of(lines)).extracting(line -> line.sign() + print(line))
                .containsExactly("– {+a+}", "…", "– [-b-]", "– {+c+}");
    }

    private static RedlineLine line(String sign, boolean row, String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            Mark mark = piece.group(1) != null ? Mark.DELETED : piece.group(2) != null ? Mark.INSERTED : Mark.KEPT;
            String words = piece.group(mark == Mark.DELETED ? 1 : mark == Mark.INSERTED ? 2 : 3);
            pieces.add(new Piece(mark, false, words, List.of()));
        }
        return new RedlineLine(sign, row, pieces);
    }

    private static String print(RedlineLine line) {
        return line.pieces().stream()
                .map(piece -> switch (piece.mark()) {
                    case KEPT -> piece.words();
                    case DELETED -> "[-" + piece.words() + "-]";
                    case INSERTED -> "{+" + piece.words() + "+}";
                })
                .collect(Collectors.joining());
    }
}
