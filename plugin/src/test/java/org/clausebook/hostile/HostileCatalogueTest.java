package org.clausebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.CompileResult;
import org.clausebook.Repositories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of hostile input is what the catalogue in {@code docs/fuzzing.md} says, through the whole pipeline. */
class HostileCatalogueTest {

    private static final Path MANUAL = Path.of("../docs/fuzzing.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (T?[0-9]+[a-z]?) \\| (.*) \\| (.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String SAME = "the same site";
    private static final String PUBLISHED = "published";
    /** What another test shows, or what cannot be. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:case |`[A-Z][A-Za-z]+Test`|cannot be).*");

    /** A guard against hanging. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    static Stream<HostileCase> cases() {
        return Stream.of(
                        HostileBytes.cases(),
                        HostileYaml.cases(),
                        HostileMarkdown.cases(),
                        HostilePlaces.cases(),
                        HostileTemplates.cases())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void becomesWhatTheManualSays(HostileCase each) throws IOException {
        HostileRepository repository = new HostileRepository(folder.resolve("hostile"));
        each.lays().into(repository);
        CompileResult result = assertTimeoutPreemptively(PATIENCE, repository::compile);
        List<String> found = repository.places(result.findings());
        String outcome = manual().getOrDefault(each.toString(), "nothing");
        assertThat(outcome(found, repository.isPublished(), each)).as("%s: %s", each, found).isEqualTo(outcome);
        if (!each.shows().isEmpty()) {
            assertThat(repository.site()).anySatisfy((path, text) -> {
                assertThat(path).endsWith(".html");
                assertThat(text).contains(each.shows());
            });
        } else if (repository.isPublished()) {
            HostileRepository harmless = new HostileRepository(folder.resolve("harmless"));
            harmless.compile();
            assertThat(repository.site()).isEqualTo(harmless.site());
        }
    }

    /** How the manual says it: at most three findings, or the first and how many more. */
    private static String outcome(List<String> found, boolean published, HostileCase each) {
        List<String> words = new ArrayList<>();
        if (published) {
            words.add(each.shows().isEmpty() ? SAME : PUBLISHED);
        }
        boolean few = found.size() <= 3;
        found.stream().limit(few ? 3 : 1).forEach(place -> words.add("`" + place + "`"));
        return String.join(", ", words) + (few ? "" : " and " + (found.size() - 1) + " more");
    }

    @Test
    void theManualHasAllCasesAndNoOthers() throws IOException {
        List<String> rows = manual().entrySet().stream()
                .filter(row -> !ELSEWHERE.matcher(row.getValue()).matches())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(cases().map(HostileCase::toString).toList());
        for (int number = 1; number <= 84; number++) {
            String begin = number + " ";
            assertThat(manual().keySet()).anyMatch(row -> row.startsWith(begin));
        }
    }

    /** A case of a rule is run by the test of all of these. */
    @Test
    void whatIsShownElsewhereIsThere() throws IOException {
        for (String outcome : manual().values()) {
            if (outcome.startsWith("case ")) {
                for (MatchResult name : CODE.matcher(outcome).results().toList()) {
                    assertThat(Repositories.CASES.resolve("rules").resolve(name.group(1)).resolve("findings.txt")).exists();
                }
            } else if (ELSEWHERE.matcher(outcome).matches() && outcome.startsWith("`")) {
                String test = CODE.matcher(outcome).results().findFirst().orElseThrow().group(1);
                try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
                    assertThat(all).anyMatch(path -> path.endsWith(test + ".java"));
                }
            }
        }
    }

    /** What the catalogue says becomes of each case, by its number and its name. */
    private static Map<String, String> manual() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(MANUAL)).results().toList()) {
            assertThat(rows.put(row.group(1) + " " + row.group(2), row.group(3))).as(row.group()).isNull();
        }
        return rows;
    }
}
