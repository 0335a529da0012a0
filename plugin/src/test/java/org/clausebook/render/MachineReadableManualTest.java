package org.clausebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.page.FeedFixtures.ENGLISH;
import static org.clausebook.page.FeedFixtures.KYRGYZ;
import static org.clausebook.page.FeedFixtures.RUSSIAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.Repositories;
import org.clausebook.diff.Kind;
import org.clausebook.edition.Edition;
import org.clausebook.model.Masthead;
import org.clausebook.model.SiteConfig;
import org.clausebook.model.Version;
import org.clausebook.page.DiffReport;
import org.clausebook.page.Differences;
import org.clausebook.page.EditionEvent;
import org.clausebook.page.FeedFixtures;
import org.clausebook.page.Incomparable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual says of every field that is written what it can hold, and of no other. */
class MachineReadableManualTest {

    private static final SiteConfig SITE =
            FeedFixtures.site("https://sitronics-electro.com", KYRGYZ, RUSSIAN, ENGLISH);
    private static final List<List<Edition>> ALL = List.of(FeedFixtures.privacy(), FeedFixtures.cookies());
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| [^|]+ \\|$");

    /** Objects whose fields are named by what they are about. */
    private static final Map<String, String> KEYED = Map.ofEntries(
            Map.entry("languages", "language"),
            Map.entry("editions[].texts", "language"),
            Map.entry("editions[].clauses", "number"),
            Map.entry("clauses", "id"),
            Map.entry("clauses.{id}.numbers", "version"),
            Map.entry("events[].entries", "language"),
            Map.entry("editions[].changes[].kinds", "language"),
            Map.entry("editions[].publisher", "language"),
            Map.entry("policies[].publisher", "language"),
            Map.entry("policies[].titles", "language"),
            Map.entry("policies[].changes[].kinds", "language"),
            Map.entry("policies[].changes[].names", "language"),
            Map.entry("policies[].changes[].redlines", "language"),
            Map.entry("policies[].next.versions", "class"));

    private static final Map<String, Pattern> FORMS = Map.of(
            "version", Pattern.compile("\\d+\\.\\d+\\.\\d+"),
            "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "time", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d"),
            "URL", Pattern.compile("https://sitronics-electro\\.com/[a-z0-9./-]+(#[a-z0-9._-]+)?"),
            "string", Pattern.compile("(?s).*"));

    @ParameterizedTest
    @ValueSource(strings = {"editions.json", "changes.json"})
    void everyFieldIsDescribedAndEveryDescriptionIsOfAField(String file) throws IOException {
        Map<String, Set<String>> described = table(file);
        Map<String, Set<String>> found = new TreeMap<>();
        for (String day : List.of("2021-02-15", "2023-02-10", "2026-11-01")) {
            PublishedFiles.of(SITE, day, ALL).byPath().forEach((path, bytes) -> {
                if (path.endsWith("/" + file)) {
                    object("", JsonValues.parse(bytes), described, found);
                }
            });
        }
        assertThat(found).isEqualTo(described);
    }

    @Test
    void everyFieldOfAComparisonIsDescribedAndEveryDescriptionIsOfAField() throws IOException {
        Map<String, Set<String>> described = table("policy:diff");
        Map<String, Set<String>> found = new TreeMap<>();
        for (String golden : List.of("to-working.json", "1.0.0-to-1.1.0.json")) {
            byte[] json = Files.readAllBytes(Repositories.CASES.resolve("policy-diff/expected").resolve(golden));
            object("", JsonValues.parse(json), described, found);
        }
        object("", JsonValues.parse(DiffJson.of(otherMasthead()).getBytes(StandardCharsets.UTF_8)), described, found);
        assertThat(found).isEqualTo(described);
    }

    private static DiffReport otherMasthead() {
        Optional<String> name = Optional.of("Ala-Too");
        Masthead.Change masthead = new Masthead.Change(
                Optional.of(new Masthead.Prevailing(List.of(), List.of("ky"))),
                Map.of("ky", new Masthead.Name(name, Optional.empty()), "ru", new Masthead.Name(Optional.empty(), name)));
        Differences.State state = new Differences.State(Optional.of(Version.FIRST), Optional.of(LocalDate.of(2026, 1, 1)));
        return new DiffReport(LocalDate.of(2026, 6, 10), List.of(new Differences(
                "privacy", state, state, List.of(KYRGYZ, RUSSIAN), List.of(), masthead, Map.of(), List.of(), List.of(), List.of(),
                Optional.empty())));
    }

    @Test
    void everyReasonNotToCompareIsExplained() throws IOException {
        String manual = manual();
        Arrays.stream(Incomparable.Reason.values())
                .forEach(reason -> assertThat(manual).contains("`" + reason.word() + "`"));
    }

    @Test
    void everyKindOfEventAndOfChangeIsExplained() throws IOException {
        String manual = manual();
        Stream.concat(
                        Arrays.stream(EditionEvent.Kind.values()).map(EditionEvent.Kind::word),
                        Arrays.stream(Kind.values()).map(Kind::word))
                .forEach(word -> assertThat(manual).contains("\n| `" + word + "` | "));
    }

    /** Notes of each field which of its described types its value has. */
    private static void object(
            String path, Map<?, ?> object, Map<String, Set<String>> described, Map<String, Set<String>> found) {
        String keyed = KEYED.get(path);
        object.forEach((key, value) -> {
            String name = keyed == null ? key.toString() : "{" + keyed + "}";
            String field = path.isEmpty() ? name : path + "." + name;
            if (keyed == null || !(value instanceof Map)) {
                assertThat(described).containsKey(field);
                found.computeIfAbsent(field, f -> new TreeSet<>()).add(type(field, value, described.get(field)));
            }
            if (value instanceof Map<?, ?> fields) {
                object(field, fields, described, found);
            } else if (value instanceof List<?> values) {
                values.stream()
                        .filter(Map.class::isInstance)
                        .forEach(element -> object(field + "[]", (Map<?, ?>) element, described, found));
            }
        });
    }

    private static String type(String field, Object value, Set<String> described) {
        List<String> fitting = described.stream().filter(type -> fits(type, value)).toList();
        assertThat(fitting).as("types of %s that fit %s", field, value).hasSize(1);
        return fitting.get(0);
    }

    private static boolean fits(String type, Object value) {
        return switch (type) {
            case "null" -> value == null;
            case "boolean" -> value instanceof Boolean;
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
            case "array of string", "array of version" -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            default -> value instanceof String text && FORMS.get(type).matcher(text).matches();
        };
    }

    /** The types of each field, from the tables of the section that describes the file. */
    private static Map<String, Set<String>> table(String file) throws IOException {
        String section = Arrays.stream(manual().split("\n## "))
                .filter(text -> text.lines().findFirst().orElse("").endsWith(file))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> table = new LinkedHashMap<>();
        ROW.matcher(section).results().forEach(row -> table.put(
                row.group(1), Stream.of(row.group(2).split(" or ")).collect(Collectors.toCollection(TreeSet::new))));
        return table;
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("../docs/machine-readable.md"));
    }
}
