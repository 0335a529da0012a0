package org.clausebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.clausebook.ReleaseResult;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Localized;
import org.clausebook.model.Particulars;
import org.clausebook.model.Version;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;

/** What is said at the end of a release to the person who has to commit it. */
class ReleaseMojoTest {

    private static final List<Location> ENTRIES =
            List.of(new Location("policy-source/waivers.yaml", 1, 2), new Location("policy-source/waivers.yaml", 4, 2));

    @Test
    void namesWhatHasServedWithThePlan() {
        assertThat(said(true, ENTRIES)).containsSubsequence(
                "Delete these entries now: they accept something of the plan, accept nothing without it, and would stop the next release"
                        + " (waiver.unused): policy-source/waivers.yaml:2:3, policy-source/waivers.yaml:5:3",
                "Commit all of it together, from the root of the repository: git add -A policy-source translations");
    }

    @Test
    void aRehearsalNamesWhatWillHaveServed() {
        assertThat(said(false, ENTRIES)).containsSubsequence(
                "After the release delete these entries: they accept something of the plan, accept nothing without it, and would stop the next"
                        + " release (waiver.unused): policy-source/waivers.yaml:2:3, policy-source/waivers.yaml:5:3",
                "Nothing was written: this was a rehearsal");
    }

    @Test
    void saysNothingOfThePlanOfWhichNothingWasAccepted() {
        assertThat(said(true, List.of())).noneMatch(line -> line.contains("waiver.unused"));
        assertThat(said(false, List.of())).noneMatch(line -> line.contains("waiver.unused"));
    }

    private static List<String> said(boolean written, List<Location> served) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Particulars particulars = new Particulars(
                Version.FIRST, ChangeClass.MATERIAL, day, day, day, Optional.empty(), false, List.of(), new Localized(Map.of()), Map.of());
        ReleaseResult.NewEdition edition = new ReleaseResult.NewEdition(
                "privacy", particulars, "policy-source/editions/privacy/1.0.0", List.of("edition.yaml"), List.of(), written, served,
                Optional.empty());
        List<String> lines = new ArrayList<>();
        ReleaseMojo mojo = new ReleaseMojo();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        });
        mojo.conclude(null, new ReleaseResult(List.of(), List.of(), Optional.of(edition)));
        return lines;
    }
}
