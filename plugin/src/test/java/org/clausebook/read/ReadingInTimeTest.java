package org.clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Language;
import org.clausebook.source.Observations;
import org.clausebook.source.SourceTree;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lacked time or memory may have enough of it the next time, though no byte has changed: nobody can rely on it later. */
class ReadingInTimeTest {

    private static final String TEXT = "privacy.md";

    @TempDir
    Path folder;

    private final Observations observations = new Observations();
    private SourceTree tree;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve(TEXT), "# Title\n\n## Section {#a}\n\n### {#b}\n\nWords.\n");
        tree = SourceTree.of(folder).observed(observations);
    }

    @Test
    void aTextThatWasReadCanBeAskedForAgain() {
        assertThat(read(reader(BodyReader::read))).isEmpty();
        assertThat(reader(BodyReader::read).sketch(TEXT)).isPresent();
        assertThat(observations.answers()).isPresent();
    }

    @Test
    void aTextThatWasNotReadCannot() {
        assertThat(read(reader(ReadingInTimeTest::overflow))).extracting(Finding::rule).containsExactly(Rule.FORMAT_TOO_COMPLEX);
        assertThat(observations.answers()).isEmpty();
    }

    @Test
    void norCanASkeleton() {
        assertThat(reader(ReadingInTimeTest::overflow).sketch(TEXT)).isEmpty();
        assertThat(observations.answers()).isEmpty();
    }

    private Iterable<Finding> read(PolicyReader reader) {
        Findings findings = new Findings();
        reader.read("privacy", new Language("en", "en", "English"), TEXT, findings);
        return findings.sorted();
    }

    private PolicyReader reader(PolicyReader.Bodies bodies) {
        return new PolicyReader(tree, Duration.ofSeconds(60), bodies);
    }

    private static BodyReader.Result overflow(TextFile file, Span span, Fences fences, Findings findings) {
        throw new StackOverflowError();
    }
}
