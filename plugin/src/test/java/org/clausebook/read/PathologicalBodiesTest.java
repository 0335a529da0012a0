package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.clausebook.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bodies that make flexmark 0.64.8, left alone, hang, grow beyond measure or overflow the stack: each is read or refused
 * in no time, on a thread with an ordinary stack. What flexmark makes of them stands beside each.
 */
class PathologicalBodiesTest {

    private static final Duration SAFETY_NET = Duration.ofSeconds(20);

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("does not end: exponential", n -> "[" + "\\".repeat(n), 40),
                body("does not end: exponential", n -> "[a][" + "\\]".repeat(n), 60),
                body("does not end: exponential", n -> "[a][" + "\\".repeat(n) + "\":\"" + "\\".repeat(n), 18),
                body("does not end: exponential", n -> "[" + "\\\\".repeat(n) + "[x](#a) ]", 60),
                body("seconds, quadratic", n -> backticks(n), 240),
                body("seconds, quadratic", n -> "[a][b]".repeat(n), 8_000),
                body("seconds, quadratic", n -> "[a](b \"".repeat(n), 8_000),
                body("seconds, quadratic", n -> "[a](b".repeat(n), 12_000),
                body("seconds, quadratic", n -> "[](".repeat(n), 16_000),
                body("seconds, quadratic", n -> "![[]()".repeat(n), 8_000),
                body("seconds, quadratic", n -> "[k" + "]: u\n[k".repeat(n), 8_000),
                body("seconds, quadratic", n -> "a <![CDATA[".repeat(n), 5_000),
                body("seconds, quadratic", n -> "a <?".repeat(n), 15_000),
                body("seconds, quadratic", n -> "a**b" + "c* ".repeat(n), 20_000),
                body("seconds, quadratic", n -> "    x\n".repeat(n), 32_000),
                body("seconds, quadratic", n -> "| a | b |\n|---|---|\n" + "| c | d |\n".repeat(n), 32_000),
                body("62 MB from 39 kB", n -> "[x]: y\n\n" + "[x] ".repeat(n), 8_000),
                body("overflows", n -> "![".repeat(n) + "](u)".repeat(n), 8_000),
                body("overflows", n -> "a <!-- " + "word ".repeat(n), 2_000),
                body("overflows", n -> "[a](b \"" + "word ".repeat(n) + "\")", 2_000),
                body("overflows", n -> "<a" + " b=c".repeat(n) + ">", 5_000),
                body("overflows", n -> "> ".repeat(n) + "a", 4_000),
                body("overflows", n -> "- ".repeat(n) + "a", 4_000),
                body("overflows", n -> "1. ".repeat(n) + "a", 4_000),
                body("overflows", n -> "> - ".repeat(n) + "a", 2_000),
                body("overflows", n -> indented(n), 400),
                body("overflows", n -> "*".repeat(n) + "a" + "*".repeat(n), 5_000),
                body("overflows", n -> "_".repeat(n) + "a" + "_".repeat(n), 5_000),
                body("overflows", n -> "-".repeat(n) + "a", 4_000),
                body("overflows", n -> "*a **a ".repeat(n), 2_000),
                body("overflows", n -> "[^a".repeat(n), 4_000),
                body("overflows", n -> "[a]: b \"\n" + "c\n".repeat(n), 2_000),
                body("overflows", n -> "|" + " a |".repeat(n) + "\n|" + "---|".repeat(n), 2_000),
                body("overflows", n -> "{" + ".b ".repeat(n) + "}", 3_000));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    void isReadOrRefusedInNoTime(String flexmark, String beginning, String body) {
        Reading reading = assertTimeoutPreemptively(SAFETY_NET, () -> Reading.of(body));
        assertThat(reading.isClean()).as("nothing like this is in the format").isFalse();
        assertThat(reading.findings()).hasSizeLessThanOrEqualTo(BodyLimits.FINDINGS + 1);
    }

    /** Flexmark alone: seconds, quadratic. They are in the format, so they are read. */
    @Test
    void signsWithABackslashAreReadHoweverMany() {
        Reading reading = assertTimeoutPreemptively(SAFETY_NET, () -> Reading.of("\\`".repeat(10_000)));
        assertThat(reading.plain()).isEqualTo("`".repeat(10_000));
    }

    @Test
    void aBodyAtTheLimitIsReadInOneGo() {
        String sentence = "Оператор жеке маалыматтарды иштеп чыгат, [](#b)-пунктту караңыз; *субъект* макулдук берет.\n\n";
        String body = sentence.repeat(BodyLimits.CHARACTERS / sentence.length() - 1);
        Reading reading = assertTimeoutPreemptively(SAFETY_NET, () -> Reading.of(body));
        assertThat(reading.blocks().size() + reading.findings().size()).isPositive();
    }

    /** The parser takes the tabs for more characters than there are before them, and fails. */
    @Test
    void aRowBehindManyTabsIsNamedWithItsLine() {
        Reading reading = Reading.of("| a | b |\n|---|---|\n| c | d |\n" + "\t".repeat(60) + "| e | f |");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.FORMAT_TABLE);
            assertThat(finding.at().line()).isEqualTo(3);
        });
    }

    @Test
    void whatTakesTooLongIsLeftBehindAndTheCallerGoesOn() {
        Deadline.Outcome<String> outcome = Deadline.run(Duration.ofSeconds(1), progress -> {
            progress.at(42);
            sleep();
            return "too late";
        });
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.place()).isEqualTo(42);
        assertThat(outcome.overflow()).isFalse();
    }

    @Test
    void whatOverflowsTheStackIsAnAnswerAndNotACrash() {
        Deadline.Outcome<Integer> outcome = Deadline.run(Duration.ofSeconds(60), progress -> deep(0));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.overflow()).isTrue();
    }

    private static Arguments body(String flexmark, IntFunction<String> maker, int n) {
        String body = maker.apply(n);
        String beginning = body.substring(0, Math.min(16, body.length())).replace("\n", "⏎");
        return Arguments.of(flexmark, beginning, body);
    }

    private static String backticks(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= n; i++) {
            out.append("`".repeat(i)).append('a');
        }
        return out.toString();
    }

    private static String indented(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append("  ".repeat(i)).append("- a\n");
        }
        return out.toString();
    }

    private static void sleep() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int deep(int n) {
        return List.of(n).size() + deep(n + 1);
    }
}
