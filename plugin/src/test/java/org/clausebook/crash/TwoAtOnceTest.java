package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import org.clausebook.PreviewResult;
import org.clausebook.ReleaseRepository;
import org.clausebook.Repositories;
import org.clausebook.preview.Preview;
import org.clausebook.preview.PreviewListener;
import org.clausebook.preview.PreviewRequest;
import org.clausebook.tools.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs in the same folders at the same time: one waits, or is refused, and nothing is ever a mixture. */
class TwoAtOnceTest {

    private static final int TIMES = Integer.getInteger("clausebook.atOnce", 3);
    private static final int EDITIONS = 6;
    private static final String DAY = "2026-11-24";

    @TempDir
    private Path folder;

    @Test
    void twoProcessesNeverMixTheirSites() throws Exception {
        Path output = folder.resolve("target/site");
        Path one = repository("one", "11").path("");
        Path two = repository("two", "22").path("");
        Set<SortedMap<String, String>> whole = Set.of(site(one, "clean-one"), site(two, "clean-two"));
        try (ChildJvm first = builder(one, output); ChildJvm second = builder(two, output)) {
            String said = first.rest() + "\n" + second.rest();
            assertThat(first.exit()).as(said).isZero();
            assertThat(second.exit()).as(said).isZero();
            System.out.println("two processes: " + said.replace('\n', ';'));
        }
        assertThat(whole).contains(Repositories.files(output));
        assertThat(hidden(output.getParent())).containsExactlyInAnyOrder(".site.journal", ".site.lock", ".site.trace");
    }

    @Test
    void twoThreadsNeverMixTheirSites() throws Exception {
        Path output = folder.resolve("target/site");
        Path one = repository("one", "11").path("");
        Path two = repository("two", "22").path("");
        Set<SortedMap<String, String>> whole = Set.of(site(one, "clean-one"), site(two, "clean-two"));
        for (int i = 0; i < TIMES; i++) {
            CompletableFuture<GoalRun.Result> other = CompletableFuture.supplyAsync(compile(one, output)::run);
            List<GoalRun.Result> results = List.of(compile(two, output).run(), other.get());
            results.forEach(TwoAtOnceTest::checkDoneOrBusy);
            assertThat(results).anyMatch(result -> result.exit() == 0);
            assertThat(whole).contains(Repositories.files(output));
            assertThat(hidden(output.getParent())).containsExactlyInAnyOrder(".site.journal", ".site.lock", ".site.trace");
        }
    }

    @Test
    void aBuildWhoseFolderWasCleanedDoesNotTouchTheNextOne() throws Exception {
        Path output = folder.resolve("target/site");
        Path one = repository("one", "11").path("");
        Path two = repository("two", "22").path("");
        SortedMap<String, String> clean = site(two, "clean-two");
        int failed = 0;
        for (int i = 0; i < TIMES; i++) {
            CompletableFuture<GoalRun.Result> first = CompletableFuture.supplyAsync(compile(one, output)::run);
            while (!Files.exists(output.resolveSibling(".site.next")) && !first.isDone()) {
                Thread.onSpinWait();
            }
            try (ChildJvm second = compile(two, output).start()) { // while it starts, the first goes on
                Workspace.delete(output.getParent());
                String said = second.rest();
                GoalRun.Result result = first.get();
                assertThat(result.exit()).as(result.log()).isIn(0, 1);
                assertThat(second.exit()).as(said).isZero();
                failed += result.exit();
            } catch (DirectoryNotEmptyException | NoSuchFileException | UncheckedIOException notQuickEnough) {
                continue;
            } finally {
                first.get();
            }
            assertThat(Repositories.files(output)).isEqualTo(clean);
        }
        System.out.println("cleaned under their hands: " + failed + " of " + TIMES + " builds were not published");
    }

    @Test
    void twoReleasesMakeOneEdition() throws Exception {
        Workspace workspace = Workspace.of(Scenario.NEXT_EDITION, folder);
        for (int i = 0; i < Math.min(TIMES, 5); i++) {
            workspace.reset();
            try (ChildJvm first = workspace.goal().start(); ChildJvm second = workspace.goal().start()) {
                String said = first.rest() + second.rest();
                assertThat(List.of(first.exit(), second.exit())).as(said).containsOnlyOnce(0).containsOnly(0, 1);
                assertThat(said).containsAnyOf(
                        "another release of `privacy`", "there is no plan", "no policy has a plan", "without a plan", "was changed while",
                        "this plan was carried out", "was left by a release", "[edition.unlisted]");
            }
            workspace.checkDone("two releases");
        }
    }

