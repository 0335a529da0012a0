package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.clausebook.crash.Workspace.State;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves folders away while a site is made from them or in them, at random moments. */
class VanishingFoldersTest {

    private static final int TIMES = Integer.getInteger("clausebook.vanishings", 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "policy-source/editions", "policy-source/editions/privacy/1.0.0", "policy-source", "translations", "translations/ru",
        "policy-source/target", "policy-source/target/policy-site", "policy-source/target/.policy-site.next"
    })
    void leavesAWholeSiteAndSaysWhatIsGone(String vanishing) throws Exception {
        Workspace workspace = Workspace.of(Scenario.WITH_EDITIONS, folder);
        Map<State, Integer> found = new EnumMap<>(State.class);
        Random random = new Random(vanishing.hashCode());
        int failed = 0;
        long length = length(workspace);
        for (int i = 0; i < TIMES; i++) {
            workspace.reset();
            String where = vanishing + " vanishes, " + i;
            CompletableFuture<GoalRun.Result> run = CompletableFuture.supplyAsync(workspace.goal()::run);
            awaitBeginning(workspace, run);
            LockSupport.parkNanos((long) (random.nextDouble() * length));
            boolean gone = vanish(workspace.root().resolve(vanishing));
            GoalRun.Result result = run.get();
            assertThat(result.exit()).as(where + ": " + result.log()).isIn(0, 1);
            if (result.exit() == 1) {
                failed++;
                assertThat(gone).as(where).isTrue();
                assertThat(result.log()).as(where).contains("[ERROR]").doesNotContain("Exception", "null");
            }
            found.merge(state(workspace, vanishing, result, where), 1, Integer::sum);
            workspace.reset();
            workspace.checkMended(where);
        }
        System.out.println(vanishing + " vanished " + TIMES + " times: " + failed + " runs refused to go on; found " + found);
    }

    /** The site, or what took its place: whole, and the earlier one if the run failed. */
    private static State state(Workspace workspace, String vanishing, GoalRun.Result result, String where) throws IOException {
        boolean sources = !vanishing.contains("target") && !vanishing.equals("policy-source");
        if (sources) {
            State state = workspace.checkSite(where);
            assertThat(state).as(where + ": " + result.log()).isEqualTo(result.exit() == 0 ? State.NEW : State.EARLIER);
            return state;
        }
        boolean site = Files.exists(workspace.root().resolve(Workspace.SITE));
        return site ? workspace.checkSite(where) : State.NO_SITE;
    }

    private static long length(Workspace workspace) throws IOException {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            workspace.reset();
            long begin = System.nanoTime();
            workspace.checkMended("not disturbed");
            shortest = Math.min(shortest, System.nanoTime() - begin);
        }
        return shortest;
    }

    /** What is gone before the run looks around was never there for it. */
    private static void awaitBeginning(Workspace workspace, CompletableFuture<?> run) {
        Path next = GoalRun.target(workspace.root()).resolve(".policy-site.next");
        while (!Files.exists(next) && !run.isDone()) {
            Thread.onSpinWait();
        }
    }

    /** Moves the folder out of the repository in one step, if it is there. */
    private boolean vanish(Path path) throws IOException {
        Path away = folder.resolve("away");
        Workspace.delete(away);
        try {
            Files.move(path, away);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
