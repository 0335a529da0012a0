package org.clausebook.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.clausebook.diff.Change;
import org.clausebook.diff.Comparer;
import org.clausebook.diff.Comparison;
import org.clausebook.model.Block;
import org.clausebook.model.Language;
import org.clausebook.model.Prose;
import org.clausebook.model.PublishedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Comparing clauses, warm, for each pair: those that changed (about 730 bytes, old and new together) with their redlines,
 * and those that did not, as shared lists of blocks and as equal ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChangedClauses {

    private static final int PAIRS = 1_000;
    private static final int WORDS = 27;

    private PublishedText before;
    private PublishedText after;
    private PublishedText copy;

    @Setup
    public void setUp() {
        before = text(true);
        copy = text(true);
        after = text(false);
        System.out.printf("%d bytes a pair%n", (bytes(before) + bytes(after)) / PAIRS);
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int changed() {
        Comparer comparer = new Comparer();
        int blocks = 0;
        for (Change change : comparer.compare(before, after).changes()) {
            blocks += comparer.redline(change).blocks().size();
        }
        return blocks;
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public Comparison shared() {
        return new Comparer().compare(before, before);
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public Comparison equal() {
        return new Comparer().compare(before, copy);
    }

    /** All texts draw the same words from the same seed; what is not as it was is edited in one to three places. */
    private static PublishedText text(boolean asItWas) {
        Random random = new Random(20261124);
        List<PublishedText.Item> sections = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            List<String> words = words(random);
            List<String> edited = edited(words, random);
            Block<Prose> paragraph = new Block.Paragraph<>(
                    List.of(new Prose.Text(String.join(" ", asItWas ? words : edited) + ".")));
            sections.add(new PublishedText.Item(
                    2, "clause-" + i, String.valueOf(i + 1), false, List.of(), Optional.empty(), List.of(paragraph), List.of()));
        }
        Language language = new Language("ru", "ru", "Русский");
        return new PublishedText("policy", language, List.of(new Prose.Text("Политика")), sections);
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            boolean number = random.nextInt(12) == 0;
            boolean comma = random.nextInt(8) == 0;
            words.add((number ? String.valueOf(10 + random.nextInt(80)) : word(random)) + (comma ? "," : ""));
        }
        return words;
    }

    private static List<String> edited(List<String> words, Random random) {
        List<String> edited = new ArrayList<>(words);
        int edits = 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(edited.size());
            switch (random.nextInt(4)) {
                case 0 -> edited.set(at, word(random));
                case 1 -> edited.set(at, String.valueOf(10 + random.nextInt(80)));
                case 2 -> edited.remove(at);
                default -> edited.addAll(at, List.of(word(random), word(random), word(random)));
            }
        }
        return edited;
    }

    private static String word(Random random) {
        return Corpus.word(random.nextInt(2), random);
    }

    private static int bytes(PublishedText text) {
        int bytes = 0;
        for (PublishedText.Item item : text.sections()) {
            bytes += item.blocks().toString().getBytes(StandardCharsets.UTF_8).length
                    - "[Paragraph[text=[Text[text=]]]]".length();
        }
        return bytes;
    }
}
