package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFolderTest {

    private static final SortedMap<String, byte[]> FILES = files(Map.of("ky.md", "ky", "ru.md", "ru"));

    @TempDir
    private Path parent;

    private Path path;
    private WholeFolder folder;

    @BeforeEach
    void place() {
        path = parent.resolve("2.0.0");
        folder = new WholeFolder(path, Disk.real());
    }

    @Test
    void isThereWhenAllOfItIs() throws IOException {
        FaultyDisk disk = FaultyDisk.without();
        WholeFolder traced = new WholeFolder(path, disk);
        traced.stage(FILES);
        assertThat(traced.exists()).isFalse();
        traced.commit();
        assertThat(traced.exists()).isTrue();
        assertThat(traced.holds(FILES)).isTrue();
        assertThat(parent.toFile().list()).containsExactly("2.0.0");
        assertThat(disk.operations()).containsExactly("create .2.0.0.next", "write ky.md", "sync ky.md", "write ru.md",
                "sync ru.md", "sync .2.0.0.next", "rename .2.0.0.next 2.0.0", "sync " + parent.getFileName());
    }

    @Test
    void replacesWhatAnEarlierAttemptLeft() throws IOException {
        Files.createDirectories(parent.resolve(".2.0.0.next/deep"));
        Files.writeString(parent.resolve(".2.0.0.next/en.md"), "half");
        folder.stage(FILES);
        folder.commit();
        assertThat(folder.holds(FILES)).isTrue();
    }

    @Test
    void doesNotReplaceAFolderBeItEmpty() throws IOException {
        Files.createDirectory(path);
        folder.stage(FILES);
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(folder::commit);
        folder.discard();
        assertThat(path).isEmptyDirectory();
        assertThat(parent.toFile().list()).containsExactly("2.0.0");
    }

    @Test
    void holdsExactlyTheseFilesOrNot() throws IOException {
        assertThat(folder.holds(FILES)).as("missing").isFalse();
        folder.stage(FILES);
        folder.commit();
        assertThat(folder.holds(files(Map.of("ky.md", "ky")))).as("one too many").isFalse();
        assertThat(folder.holds(files(Map.of("ky.md", "ky", "ru.md", "ru", "en.md", ""))))
                .as("one missing").isFalse();
        assertThat(folder.holds(files(Map.of("ky.md", "ky", "ru.md", "RU")))).as("one altered").isFalse();
        Files.delete(path.resolve("ru.md"));
        TestSite.link(path.resolve("ru.md"), Files.writeString(parent.resolve("ru"), "ru"));
        assertThat(folder.holds(FILES)).as("one linked").isFalse();
    }

    @Test
    void isNoLinkToAFolder() throws IOException {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        TestSite.link(path, elsewhere);
        assertThat(folder.holds(new TreeMap<>())).isFalse();
        assertThat(folder.exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ky.md", "a/ky.md", "", "con", "ky.md ", "кы.md"})
    void refusesWhatIsNotANameEverywhere(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> folder.stage(files(Map.of(name, ""))));
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void refusesNamesThatSomeFileSystemsCannotTellApart() {
        assertThatIllegalStateException().isThrownBy(() -> folder.stage(files(Map.of("ky.md", "", "KY.md", ""))));
    }

    private static SortedMap<String, byte[]> files(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