    @Test
    void aSiteThatIsMadeDuringReleasesHasAllOfAnEditionOrNothing() throws Exception {
        Path output = folder.resolve("target/site");
        Set<SortedMap<String, String>> whole = new HashSet<>();
        ReleaseRepository clean = repository("clean", "41");
        for (int edition = 1; edition <= EDITIONS; edition++) {
            release(clean, edition);
            whole.add(site(clean.path(""), "clean" + edition));
        }
        ReleaseRepository repository = repository("releasing", "41");
        release(repository, 1);
        CompletableFuture<Void> releasing = CompletableFuture.runAsync(() -> {
            for (int edition = 2; edition <= EDITIONS; edition++) {
                release(repository, edition);
            }
        });
        int built = 0;
        int refused = 0;
        boolean last = false;
        while (!last) {
            last = releasing.isDone();
            GoalRun.Result result = compile(repository.path(""), output).run();
            if (result.exit() == 0) {
                built++;
                assertThat(whole).as(result.log()).contains(Repositories.files(output));
            } else {
                refused++;
                assertThat(result.exit()).as(result.log()).isEqualTo(1);
                assertThat(result.log()).contains("[ERROR] ").doesNotContain("Exception");
            }
        }
        releasing.get();
        assertThat(Repositories.files(output)).isEqualTo(site(clean.path(""), "last"));
        System.out.println("made during " + (EDITIONS - 1) + " releases: " + built + " sites, " + refused + " refused");
    }

    @Test
    void aPreviewDoesNotDisturbABuild() throws Exception {
        Path output = folder.resolve("target/site");
        ReleaseRepository repository = repository("one", "11");
        Path root = repository.path("");
        SortedMap<String, String> clean = site(root, "clean");
        SortedMap<String, String> sources = Repositories.files(root);
        PreviewRequest request = new PreviewRequest(repository.on(DAY), OptionalInt.of(0));
        try (Preview preview = Preview.start(request, new Silent())) {
            for (int i = 0; i < 3; i++) {
                assertThat(compile(root, output).run().exit()).isZero();
                assertThat(Repositories.files(output)).isEqualTo(clean);
                assertThat(preview.address()).isNotNull();
            }
        }
        assertThat(Repositories.files(root)).isEqualTo(sources);
    }

    /** Hears nothing. */
    private static final class Silent implements PreviewListener {

        @Override
        public void made(SortedSet<String> changed, PreviewResult result) {}

        @Override
        public void failed(SortedSet<String> changed, String why, Exception cause) {
            throw new AssertionError(why, cause);
        }
    }

    private static void release(ReleaseRepository repository, int edition) {
        try {
            if (edition > 1) {
                repository.editAll(String.valueOf(39 + edition), String.valueOf(40 + edition));
            }
            String day = "2026-0" + edition + "-05";
            repository.released("privacy", edition == 1 ? "material" : "minor", day, day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkDoneOrBusy(GoalRun.Result result) {
        assertThat(result.exit()).as(result.log()).isIn(0, 1);
        if (result.exit() == 1) {
            assertThat(result.log()).contains("another build is writing this site [output.busy]");
        }
    }

    private static GoalRun compile(Path repository, Path output) {
        return new GoalRun("compile", repository, Map.of(
                "asOf", DAY,
                "output", output.toString(),
                "reports", output.resolveSibling("reports").toString(),
                "links", output.resolveSibling("links.html").toString(),
                "servers", output.resolveSibling("servers").toString()));
    }

    private ReleaseRepository repository(String name, String days) throws IOException {
        return ReleaseRepository.in(folder.resolve(name)).editAll("30", days);
    }

    private SortedMap<String, String> site(Path repository, String name) throws IOException {
        Path output = folder.resolve(name).resolve("site");
        GoalRun.Result result = compile(repository, output).run();
        assertThat(result.exit()).as(result.log()).isZero();
        return Repositories.files(output);
    }

    private static List<String> hidden(Path folder) {
        return List.of(folder.toFile().list((dir, name) -> name.startsWith(".")));
    }

    private static ChildJvm builder(Path repository, Path output) throws IOException {
        return ChildJvm.startWhole(
                List.of(), List.of(), Builder.class, repository.toString(), output.toString(), String.valueOf(TIMES));
    }

    /** Builds the same site again and again. */
    static final class Builder {

        /** Arguments: repository, output, how often. A child knows nothing of its parent's system properties. */
        public static void main(String[] arguments) throws IOException {
            int refused = 0;
            int built = 0;
            while (built < Integer.parseInt(arguments[2])) {
                GoalRun.Result result = compile(Path.of(arguments[0]), Path.of(arguments[1])).run();
                checkDoneOrBusy(result);
                refused += result.exit();
                built += 1 - result.exit();
            }
            System.out.println("built " + built + ", refused " + refused);
        }
    }
}
