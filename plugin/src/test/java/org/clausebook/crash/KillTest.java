package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.clausebook.crash.Workspace.State;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills processes that run a goal, as {@code kill -9} does, at random moments: half of them anywhere between the beginning and
 * the end of the goal, half of them once it has begun to put its work in place, which is a small part of that time.
 */
class KillTest {

    /** Of each goal; more for a long run: {@code -Dclausebook.kills=200}. */
    private static final int KILLS = Integer.getInteger("clausebook.kills", 4);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"compile", "release", "attest", "diff"})
    void leavesTheEarlierStateOrTheNewOneAndIsMendedByTheNextRun(String goal) throws Exception {
        List<Scenario> scenarios = Scenario.of(goal);
        Map<State, Integer> found = new EnumMap<>(State.class);
        int drafts = 0;
        int ended = 0;
        for (int i = 0; i < scenarios.size(); i++) {
            Workspace workspace = Workspace.of(scenarios.get(i), folder);
            Pace pace = Pace.of(workspace);
            Random random = new Random(i);
            for (int kill = i; kill < KILLS; kill += scenarios.size()) {
                workspace.reset();
                boolean aimed = kill / scenarios.size() % 2 == 1;
                long moment = (long) (random.nextDouble() * (aimed ? pace.writing : pace.whole));
                String where = scenarios.get(i) + ", kill " + kill + (aimed ? ", writing for " : ", after ") + moment + " ns";
                ended += kill(workspace, aimed, moment) ? 0 : 1;
                found.merge(workspace.check(where), 1, Integer::sum);
                drafts += workspace.hasDrafts() ? 1 : 0;
                workspace.checkMended(where);
            }
        }
        System.out.println(goal + ": " + KILLS + " kills, of which " + ended + " came too late; found " + found + ", in " + drafts
                + " cases with drafts beside it; all mended by the next run");
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(KILLS);
    }

    /** How long a run takes from its beginning to its end, and from its beginning to write to its end. In nanoseconds. */
    private record Pace(long whole, long writing) {

        /** The quicker of two: the first has to find its files on the disk. */
        static Pace of(Workspace workspace) throws Exception {
            Pace first = measured(workspace);
            Pace second = measured(workspace);
            return new Pace(Math.min(first.whole, second.whole), Math.min(first.writing, second.writing));
        }

        private static Pace measured(Workspace workspace) throws Exception {
            workspace.reset();
            try (ChildJvm child = workspace.goal().start()) {
                assertThat(child.answer()).isEqualTo("begun");
                long begun = System.nanoTime();
                awaitWriting(workspace, child);
                long writing = System.nanoTime();
                assertThat(child.rest()).endsWith("ended");
                long end = System.nanoTime();
                assertThat(child.exit()).isZero();
                workspace.checkDone("not killed");
                return new Pace(end - begun, end - writing);
            }
        }
    }

    /** Returns whether it was still running. */
    private static boolean kill(Workspace workspace, boolean aimed, long moment) throws IOException, InterruptedException {
        try (ChildJvm child = workspace.goal().start()) {
            assertThat(child.answer()).isEqualTo("begun");
            if (aimed) {
                awaitWriting(workspace, child);
            }
            LockSupport.parkNanos(moment);
            boolean running = child.isAlive();
            child.kill();
            return running;
        }
    }

    private static void awaitWriting(Workspace workspace, ChildJvm child) {
        while (!workspace.isWriting() && child.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
