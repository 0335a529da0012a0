package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausebook.model.Version;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String TEXT = """
            # clausebook-manifest/1 privacy 2.0.0
            # previous 1.0.0 %s
            %s  edition.yaml
            %s  ky.md
            """.formatted(A, A, B);

    @TempDir
    private Path folder;

    @Test
    void listsTheFilesInOrderAfterTheEditionAndTheOneBefore() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("ky.md", TestArchive.bytes(""));
        files.put("edition.yaml", TestArchive.bytes("abc"));
        Lock.Entry previous = new Lock.Entry(TestArchive.FIRST, A);
        Manifest manifest = Manifest.of("privacy", TestArchive.SECOND, Optional.of(previous), files);
        assertThat(manifest.bytes()).asString().isEqualTo("""
                # clausebook-manifest/1 privacy 2.0.0
                # previous 1.0.0 %s
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  edition.yaml
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  ky.md
                """.formatted(A));
        assertThat(Manifest.of("privacy", TestArchive.FIRST, Optional.empty(), files).bytes()).asString()
                .startsWith("# clausebook-manifest/1 privacy 1.0.0\n# previous none\nba78");
    }

    @Test
    void comesOutAsItWasRead() {
        for (String text : new String[] {TEXT, TEXT.replace("1.0.0 " + A, "none")}) {
            Manifest manifest = Manifest.parse(TestArchive.bytes(text)).orElseThrow();
            assertThat(manifest.bytes()).asString().isEqualTo(text);
            assertThat(manifest.version()).isEqualTo(new Version(2, 0, 0));
            assertThat(manifest.digests()).containsEntry("ky.md", B).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "# clausebook-manifest/1 privacy 2.0.0\n", "# clausebook-manifest/1 privacy 2.0.0\n# previous none\n",
        "# clausebook-manifest/1 privacy 2.0.0\n# previous none", "#", "\n\n\n", "\u0000"
    })
    void isNotAManifestWithoutFiles(String text) {
        assertThat(Manifest.parse(TestArchive.bytes(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/1 privacy|/2 privacy", "privacy|Privacy", "privacy|", "privacy 2.0.0|privacy  2.0.0", "2.0.0|2.0",
        "2.0.0|02.0.0", "2.0.0|2.0.0 x", "1.0.0 |none ", "previous|Previous", "  ky| ky", "  ky|   ky", "  ky| *ky",
        "ky.md|../ky.md", "ky.md|sub/ky.md", "ky.md|.ky.md", "ky.md|MANIFEST.sha256", "ky.md|manifest.sha256",
        "ky.md|Edition.yaml", "ky.md|edition.yaml", "ky.md|a.md", "bbbb  |BBBB  ", "bbbb  |bbb  ", "ky.md\n|ky.md",
        "ky.md\n|ky.md\n\n", "ky.md\n|ky.md\r\n", "# clause|\uFEFF# clause", "ky.md|кы.md", "ky.md\n|ky.md\n# end\n",
        "# previous|\n# previous"
    })
    void isNotAManifestIfAnythingIsOtherwise(String change) {
        String[] fromTo = change.split("\\|", -1);
        String text = TEXT.replace(fromTo[0], fromTo[1]);
        assertThat(text).isNotEqualTo(TEXT);
        assertThat(Manifest.parse(TestArchive.bytes(text))).isEmpty();
    }

    @Test
    void isWhatItSaysOrNothingWhateverByteIsAltered() {
        byte[] bytes = TestArchive.bytes(TEXT);
        for (int i = 0; i < bytes.length; i++) {
            for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                byte[] altered = bytes.clone();
                altered[i] = (byte) value;
                Manifest.parse(altered).ifPresent(manifest -> assertThat(manifest.bytes()).isEqualTo(altered));
            }
        }
    }

    @Test
    void doesNotRunOutOfStackForManyFiles() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            files.put(i + ".md", new byte[0]);
        }
        Manifest manifest = Manifest.of("privacy", TestArchive.FIRST, Optional.empty(), files);
        assertThat(Manifest.parse(manifest.bytes())).contains(manifest);
    }

    @Test
    void refusesFilesThatNoEditionMayHave() {
        for (String name : new String[] {"../x", "a/b", ".hidden", "MANIFEST.sha256", "", "a b", "\n"}) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put(name, new byte[0]);
            assertThatIllegalArgumentException().as(name)
                    .isThrownBy(() -> Manifest.of("privacy", TestArchive.FIRST, Optional.empty(), files));
        }
    }

    @Test
    void canBeCheckedWithoutUs() throws Exception {
        TestArchive archive = TestArchive.ofTwo(folder);
        assertThat(sha256sum(archive.file("2.0.0"))).isEqualTo("edition.yaml: OK\nky.md: OK\nru.md: OK\nexit 0");
        Files.writeString(archive.file("2.0.0/ky.md"), "# Башка\n");
        assertThat(sha256sum(archive.file("2.0.0"))).contains("ky.md: FAILED").endsWith("exit 1");
    }

    private static String sha256sum(Path edition) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("sha256sum", "--strict", "-c", "MANIFEST.sha256")
                .directory(edition.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("LC_ALL", "C");
        try {
            Process process = command.start();
            String answers = new String(process.getInputStream().readAllBytes());
            return answers + "exit " + process.waitFor();
        } catch (IOException e) {
            return Assumptions.abort("no sha256sum here: " + e);
        }
    }
}
