package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.edition.TestArchive.SECOND;
import static org.clausebook.edition.TestArchive.THIRD;
import static org.clausebook.edition.TestArchive.filesOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in which the releasing user may write nothing, or read not everything. */
class ReadOnlyTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    private Path folder;

    private TestArchive archive;
    private List<String> prefix;

    @BeforeEach
    void release() throws IOException, InterruptedException {
        archive = TestArchive.ofTwo(folder);
        archive.plan(THIRD);
        mode(folder, "rwxr-xr-x");
        mode(folder.resolve("policy-source"), "rwxrwxrwx");
        mode(archive.file(""), "r-xr-xr-x");
        prefix = withoutRights();
    }

    @AfterEach
    void giveBack() throws IOException {
        mode(archive.file(""), "rwxr-xr-x");
        mode(archive.file("1.0.0/ky.md"), "rw-r--r--");
    }

    @Test
    void takesNoEditionAndSaysWhere() throws IOException {
        Map<String, String> before = archive.everything();
        assertThat(answer("release"))
                .isEqualTo("could not write " + archive.file(".editions.lock.next") + ": permission denied");
        assertThat(archive.everything()).isEqualTo(before);
        assertThat(archive.plan()).exists();
    }

    @Test
    void isVerifiedAsFarAsItCanBeRead() throws IOException {
        mode(archive.file("1.0.0/ky.md"), "---------");
        assertThat(answer("verify")).isEqualTo("[UNREADABLE 1.0.0/ky.md:1 [permission denied]]");
        mode(archive.file("1.0.0/ky.md"), "rw-r--r--");
        assertThat(answer("verify")).isEqualTo("[]");
    }

    private String answer(String deed) throws IOException {
        try (ChildJvm child = ChildJvm.start(prefix, Attempt.class, deed, folder.toString())) {
            return child.answer();
        }
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    /** What makes a command heed the modes of files; for root, whom they do not bind, to be somebody else. */
    private List<String> withoutRights() throws IOException, InterruptedException {
        if (!Files.isWritable(archive.file(""))) {
            return List.of();
        }
        for (Class<?> type : List.of(EditionWriter.class, Attempt.class)) {
            List<String> command = new ArrayList<>(AS_NOBODY);
            command.addAll(List.of("test", "-r", ChildJvm.locationOf(type).toString(), "-a", "-r", folder.toString()));
            try {
                boolean canRead = new ProcessBuilder(command).start().waitFor() == 0;
                Assumptions.assumeTrue(canRead, "nobody may not read " + ChildJvm.locationOf(type));
            } catch (IOException e) {
                Assumptions.abort("root cannot be anybody else here: " + e);
            }
        }
        return AS_NOBODY;
    }

    /** A release or a verification by somebody who may not do everything. */
    static final class Attempt {
        public static void main(String[] arguments) throws IOException {
            TestArchive archive = new TestArchive(Path.of(arguments[1]));
            if (arguments[0].equals("verify")) {
                System.out.println(archive.faults());
                return;
            }
            try (EditionWriter writer = EditionWriter.open(archive.plan(), archive.editions(), TestArchive.POLICY)) {
                System.out.println(writer.release(THIRD, filesOf(SECOND)));
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
