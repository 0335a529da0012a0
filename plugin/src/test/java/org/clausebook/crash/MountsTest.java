package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.tools.ChildJvm;
import org.clausebook.tools.OwnMounts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folders that are read-only for everyone, root too, and folders that are file systems of their own. */
class MountsTest {

    /** What is mounted where, and what comes of it. */
    private enum Case {
        TARGET_IS_READ_ONLY(Scenario.OVER_AN_EARLIER_SITE, "policy-source/target", true,
                "could not lock ", ".policy-site.lock: Read-only file system. No part of a new site is shown"),
        FIRST_TARGET_IS_READ_ONLY(Scenario.FIRST_SITE, "policy-source", true,
                "could not create the folder ", "policy-source/target: Read-only file system. No part of a new site is shown"),
        REPORTS_ARE_READ_ONLY(Scenario.OVER_AN_EARLIER_SITE, "policy-source/target/clausebook-reports", true,
                "the reports cannot be written", "Read-only file system. The new site is in its place, whole"),
        ARCHIVE_IS_READ_ONLY(Scenario.NEXT_EDITION, "policy-source/editions", true,
                "could not write ", "editions/privacy/.editions.lock.next: Read-only file system. What the list of editions names"),
        PLAN_IS_READ_ONLY(Scenario.NEXT_EDITION, "policy-source", true,
                "could not lock ", ".privacy.next.yaml.lock: Read-only file system"),
        TRANSLATIONS_ARE_READ_ONLY(Scenario.ATTESTATIONS, "translations/ru", true,
                "could not lock ", "Read-only file system. Each file of attestations is as it was"),
        OUTPUT_IS_A_VOLUME(Scenario.OVER_AN_EARLIER_SITE, "policy-source/target/policy-site", false,
                "policy-site to ", "if it is a volume of its own (a mount point)", "No part of a new site is shown"),
        ARCHIVE_IS_A_VOLUME(Scenario.NEXT_EDITION, "policy-source/editions", false),
        TARGET_IS_A_VOLUME(Scenario.OVER_AN_EARLIER_SITE, "policy-source/target", false);

        private final Scenario scenario;
        private final String folder;
        private final boolean readOnly;
        private final String[] words;

        Case(Scenario scenario, String folder, boolean readOnly, String... words) {
            this.scenario = scenario;
            this.folder = folder;
            this.readOnly = readOnly;
            this.words = words;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Case.class)
    void aFolderThatCannotBeWrittenIsNamedAndNothingIsHalfDone(Case mounted) throws Exception {
        try (ChildJvm child = ChildJvm.startWhole(
                OwnMounts.require(), List.of(), Mounted.class, mounted.name(), folder.toString())) {
            String said = child.rest();
            assertThat(child.exit()).as(said).isZero();
        }
    }

    /** Runs in a process that may mount. */
    static final class Mounted {
        public static void main(String[] arguments) throws Exception {
            Case mounted = Case.valueOf(arguments[0]);
            Workspace workspace = Workspace.of(mounted.scenario, Path.of(arguments[1]));
            workspace.reset();
            Path at = workspace.root().resolve(mounted.folder);
            Files.createDirectories(at);
            OwnMounts.mount("--bind", at.toString(), at.toString());
            if (mounted.readOnly) {
                OwnMounts.mount("-o", "remount,bind,ro", at.toString());
            }
            GoalRun.Result result = workspace.goal().run();
            System.out.println(result.log());
            assertThat(result.exit()).as(result.log()).isEqualTo(mounted.words.length == 0 ? 0 : 1);
            if (mounted.words.length == 0) {
                workspace.checkDone(mounted.name());
                return;
            }
            assertThat(result.log()).contains(mounted.words);
            if (mounted != Case.REPORTS_ARE_READ_ONLY) {
                workspace.checkUntouched(mounted.name());
            }
            OwnMounts.unmount(at);
            workspace.checkMended(mounted.name());
        }
    }
}
