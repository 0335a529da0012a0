package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramDigestTest {

    @TempDir
    Path folder;

    private List<Path> classPath;

    /** What makes another program of it. */
    private enum Change {
        BYTE_OF_A_LIBRARY(test -> Files.writeString(test.library(), "version 1.1")),
        BYTE_AT_THE_END(test -> Files.write(test.library(), "version 1.0\0".getBytes())),
        CLASS(test -> Files.writeString(test.classes().resolve("org/One.class"), "eno")),
        CLASS_MORE(test -> Files.writeString(test.classes().resolve("org/Two.class"), "two")),
        CLASS_OF_ANOTHER_NAME(test -> Files.move(test.classes().resolve("org/One.class"), test.classes().resolve("org/Uno.class"))),
        LIBRARY_MISSING(test -> Files.delete(test.library())),
        OTHER_ORDER(test -> test.classPath = List.of(test.library(), test.classes()));

        private final Act act;

        Change(Act act) {
            this.act = act;
        }
    }

    private interface Act {
        void on(ProgramDigestTest test) throws IOException;
    }

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(classes().resolve("org"));
        Files.writeString(classes().resolve("org/One.class"), "one");
        Files.writeString(library(), "version 1.0");
        classPath = List.of(classes(), library());
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Path library() {
        return folder.resolve("library.jar");
    }

    @ParameterizedTest
    @EnumSource
    void anyByteOfItCounts(Change change) throws IOException {
        String before = ProgramDigest.of(classPath);

        change.act.on(this);

        assertThat(ProgramDigest.of(classPath)).isNotEqualTo(before);
    }

    @Test
    void timesDoNotCount() throws IOException {
        String before = ProgramDigest.of(classPath);

        Files.setLastModifiedTime(library(), FileTime.fromMillis(0));

        assertThat(ProgramDigest.of(classPath)).isEqualTo(before).matches("[0-9a-f]{64}");
    }
}
