package org.clausebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.PolicyCompiler;
import org.clausebook.ReleaseRepository;
import org.clausebook.diff.RedlineOracle;
import org.clausebook.read.BodyOracle;
import org.clausebook.site.RamFolder;
import org.clausebook.value.Values;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice as much of anything costs about twice the work, three times in a row. What is measured is the processor time of the whole
 * process, which a busy machine makes longer too: so it is measured only where nothing else is asked ({@code
 * clausebook.growth}), the least of several runs counts, and the bound is far above two.
 */
@EnabledIfSystemProperty(named = "clausebook.growth", matches = "true")
class GrowthTest {

    private static final int DOUBLINGS = 3;
    private static final int RUNS = 5;
    /** In nanoseconds: work of a few milliseconds is repeated until just-in-time compilation, which is counted, has come to an end. */
    private static final long SETTLED = 1_000_000_000;
    private static final double MOST = 3;
    /** In nanoseconds: what is done sooner says nothing. */
    private static final long LEAST = 40_000_000;

    @TempDir(factory = RamFolder.class)
    private Path folder;

    /** @param n how much of it there is at first */
    private record Family(String name, int n, Feed feed) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Feed {
        Work of(Path folder, int n) throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }

    static Stream<Family> families() {
        return Stream.of(
                body("a bracket and backslashes", 60_000, n -> "[" + "\\".repeat(n)),
                body("quotations in each other", 60_000, n -> "> ".repeat(n)),
                body("lists in each other", 60_000, n -> "- ".repeat(n)),
                body("emphasis that opens", 60_000, n -> "*a ".repeat(n)),
                body("links that are not closed", 60_000, n -> "[a](b ".repeat(n)),
                body("back-ticks", 60_000, n -> "`a``b".repeat(n)),
                body("comments", 60_000, n -> "a <!-- b ".repeat(n)),
                body("definitions of links", 60_000, n -> "[k]: u\n".repeat(n)),
                body("braces", 60_000, n -> "{.b ".repeat(n)),
                body("indented lines", 60_000, n -> "    x\n".repeat(n)),
                body("signs with a backslash", 2_000, n -> "\\`".repeat(n)),
                body("paragraphs with links and emphasis", 500, n -> "The *operator* keeps [](#a) for 30 days.\n\n".repeat(n)),
                body("items of a list", 500, n -> "- an item with some words;\n".repeat(n)),
                body("rows of a table", 240, n -> "| a | b |\n|---|---|\n" + "| words | more words |\n".repeat(n)),
                text("clauses", 625, n -> lines(n, "### {#c-%1$d}\n\nClause %1$d keeps the words of [](#c-%1$d) for %1$d days.\n\n")),
                text("braces of headings", 250, n -> lines(n, "### {#c-%1$d replaces=%2$s}\n\nWords.\n\n")),
                text("findings", 2_000, n -> lines(n, "### {#c-1}\n\n<b>[x]\n\n")),
                settings("people", 800, n -> "people:\n" + lines(n, "  name-%1$d: A person\n")),
                settings("lists in YAML", 2_000, n -> "people: [" + "a, ".repeat(n) + "]\n"),
                new Family("values in a line", 4_000, (folder, n) -> () -> {
                    String line = "within 30 (thirty) days of 1 May 2026, USD 1,000 or 5 % ".repeat(n);
                    assertThat(Values.in("en", line).stated()).isNotEmpty();
                }),
                new Family("words of a clause that was written anew", 1_000, (folder, n) -> {
                    var old = BodyOracle.published(lines(n, "old%1$d "));
                    var now = BodyOracle.published(lines(n, "new%1$d "));
                    return () -> RedlineOracle.assertBothTexts(old.orElseThrow(), now.orElseThrow());
                }),
                new Family("terms", 200, GrowthTest::terms),
                new Family("editions", 5, GrowthTest::editions));
    }

    @ParameterizedTest
    @MethodSource("families")
    void twiceAsMuchCostsAboutTwice(Family family) throws IOException {
        long[] cost = new long[DOUBLINGS + 1];
        StringBuilder said = new StringBuilder(family.name());
        for (int i = 0; i <= DOUBLINGS; i++) {
            delete();
            Work work = family.feed().of(folder.resolve("work"), family.n() << i);
            cost[i] = least(work);
            said.append(String.format(Locale.ROOT, " %d: %d ms", family.n() << i, cost[i] / 1_000_000));
        }
        System.out.println("growth: " + said);
        for (int i = 0; i < DOUBLINGS; i++) {
            if (cost[i] >= LEAST) {
                assertThat((double) cost[i + 1] / cost[i]).as("%s", said).isLessThan(MOST);
            }
        }
    }

    private static long least(Work work) throws IOException {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long least = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < RUNS || spent < SETTLED; i++) {
            long before = process.getProcessCpuTime();
            work.run();
            long cost = process.getProcessCpuTime() - before;
            least = Math.min(least, cost);
            spent += cost;
        }
        return least;
    }

    private static Family body(String name, int n, IntFunction<String> maker) {
        return repository(name, n, (repository, count) -> repository.body(maker.apply(count) + "\n"));
    }

    private static Family text(String name, int n, IntFunction<String> maker) {
        return repository(name, n, (repository, count) -> repository.body("Words.\n\n" + maker.apply(count)));
    }

    private static Family settings(String name, int n, IntFunction<String> maker) {
        return repository(name, n, (repository, count) -> repository.settings(maker.apply(count)));
    }

    private interface Laying {
        void into(HostileRepository repository, int n) throws IOException;
    }

    private static Family repository(String name, int n, Laying laying) {
        return new Family(name, n, (folder, count) -> {
            HostileRepository repository = new HostileRepository(folder);
            laying.into(repository, count);
            return repository::check;
        });
    }

    /** In each of twice as many clauses stand words of twice as many terms: each clause has one. */
    private static Work terms(Path folder, int n) throws IOException {
        HostileRepository repository = new HostileRepository(folder);
        repository.body("Words.\n\n" + lines(n, "### {#c-%1$d}\n\nOf this speaks termword%1$d alone.\n\n"));
        repository.write("translations/terms.yaml", lines(n, "t-%1$d: { en: { name: T, stems: [termword%1$dx] } }\n"));
        return repository::check;
    }

    private static Work editions(Path folder, int n) throws IOException {
        ReleaseRepository repository = ReleaseRepository.in(folder);
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                repository.edit(ReleaseRepository.KY, (29 + i) + " күн", (30 + i) + " күн")
                        .edit(ReleaseRepository.RU, (29 + i) + " дней", (30 + i) + " дней")
                        .edit(ReleaseRepository.EN, (29 + i) + " days", (30 + i) + " days");
            }
            repository.released("privacy", "material", day.plusDays(i * 7L).toString(), day.plusDays(i * 7L + 3).toString());
        }
        String last = day.plusDays(n * 7L).toString();
        return () -> PolicyCompiler.check(repository.on(last));
    }

    private static String lines(int n, String format) {
        String replaced = IntStream.range(0, 50).mapToObj(i -> "old-%1$d-" + i).collect(Collectors.joining(","));
        String line = format.replace("%2$s", replaced);
        return IntStream.rangeClosed(1, n).mapToObj(i -> String.format(Locale.ROOT, line, i)).collect(Collectors.joining());
    }

    private void delete() throws IOException {
        Path work = folder.resolve("work");
        if (Files.exists(work)) {
            try (Stream<Path> all = Files.walk(work)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
