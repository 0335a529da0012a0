package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.ReleaseRepository;
import org.clausebook.Repositories;

/** A repository with what stands in it before a goal runs, and what has to stand in it afterwards. */
final class Workspace {

    static final String SITE = "policy-source/target/policy-site/";
    private static final String TRACE = "policy-source/target/.policy-site.trace";
    private static final String PREVIOUS = "policy-source/target/.policy-site.previous/";
    /** What is not finished, and what serves only to keep others out: nobody takes it for a site, an edition or a report. */
    private static final Pattern HIDDEN = Pattern.compile("(^|.*/)\\.[^/]+\\.(next|lock|journal|previous|discarded)(/.*)?");
    private static final Pattern DRAFT = Pattern.compile("(^|.*/)\\.[^/]+\\.(next|previous|discarded)(/.*)?");
    private static final Pattern EDITION = Pattern.compile("policy-source/editions/privacy/[0-9.]+/.*");

    /** What a first release writes before its edition, so that a list that is missing is always one that was lost. */
    private static final String EMPTY_LIST = "# clausebook-lock/1 privacy\n";

    private final Scenario scenario;
    private final Path root;
    private final SortedMap<String, byte[]> before;
    private final SortedMap<String, byte[]> after;
    /** Kept apart from the files, because after an interruption it says other things: nobody but a build reads it. */
    private final Optional<byte[]> trace;

    private Workspace(Scenario scenario, Path root) throws IOException {
        this.scenario = scenario;
        this.root = root;
        ReleaseRepository repository = ReleaseRepository.in(root.getParent());
        scenario.prepare(repository);
        this.before = files();
        this.trace = trace();
        scenario.run(repository);
        this.after = files();
    }

    /** Prepares a scenario in a folder. */
    static Workspace of(Scenario scenario, Path folder) throws IOException {
        Path root = folder.resolve("repository");
        delete(root);
        return new Workspace(scenario, root);
    }

    Path root() {
        return root;
    }

    GoalRun goal() {
        return scenario.goal(root);
    }

    boolean isWriting() {
        return scenario.isWriting(root);
    }

    /** What the last build has left for the next one; empty if there was none. */
    private Optional<byte[]> trace() throws IOException {
        Path file = root.resolve(TRACE);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Makes everything as it was before the goal ran. */
    void reset() throws IOException {
        delete(root);
        Files.createDirectories(root);
        for (var file : before.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (file.getKey().endsWith("/")) {
                Files.createDirectories(path);
            } else {
                Files.write(path, file.getValue());
            }
        }
        if (trace.isPresent()) {
            Files.write(root.resolve(TRACE), trace.get());
        }
    }

    /** In what state a visitor finds things. */
    enum State { EARLIER, NEW, NO_SITE }

    /**
     * Checks what has to hold at any moment: every file is the earlier or the new one, the site and the editions as a whole.
     *
     * @return which
     */
    State check(String where) throws IOException {
        SortedMap<String, byte[]> now = files();
        for (String name : now.keySet()) {
            if (!name.startsWith(SITE) && !HIDDEN.matcher(name).matches() && !name.endsWith("/")) {
                assertThat(now.get(name)).as("%s: %s", where, name)
                        .satisfiesAnyOf(bytes -> assertThat(bytes).isEqualTo(before.get(name)),
                                bytes -> assertThat(bytes).isEqualTo(after.get(name)),
                                bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(EMPTY_LIST));
            }
        }
        for (String name : before.keySet()) {
            assertThat(now.containsKey(name) || !after.containsKey(name) || name.startsWith(SITE)).as("%s: %s", where, name).isTrue();
        }
        Set<String> editions = after.keySet().stream().filter(name -> EDITION.matcher(name).matches()).collect(Collectors.toSet());
        boolean some = now.keySet().stream().anyMatch(name -> editions.contains(name) && !before.containsKey(name));
        assertThat(!some || now.keySet().containsAll(editions)).as("%s: whole editions", where).isTrue();
        if (scenario.goal().equals("compile")) {
            return checkSite(where);
        }
        boolean isNew = Arrays.equals(now.get(scenario.decisive()), after.get(scenario.decisive()));
        return isNew ? State.NEW : State.EARLIER;
    }

    /** The same for the site alone. */
    State checkSite(String where) throws IOException {
        SortedMap<String, byte[]> now = files();
        SortedMap<String, byte[]> site = below(now, SITE);
        if (isSame(site, below(before, SITE))) {
            return State.EARLIER;
        }
        if (site.isEmpty()) {
            assertThat(isSame(below(now, PREVIOUS), below(before, SITE))).as("%s: the earlier site is kept", where).isTrue();
            return State.NO_SITE;
        }
        assertThat(isSame(site, below(after, SITE))).as("%s: a whole site, but found %s", where, site.keySet()).isTrue();
        return State.NEW;
    }

    /** Whether something unfinished lies about. */
    boolean hasDrafts() throws IOException {
        return files().keySet().stream().anyMatch(name -> DRAFT.matcher(name).matches());
    }

    /** Runs the goal again, after which everything is as if it had run once and in peace. */
    void checkMended(String where) throws IOException {
        GoalRun.Result result = goal().run();
        Path plan = root.resolve(ReleaseRepository.PLAN);
        if (result.exit() != 0) {
            assertThat(result.exit()).as("%s: %s", where, result.log()).isEqualTo(1);
            assertThat(result.log()).as(where).containsAnyOf(
                    "no policy has a plan", "this plan was carried out", "but 0 texts are to be attested");
            Files.deleteIfExists(plan); // as the message says
        }
        checkDone(where);
    }

    /** Checks that everything is as after the goal, and that nothing else is left. */
    void checkDone(String where) throws IOException {
        SortedMap<String, byte[]> now = files();
        assertThat(now.keySet()).as(where).isEqualTo(after.keySet());
        now.forEach((name, bytes) -> assertThat(bytes).as("%s: %s", where, name).isEqualTo(after.get(name)));
    }

    /** Checks that everything is as before the goal, but for the lock of the site, which stays once there was a build. */
    void checkUntouched(String where) throws IOException {
        assertThat(visible(files()).keySet()).as(where).isEqualTo(visible(before).keySet());
        visible(files()).forEach((name, bytes) -> assertThat(bytes).as("%s: %s", where, name).isEqualTo(before.get(name)));
        assertThat(hasDrafts()).as("%s leaves drafts: %s", where, files().keySet()).isFalse();
    }

    private static SortedMap<String, byte[]> visible(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> visible = new TreeMap<>(files);
        visible.keySet().removeIf(name -> HIDDEN.matcher(name).matches() || name.endsWith("/"));
        return visible;
    }

    private static SortedMap<String, byte[]> below(SortedMap<String, byte[]> files, String folder) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.tailMap(folder).forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                below.put(name.substring(folder.length()), bytes);
            }
        });
        return below;
    }

    private static boolean isSame(SortedMap<String, byte[]> some, SortedMap<String, byte[]> others) {
        return some.keySet().equals(others.keySet())
                && some.keySet().stream().allMatch(name -> Arrays.equals(some.get(name), others.get(name)));
    }

    private SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Repositories.files(root).forEach((name, text) ->
                files.put(name, text.getBytes(StandardCharsets.ISO_8859_1)));
        files.remove("/");
        files.remove(TRACE);
        return files;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
