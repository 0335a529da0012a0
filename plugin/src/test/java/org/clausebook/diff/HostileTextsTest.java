package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.model.Block;
import org.clausebook.model.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as large as a clause may be, on which a careless comparison would take hours, come to an end, and come out whole. */
class HostileTextsTest {

    /** A guard against hanging: all of them together take seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int WORDS = 20_000;

    private record Pair(String name, String old, String now) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> pairs() {
        String same = "слово ".repeat(45_000) + "слово";
        String text = words(1, 5_000, "a");
        String items = items(2, "a");
        return Stream.of(
                new Pair("one word over and over", same, same + " слово"),
                new Pair("one word over and over, something in between", same, same.replaceFirst("слово", "дело")),
                new Pair("another word over and over", same, same.replace("слово", "слова")),
                new Pair("two words in turn", "a b ".repeat(120_000) + "c", "b a ".repeat(120_000) + "c"),
                new Pair("other words", words(3, 100_000, "a"), words(4, 100_000, "b")),
                new Pair("the same words in another order", text, words(5, 5_000, "a")),
                new Pair("some words changed", text, text.replace("a1", "b1")),
                new Pair("letter case", text, text.toUpperCase(java.util.Locale.ROOT)),
                new Pair("items, each of them edited", items, items.replace(";", " тоже;")),
                new Pair("items, each of them another", items, items(6, "b")),
                new Pair("items of the same words", items, items(7, "a")),
                new Pair("equal items", "- x y z\n".repeat(2_000), "- x y z\n".repeat(2_001)),
                new Pair("tiny items", "- a\n".repeat(40_000), "- b\n".repeat(40_000)),
                new Pair("few and many items", "- a b\n".repeat(10), "- a c\n".repeat(50_000)),
                new Pair("tiny items in turn", "- a\n- b\n".repeat(30_000), "- b\n- a\n".repeat(30_000)),
                new Pair("equal paragraphs", "x y z\n\n".repeat(20_000), "x y z\n\n".repeat(20_001)),
                new Pair("rows", "| a b | c |\n".repeat(2_000), "| a b | d |\n".repeat(2_000)),
                new Pair("full stops", "a.a.".repeat(100_000), "a.b.".repeat(100_000)),
                new Pair("almost an address", "a.a.".repeat(100_000) + "@ x", "a.b.".repeat(100_000) + "@ x"),
                new Pair("groups of digits", " 111".repeat(100_000) + "a", " 112".repeat(100_000) + "a"),
                new Pair("dashes", "1-".repeat(200_000), "1 - ".repeat(100_000)),
                new Pair("plus signs", "+".repeat(400_000), "+1".repeat(200_000)),
                new Pair("quotation marks", "\"1".repeat(200_000), "\"2".repeat(200_000)),
                new Pair("brackets", "(".repeat(200_000) + "a", ")".repeat(200_000) + "a"),
                new Pair("spaces", " ".repeat(400_000) + "a", "⍽".repeat(200_000) + "a"),
                new Pair("emphasis", "*a* b c ".repeat(50_000), "a *b* d ".repeat(50_000)),
                new Pair("links", links(0), links(1)),
                new Pair("months", "мая ".repeat(80_000), "мая 1 ".repeat(60_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void comeToAnEnd(Pair pair) {
        List<Block<Prose>> old = Notation.blocks(pair.old().strip());
        List<Block<Prose>> now = Notation.blocks(pair.now().strip());
        BlockDiff.Result result = assertTimeoutPreemptively(PATIENCE, () -> BlockDiff.of(old, now, to -> to));
        assertThat(result.kinds()).isNotEmpty();
        assertThat(Reading.joined(Reading.old(result.blocks())).equals(Reading.joined(old))).isTrue();
        assertThat(Reading.joined(Reading.now(result.blocks())).equals(Reading.joined(now))).isTrue();
    }

    private static String words(long seed, int vocabulary, String letter) {
        return new Random(seed).ints(WORDS, 0, vocabulary)
                .mapToObj(number -> letter + number)
                .collect(Collectors.joining(" "));
    }

    private static String items(long seed, String letter) {
        Random random = new Random(seed);
        return IntStream.range(0, 2_000)
                .mapToObj(i -> random.ints(12, 0, 500).mapToObj(n -> letter + n).collect(Collectors.joining(" ", "- ", ";")))
                .collect(Collectors.joining("\n"));
    }

    private static String links(int first) {
        return IntStream.range(first, first + 12_000)
                .mapToObj(i -> "[a](https://example.com/" + i + ")")
                .collect(Collectors.joining(" "));
    }
}
