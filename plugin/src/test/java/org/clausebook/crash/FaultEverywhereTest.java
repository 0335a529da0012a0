package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Strikes goals at each operation on a file that any part of them carries out: pages, journals, locks, editions, attestations,
 * reports, settings.
 */
class FaultEverywhereTest {

    /** How many operations are struck in each case; every one for a long run: {@code -Dclausebook.faults=100000}. */
    private static final int FAULTS = Integer.getInteger("clausebook.faults", 5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void endsInTheEarlierStateOrTheNewOneAndInAPlainMessage(Scenario scenario) throws Exception {
        try (ChildJvm child = ChildJvm.startWhole(
                List.of(),
                List.of("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyFiles.class.getName()),
                Struck.class, scenario.name(), String.valueOf(FAULTS), folder.toString())) {
            String said = child.rest();
            assertThat(child.exit()).as(said).isZero();
            System.out.println(said);
        }
    }

    /** Runs in a process with the faulty layer. */
    static final class Struck {

        public static void main(String[] arguments) throws Exception {
            Scenario scenario = Scenario.valueOf(arguments[0]);
            Workspace workspace = Workspace.of(scenario, Path.of(arguments[2]));
            int operations = operations(workspace);
            int step = Math.max(1, operations / Integer.parseInt(arguments[1]));
            for (Fault.Kind kind : Fault.Kind.values()) {
                Map<String, Integer> found = new TreeMap<>();
                for (int n = 1; n <= operations; n += step) {
                    found.merge(struck(workspace, kind, n, scenario + ", " + kind + " at operation " + n), 1, Integer::sum);
                }
                System.out.println(scenario + ": of " + operations + " operations struck (" + kind + "): " + found);
            }
        }

        /** How many there are, found by halving. */
        private static int operations(Workspace workspace) throws Exception {
            int more = 1;
            while (isStruck(workspace, more)) {
                more *= 2;
            }
            int fewer = more / 2;
            while (more - fewer > 1) {
                int middle = (fewer + more) / 2;
                if (isStruck(workspace, middle)) {
                    fewer = middle;
                } else {
                    more = middle;
                }
            }
            return fewer;
        }

        private static boolean isStruck(Workspace workspace, int n) throws Exception {
            workspace.reset();
            Fault.arm(Fault.Kind.ONCE, n);
            workspace.goal().run();
            return Fault.disarm();
        }

        private static String struck(Workspace workspace, Fault.Kind kind, int n, String where) throws Exception {
            workspace.reset();
            Fault.arm(kind, n);
            GoalRun.Result result = workspace.goal().run();
            boolean struck = Fault.disarm();
            assertThat(result.exit()).as(where + ": " + result.log()).isIn(0, 1);
            Workspace.State state = workspace.check(where + ": " + result.log());
            if (result.exit() == 1) {
                assertThat(struck).as(where + ": " + result.log()).isTrue();
                assertThat(result.log()).as(where).contains("[ERROR] ", Fault.WORDS).doesNotContain("Exception", "null");
            } else {
                assertThat(state).as(where + ": " + result.log()).isEqualTo(Workspace.State.NEW);
            }
            workspace.checkMended(where);
            return (result.exit() == 0 ? "went on, " : "failed, ") + state;
        }
    }
}
