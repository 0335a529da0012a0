package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clausebook.finding.Finding;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.resolve.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine so slow that the first pass does not end in time, and the second does: that is said, and is no crash. */
class LateSkeletonTest {

    @TempDir
    private Path folder;

    @Test
    void isAFinding() throws IOException {
        Repositories.copy(Repositories.CASES.resolve("rules-base"), folder);
        CompileRequest request = Repositories.request(folder, folder.resolve("site"), 1).on(LocalDate.of(2026, 12, 1));
        SourceFolders folders = SourceFolders.of(request.source(), request.translations());
        Project project = Project.open(request, folders, new Findings()).orElseThrow();
        References none = new References(project.site(), List.of());
        Examination examination = Examination.of(project, project.site().policies().get(0), none);
        assertThat(examination.isWhole()).isFalse();
        assertThat(examination.working().sorted().stream().map(Finding::rule)).contains(Rule.FORMAT_TOO_COMPLEX);
    }
}
