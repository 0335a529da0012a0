package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clausebook.crash.Fault.Operation;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strikes goals at each operation on a file that any part of them carries out: pages, journals, locks, editions, attestations,
 * reports, settings.
 */
class FaultEverywhereTest {

    /**
     * How many operations are struck in each situation, beside one of each deed in each goal; every one for a long run:
     * {@code -Dclausebook.faults=100000}.
     */
    private static final int FAULTS = Integer.getInteger("clausebook.faults", 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"compile", "release", "attest", "diff"})
    void endsInTheEarlierStateOrTheNewOneAndInAPlainMessage(String goal) throws Exception {
        try (ChildJvm child = ChildJvm.startWhole(
                List.of(),
                List.of("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyFiles.class.getName()),
                Struck.class, goal, String.valueOf(FAULTS), folder.toString())) {
            String said = child.rest();
            assertThat(child.exit()).as(said).isZero();
            System.out.println(said);
        }
    }

    /** Runs in a process with the faulty layer. */
    static final class Struck {

        private final int faults;
        /** What has failed in a situation of this goal. */
        private final Set<String> deeds = new TreeSet<>();

        private Struck(int faults) {
            this.faults = faults;
        }

        public static void main(String[] arguments) throws Exception {
            Struck struck = new Struck(Integer.parseInt(arguments[1]));
            for (Scenario scenario : Scenario.of(arguments[0])) {
                struck.strike(scenario, Path.of(arguments[2]));
            }
        }

        private void strike(Scenario scenario, Path folder) throws Exception {
            Workspace workspace = Workspace.of(scenario, folder);
            List<Operation> operations = operations(workspace);
            Set<Operation> some = some(operations);
            for (Fault.Kind kind : Fault.Kind.values()) {
                Map<String, Integer> found = new TreeMap<>();
                for (Operation operation : kind == Fault.Kind.ONCE ? withMissing(some, operations) : some) {
                    found.merge(struck(workspace, kind, operation, scenario + ", " + kind + " at " + operation), 1, Integer::sum);
                }
                System.out.println(scenario + ": of " + operations.size() + " operations struck (" + kind + "): " + found);
            }
            assertThat(deeds).as("%s: what has failed", scenario).containsAll(operations.stream().map(Operation::deed).toList());
            System.out.println("each of these at least once: " + deeds);
        }

        private static List<Operation> operations(Workspace workspace) throws Exception {
            workspace.reset();
            Fault.watch();
            GoalRun.Result result = workspace.goal().run();
            List<Operation> operations = Fault.watched();
            assertThat(result.exit()).as(result.log()).isZero();
            return operations;
        }

        /** From the beginning to the end. */
        private Set<Operation> some(List<Operation> operations) {
            int step = Math.max(1, operations.size() / faults);
            Set<Operation> some = new LinkedHashSet<>();
            for (int i = step / 2; i < operations.size(); i += step) {
                some.add(operations.get(i));
            }
            return some;
        }

        /** Those, and one of each deed that would not have failed yet: of the first deed the first one, of the last a late one. */
        private Set<Operation> withMissing(Set<Operation> some, List<Operation> operations) {
            Set<String> known = new TreeSet<>(deeds);
            some.forEach(operation -> known.add(operation.deed()));
            List<String> missing = operations.stream().map(Operation::deed).distinct().filter(deed -> !known.contains(deed)).toList();
            Set<Operation> all = new LinkedHashSet<>(some);
            for (int i = 0; i < missing.size(); i++) {
                String deed = missing.get(i);
                List<Operation> same = operations.stream().filter(operation -> operation.deed().equals(deed)).toList();
                all.add(same.get(same.size() * i / missing.size()));
            }
            return all;
        }

        private String struck(Workspace workspace, Fault.Kind kind, Operation operation, String where) throws Exception {
            workspace.reset();
            Fault.arm(kind, operation);
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
            if (struck && kind == Fault.Kind.ONCE) {
                deeds.add(operation.deed());
            }
            workspace.checkMended(where);
            return (result.exit() == 0 ? "went on, " : "failed, ") + state;
        }
    }
}
