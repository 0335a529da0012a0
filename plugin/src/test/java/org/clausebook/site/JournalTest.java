package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    @TempDir
    private Path folder;

    private Path file;
    private Journal journal;

    @BeforeEach
    void name() {
        file = folder.resolve(".site.journal");
        journal = new Journal(file, new RealDisk());
    }

    @Test
    void isAPlainSortedList() throws IOException {
        journal.write(List.of("kg/privacy.html", "index.html", "CNAME", "kg.html"));
        assertThat(file).hasContent("""
                clausebook-site-journal/1
                CNAME
                index.html
                kg.html
                kg/privacy.html
                """);
        assertThat(journal.read()).containsExactly("CNAME", "index.html", "kg.html", "kg/privacy.html");
        assertThat(Files.readString(file)).doesNotContain("\r").endsWith("kg/privacy.html\n");
    }

    @Test
    void canBeEmpty() throws IOException {
        journal.write(List.of());
        assertThat(file).hasContent("clausebook-site-journal/1\n");
        assertThat(journal.read()).isEmpty();
    }

    @Test
    void replacesTheEarlierOneAndLeavesNothingElse() throws IOException {
        journal.write(List.of("a"));
        Files.writeString(folder.resolve(".site.journal.next"), "left by a crash");
        journal.write(List.of("b"));
        assertThat(journal.read()).containsExactly("b");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    /** A draft that stayed would say for ever that a build was cut short. */
    @ParameterizedTest
    @ValueSource(strings = {"write .site.journal.next", "sync .site.journal.next", "rename .site.journal.next .site.journal"})
    void leavesNoDraftIfItCannotBePutInPlace(String operation) throws IOException {
        journal.write(List.of("a"));
        Journal harmed = new Journal(file, FaultyDisk.at(operation, FaultyDisk.Fault.FAILS_ONCE));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> harmed.write(List.of("b")));

        assertThat(journal.read()).containsExactly("a");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n", "clausebook-site-journal/1", "clausebook-site-journal/2\na\n", "a\n", "clausebook-site-journal/1\na",
        "clausebook-site-journal/1\n\n", "clausebook-site-journal/1\na\n\n", "clausebook-site-journal/1\r\na\r\n",
        "clausebook-site-journal/1\nb\na\n", "clausebook-site-journal/1\na\na\n", "clausebook-site-journal/1\n../a\n",
        "clausebook-site-journal/1\n/etc/passwd\n", "clausebook-site-journal/1\na/../../b\n",
        "\uFEFFclausebook-site-journal/1\na\n"
    })
    void countsForNothingUnlessItIsExactlyOurs(String text) throws IOException {
        Files.writeString(file, text);
        assertThat(journal.read()).isEmpty();
    }

    @Test
    void countsForNothingIfItCannotBeRead() throws IOException {
        assertThat(journal.read()).as("missing").isEmpty();

        Files.write(file, "clausebook-site-journal/1\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(journal.read()).as("not UTF-8").isEmpty();

        Files.delete(file);
        Files.createDirectory(file);
        assertThat(journal.read()).as("a folder").isEmpty();

        Files.delete(file);
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "clausebook-site-journal/1\na\n");
        TestSite.link(file, elsewhere);
        assertThat(journal.read()).as("a symbolic link").isEmpty();
    }
}
