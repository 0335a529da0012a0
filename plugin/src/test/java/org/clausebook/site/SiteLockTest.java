package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void place() {
        output = folder.resolve("site");
    }

    @Test
    void keepsASecondBuildOfThisProcessOut() throws IOException {
        try (SiteWriter writer = SiteWriter.open(output)) {
            assertThatExceptionOfType(SiteBusyException.class).isThrownBy(() -> SiteWriter.open(output))
                    .withMessageContainingAll("another build is writing", output.getFileName().toString());
            writer.publish();
            assertThatExceptionOfType(SiteBusyException.class).isThrownBy(() -> SiteWriter.open(output));
        }
        SiteWriter.open(output).close();
    }

    @Test
    void knowsASiteByAnyOfItsNames() throws IOException {
        Path link = TestSite.link(folder.resolve("link"), folder);
        SiteWriter writer = SiteWriter.open(output);
        assertThatExceptionOfType(SiteBusyException.class).isThrownBy(() -> SiteWriter.open(link.resolve("x/../site")));
        writer.close();
    }

    @Test
    void doesNotKeepOtherSitesOut() throws IOException {
        try (SiteWriter one = SiteWriter.open(output); SiteWriter two = SiteWriter.open(folder.resolve("other"))) {
            one.publish();
            two.publish();
        }
        assertThat(folder.resolve("other")).isDirectory();
    }

    @Test
    void keepsOtherProcessesOut() throws Exception {
        try (SiteWriter writer = SiteWriter.open(output)) {
            assertThatExceptionOfType(SiteBusyException.class).isThrownBy(() -> SiteWriter.open(output));
            assertThat(openInAnotherProcess()).as("not lost by the second attempt").isEqualTo("busy");
            writer.publish();
        }
        assertThat(openInAnotherProcess()).isEqualTo("free");
    }

    @Test
    void isNotLostToACopyOfThePluginInAnotherClassLoader() throws Exception {
        URL[] classes = {SiteWriter.class.getProtectionDomain().getCodeSource().getLocation()};
        try (var loader = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader());
                AutoCloseable other = (AutoCloseable) loader.loadClass(SiteWriter.class.getName())
                        .getMethod("open", Path.class).invoke(null, output)) {
            assertThatExceptionOfType(SiteBusyException.class).isThrownBy(() -> SiteWriter.open(output));
            assertThat(openInAnotherProcess()).isEqualTo("busy");
            assertThat(other).isNotInstanceOf(SiteWriter.class);
        }
    }

    @Test
    void isGivenBackWhenOpeningFails() throws IOException {
        Path foreign = Files.writeString(Files.createDirectory(output).resolve("notes.txt"), "mine");
        assertThatExceptionOfType(ForeignFilesException.class).isThrownBy(() -> SiteWriter.open(output));
        Files.delete(foreign);
        SiteWriter.open(output).close();
    }

    private String openInAnotherProcess() throws IOException {
        try (ChildJvm child = ChildJvm.start(Other.class, output.toString())) {
            return child.answer();
        }
    }

    /** Another build. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            try (SiteWriter writer = SiteWriter.open(Path.of(arguments[0]))) {
                System.out.println(writer.publish().files() == 0 ? "free" : "");
            } catch (SiteBusyException e) {
                System.out.println("busy");
            }
        }
    }
}
