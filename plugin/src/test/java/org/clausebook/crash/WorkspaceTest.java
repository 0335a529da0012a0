package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is struck has to be what happens outside of tests. */
class WorkspaceTest {

    @TempDir
    private Path folder;

    @Test
    void aBuildOverAnEarlierSiteTakesOverWhatHasNotChanged() throws IOException {
        Workspace workspace = Workspace.of(Scenario.OVER_AN_EARLIER_SITE, folder);
        for (int i = 0; i < 2; i++) {
            workspace.reset();
            assertThat(workspace.goal().run().log()).contains("Made anew: 1 policy; as the last build left them: 1");
        }
    }
}
