package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.site.RamFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No byte of an archive can be altered, cut off or added unseen, and the file is named. */
class ByteFlipTest {

    @TempDir(factory = RamFolder.class)
    private Path folder;

    private TestArchive archive;

    @BeforeEach
    void release() throws IOException {
        archive = TestArchive.ofTwo(folder);
    }

    @Test
    void namesTheFileWhateverByteIsAltered() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                for (int bit : new int[] {0x01, 0x20, 0x80}) {
                    byte[] altered = bytes.clone();
                    altered[i] ^= (byte) bit;
                    Files.write(file, altered);
                    assertNamed(file, "byte " + i + " ^ " + bit);
                }
            }
            Files.write(file, bytes);
        }
        assertThat(archive.faults()).as("all put back").isEmpty();
    }

    @Test
    void namesTheFileWhereverItIsCut() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int length = 0; length < bytes.length; length++) {
                Files.write(file, Arrays.copyOf(bytes, length));
                if (!isShorterList(file, length)) {
                    assertNamed(file, "cut to " + length);
                }
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void namesTheFileWhereverAByteIsAdded() throws IOException {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i <= bytes.length; i++) {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, i, longer, i + 1, bytes.length - i);
                longer[i] = '\n';
                Files.write(file, longer);
                assertNamed(file, "line end at " + i);
            }
            Files.write(file, bytes);
        }
    }

    /** Cut between two lines, the list is whole, and it is the folders that tell. */
    private boolean isShorterList(Path file, int length) throws IOException {
        boolean between = file.endsWith("editions.lock") && Files.readString(file).endsWith("\n");
        if (between) {
            assertThat(archive.verify().faults()).as("list cut to %s", length).isNotEmpty()
                    .allMatch(fault -> fault.kind() == Kind.UNLISTED || fault.kind() == Kind.UNLISTED_DAMAGED
                            || fault.kind() == Kind.CHAIN_BROKEN);
        }
        return between;
    }

    private void assertNamed(Path file, String what) {
        String path = TestArchive.FOLDER + "/" + archive.file("").relativize(file).toString().replace('\\', '/');
        List<FrozenFault> faults = archive.verify().faults();
        assertThat(faults).as("%s of %s", what, path).isNotEmpty().allMatch(fault -> concerns(fault, path));
    }

    /** The list is also named where a manifest and its line disagree, or where an edition is said not to be on it. */
    private static boolean concerns(FrozenFault fault, String path) {
        boolean list = path.endsWith("editions.lock");
        return fault.at().path().equals(path)
                || list && (fault.kind() == Kind.MANIFEST_CHANGED || fault.kind() == Kind.UNLISTED
                        || fault.kind() == Kind.UNLISTED_DAMAGED || fault.kind() == Kind.CHAIN_BROKEN);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(archive.file(""))) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
