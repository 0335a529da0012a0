package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFilesTest {

    private static final Map<String, String> EARLIER = Map.of("index.html", "start", "kg/privacy.html", "one");
    private static final Map<String, String> LATER = Map.of("index.html", "start", "kg/privacy.html", "two");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void place() throws IOException {
        site = TestSite.in(folder);
    }

    @Test
    void refusesAFolderThatWeNeverWrote() throws IOException {
        site.put("letters/b.txt", "b");
        site.put("a name with spaces.txt", "a");
        assertThat(refusal().files()).containsExactly("a name with spaces.txt", "letters/b.txt");
        assertThat(refusal()).hasMessageContainingAll(
                site.output().toString(), "a name with spaces.txt, letters/b.txt");
        assertThat(site.files()).containsOnlyKeys("letters/b.txt", "a name with spaces.txt");
    }

    @Test
    void refusesFilesThatCameBetweenOurs() throws IOException {
        site.build(EARLIER);
        site.put("kg/notes.txt", "n");
        TestSite.link(site.output().resolve("kg/link"), Path.of("nowhere"));
        assertThat(refusal().files()).containsExactly("kg/link", "kg/notes.txt");
    }

    @Test
    void refusesALinkWhereAFileOrFolderOfOursStood() throws IOException {
        site.build(EARLIER);
        Files.move(site.output().resolve("kg"), folder.resolve("moved"));
        TestSite.link(site.output().resolve("kg"), folder.resolve("moved"));
        Files.move(site.output().resolve("index.html"), folder.resolve("index.html"));
        TestSite.link(site.output().resolve("index.html"), folder.resolve("index.html"));
        assertThat(refusal().files()).containsExactly("index.html", "kg");
        assertThat(folder.resolve("moved/privacy.html")).hasContent("one");
    }

    @Test
    void refusesAnOutputThatIsAFileOrALink() throws IOException {
        Files.writeString(site.output(), "a file");
        assertThat(refusal().files()).containsExactly(".");
        assertThat(site.output()).hasContent("a file");

        Files.delete(site.output());
        TestSite.link(site.output(), Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(refusal().files()).containsExactly(".");
        assertThat(refusal()).hasMessageContaining("is a file or a symbolic link");

        Files.delete(site.output());
        TestSite.link(site.output(), folder.resolve("nowhere"));
        assertThat(refusal().files()).containsExactly(".");
    }

    @Test
    void showsTheFirstTwentyAndKnowsThemAll() throws IOException {
        for (int i : IntStream.range(10, 60).toArray()) {
            site.put(i + ".txt", "");
        }
        assertThat(refusal().files()).hasSize(50).isSorted();
        assertThat(refusal()).hasMessageContaining("28.txt, 29.txt and 30 more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbled", "clausebook-site-journal/2\nindex.html\nkg/privacy.html\n"})
    void takesNothingForOursIfTheJournalIsGarbled(String text) throws IOException {
        site.build(EARLIER);
        Files.writeString(site.journal(), text);
        assertThat(refusal().files()).containsExactly("index.html", "kg/privacy.html");
        assertThat(site.files()).isEqualTo(EARLIER);
    }

    @Test
    void needsNoJournalWhereThereIsNothingToLose() throws IOException {
        Files.createDirectories(site.output().resolve("empty/folders"));
        Files.writeString(site.journal(), "garbled");
        site.build(EARLIER);
        assertThat(site.files()).isEqualTo(EARLIER);
        assertThat(site.output().resolve("empty")).doesNotExist();
    }

    @Test
    void leavesWhatCameDuringTheBuildAndRefusesTheNextOne() throws IOException {
        site.build(EARLIER);
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            TestSite.write(writer, LATER);
            site.put("kg/deep/notes.txt", "mine");
            assertThat(writer.publish().leftBehind()).containsExactly("../.site.discarded/kg/deep/notes.txt");
        }
        assertThat(site.files()).isEqualTo(LATER);
        assertThat(site.output().resolve("../.site.discarded/kg/privacy.html")).doesNotExist();

        ForeignFilesException refusal = refusal();
        assertThat(refusal.files()).containsExactly("../.site.discarded/kg/deep/notes.txt");
        assertThat(folder.resolve(".site.discarded/kg/deep/notes.txt")).hasContent("mine");

        Files.delete(folder.resolve(".site.discarded/kg/deep/notes.txt"));
        site.build(EARLIER);
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
    }

    @Test
    void leavesALinkThatTookThePlaceOfTheOutputDuringTheBuild() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "mine");
        try (SiteWriter writer = SiteWriter.open(site.output())) {
            TestSite.write(writer, LATER);
            TestSite.link(site.output(), elsewhere);
            assertThat(writer.publish().leftBehind()).containsExactly("../.site.discarded");
        }
        assertThat(site.files()).isEqualTo(LATER);
        assertThat(elsewhere.resolve("index.html")).hasContent("mine");
        assertThat(refusal().files()).containsExactly("../.site.discarded");
    }

    @Test
    void neverDeletesThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "mine");
        Path staging = Files.createDirectory(folder.resolve(".site.next"));
        TestSite.link(staging.resolve("link"), elsewhere);
        site.build(EARLIER);
        TestSite.link(staging, elsewhere);
        site.build(LATER);
        assertThat(elsewhere.resolve("index.html")).hasContent("mine");
        assertThat(site.files()).isEqualTo(LATER);
    }

    @Test
    void refusesAPreviousSiteThatIsNotOurs() throws IOException {
        site.put("../.site.previous/notes.txt", "mine");
        assertThat(refusal().files()).isEqualTo(List.of("../.site.previous/notes.txt"));
        assertThat(folder.resolve(".site.previous/notes.txt")).hasContent("mine");
    }

    /** Tries to open the site, which must fail and change nothing. */
    private ForeignFilesException refusal() {
        return catchThrowableOfType(ForeignFilesException.class, () -> SiteWriter.open(site.output()).close());
    }
}
