package org.clausebook.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the files counts, however editors save them. */
class WatchedFilesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private Path root;

    private Path source;
    private Path text;
    private WatchedFiles files;

    @BeforeEach
    void lay() throws IOException {
        source = root.resolve("policy-source");
        text = source.resolve("privacy.md");
        write("policy-source/privacy.md", "one");
        write("policy-source/editions/privacy/editions.lock", "lock");
        write("translations/ru/privacy.md", "один");
        files = new WatchedFiles(source, root.resolve("translations"));
        files.look();
    }

    @Test
    void seesNothingWhereNothingChanges() {
        assertThat(files.look()).isEmpty();
        assertThat(files.look()).isEmpty();
    }

    @Test
    void seesAnEditAnywhere() throws IOException {
        write("policy-source/privacy.md", "two");
        write("policy-source/editions/privacy/editions.lock", "more");
        write("translations/ru/privacy.md", "два");
        assertThat(files.look()).containsExactly(
                "policy-source/editions/privacy/editions.lock", "policy-source/privacy.md", "translations/ru/privacy.md");
        assertThat(files.look()).isEmpty();
    }

    @Test
    void aFileThatIsSavedAsItWasHasNotChanged() throws IOException {
        write("policy-source/privacy.md", "one");
        Files.setLastModifiedTime(text, LONG_AGO);
        assertThat(files.look()).isEmpty();
    }

    @Test
    void seesAFileThatAnotherTakesThePlaceOf() throws IOException {
        Path other = write("policy-source/.privacy.md.new", "two");
        assertThat(files.look()).isEmpty();
        Files.move(other, text, StandardCopyOption.ATOMIC_MOVE);
        assertThat(files.look()).containsExactly("policy-source/privacy.md");
    }

    /** As long as a file is young, neither its time nor its size says that it is the same. */
    @Test
    void seesAnEditOfTheSameLengthAtTheSameTime() throws IOException {
        FileTime time = Files.getLastModifiedTime(text);
        Files.writeString(text, "two");
        Files.setLastModifiedTime(text, time);
        assertThat(files.look()).containsExactly("policy-source/privacy.md");
    }

    @Test
    void seesFilesAndFoldersThatComeAndGo() throws IOException {
        write("translations/en/privacy.md", "one");
        assertThat(files.look()).containsExactly("translations/en", "translations/en/privacy.md");
        Files.delete(root.resolve("translations/en/privacy.md"));
        assertThat(files.look()).containsExactly("translations/en/privacy.md");
        Files.move(root.resolve("translations"), root.resolve("elsewhere"));
        assertThat(files.look()).contains("translations/ru", "translations/ru/privacy.md", "translations/en");
        Files.move(root.resolve("elsewhere"), root.resolve("translations"));
        assertThat(files.look()).contains("translations/ru/privacy.md");
    }

    @Test
    void looksAtNothingThatIsNoPartOfASite() throws IOException {
        write("policy-source/target/policy-site/index.html", "page");
        write("policy-source/.privacy.md.swp", "editor");
        write("translations/.git/HEAD", "git");
        assertThat(files.look()).isEmpty();
        write("policy-source/static/.well-known/security.txt", "contact");
        assertThat(files.look()).contains("policy-source/static/.well-known/security.txt");
    }

    @Test
    void followsALinkToAFile() throws IOException {
        Path kept = write("elsewhere/cookies.md", "one");
        Files.createSymbolicLink(source.resolve("cookies.md"), kept);
        assertThat(files.look()).containsExactly("policy-source/cookies.md");
        Files.writeString(kept, "three");
        assertThat(files.look()).containsExactly("policy-source/cookies.md");
        Files.delete(kept);
        assertThat(files.look()).containsExactly("policy-source/cookies.md");
    }

    private Path write(String path, String words) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, words);
    }
}
