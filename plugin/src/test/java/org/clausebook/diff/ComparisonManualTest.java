package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/comparison.md} prints all cases and names all kinds, no more and no fewer. */
class ComparisonManualTest {

    private static final String MANUAL = RedlineCase.text(Path.of("../docs/comparison.md"));
    private static final Pattern EXAMPLES = Pattern.compile("(?ms)^### ([^\\n]+)\\n\\n```text\\n(.*?)^```$");
    private static final Pattern KIND = Pattern.compile("(?m)^\\| ([a-z]+) \\| .* \\| (yes|no) \\|$");

    @Test
    void printsTheCasesAsTheyAreTested() {
        List<String> printed = EXAMPLES.matcher(MANUAL).results()
                .map(example -> "# " + example.group(1) + "\n\n" + example.group(2))
                .toList();
        assertThat(printed).isEqualTo(RedlineCase.files().stream().map(RedlineCase::text).toList());
    }

    @Test
    void namesTheKindsAndSaysWhichChangeWords() {
        List<MatchResult> rows = KIND.matcher(MANUAL).results().toList();
        assertThat(rows.stream().map(row -> row.group(1)))
                .isEqualTo(Arrays.stream(Kind.values()).map(Kind::word).toList());
        assertThat(rows.stream().map(row -> row.group(2).equals("yes")))
                .isEqualTo(Arrays.stream(Kind.values()).map(Kind::changesWords).toList());
    }

    @Test
    void saysWhatTheNumbersInTheRulesAre() {
        assertThat(MANUAL.replaceAll("\\s+", " "))
                .contains("at most " + Tokenizer.HEAVIEST_WORD + ", a number at least " + Tokenizer.LIGHTEST_NUMBER + ",")
                .contains("the end of a sentence " + Token.SENTENCE_END + ";")
                .contains("every change costs " + AffineAlignment.WORDS_COST + ",")
                .contains(String.format(Locale.ROOT, "up to %,d of them", TokenDiff.MOST_EDITS))
                .contains("if it weighs less than " + AffineAlignment.WORDS_COST + " (")
                .contains("or at most " + SemanticCleanup.HEAVIEST_ISLAND + " and")
                .contains("less " + Similarity.COST_OF_CHANGE + " for every change but the first");
    }
}
