package org.clausebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manual of the source format as a list of examples. An example is one or more fenced blocks with the word
 * {@code example} behind their language, and the blocks behind them that say what comes of it.
 */
final class FormatSpec {

    /** Tests run in the module's folder. */
    static final Path MANUAL = Path.of("../docs/format.md");

    private static final String SOURCE = "example";
    private static final Set<String> RESULTS = Set.of("published", "findings", "anchors", "digest");
    private static final Pattern FENCE = Pattern.compile("(`{3,})(.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /**
     * A fenced block.
     *
     * @param section heading that it stands below
     * @param line    of its opening fence, from 1
     * @param words   the info string
     * @param text    what is in it, every line ended by LF
     */
    record Block(String section, int line, List<String> words, String text) {

        String language() {
            return words.isEmpty() ? "" : words.get(0);
        }

        /** What it is for; empty if it is only to be read. */
        String purpose() {
            return words.size() > 1 ? words.get(1) : "";
        }

        boolean says(String word) {
            return words.indexOf(word) > 1;
        }

        boolean isSource() {
            return purpose().equals(SOURCE);
        }

        boolean isResult() {
            return RESULTS.contains(purpose());
        }
    }

    /** Sources, and what comes of them. */
    record Example(List<Block> sources, List<Block> results) {

        @Override
        public String toString() {
            return sources.get(0).section() + ", line " + sources.get(0).line();
        }
    }

    private FormatSpec() {}

    static FormatSpec read() {
        try {
            FormatSpec spec = new FormatSpec();
            spec.readBlocks(Files.readAllLines(MANUAL));
            spec.gather();
            return spec;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Example> examples() {
        return examples;
    }

    /** The one block with exactly this info string: what all examples have in common. */
    String common(String info) {
        List<Block> found = blocks.stream()
                .filter(block -> String.join(" ", block.words()).equals(info))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("the manual has " + found.size() + " blocks named " + info);
        }
        return found.get(0).text();
    }

    private void readBlocks(List<String> lines) {
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (lines.get(i).startsWith("#")) {
                section = lines.get(i).replaceFirst("#+ ", "");
            } else if (fence.matches()) {
                int end = lines.subList(i + 1, lines.size()).indexOf(fence.group(1)) + i + 1;
                if (end <= i) {
                    throw new IllegalStateException("line " + (i + 1) + ": the fence is not closed");
                }
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                blocks.add(new Block(section, i + 1, List.of(fence.group(2).strip().split(" +")), text));
                i = end;
            }
        }
    }

    private void gather() {
        Block before = null;
        for (Block block : blocks) {
            if (block.isSource() && (before == null || !before.isSource())) {
                examples.add(new Example(new ArrayList<>(), new ArrayList<>()));
            }
            if (block.isSource()) {
                examples.get(examples.size() - 1).sources().add(block);
            } else if (block.isResult() && before != null && (before.isSource() || before.isResult())) {
                examples.get(examples.size() - 1).results().add(block);
            }
            before = block;
        }
    }
}
