package org.clausebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A pipeline of {@code docs/ci}, as far as it is shell. */
final class Pipeline {

    static final Path FOLDER = Path.of("../docs/ci");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.*?) }}");

    private final Map<?, ?> yaml;

    private Pipeline(Map<?, ?> yaml) {
        this.yaml = yaml;
    }

    static Pipeline read(String name) throws IOException {
        return parse(Files.readString(FOLDER.resolve(name)));
    }

    /** The job that the guide shows for GitLab Pages. */
    static Pipeline gitLabPages() throws IOException {
        String guide = Files.readString(FOLDER.resolve("README.md"));
        return parse(guide.replaceFirst("(?s).*```yaml\n(# GitLab Pages.*?)```.*", "$1"));
    }

    private static Pipeline parse(String yaml) {
        return new Pipeline((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A step of a job on GitHub, with what is to be in its environment. */
    record Step(String name, String script, Map<String, String> environment) {}

    /** @param job of a pipeline for GitHub */
    List<Step> steps(String job, Map<String, String> expressions) {
        List<Step> steps = new ArrayList<>();
        Map<?, ?> found = (Map<?, ?>) ((Map<?, ?>) yaml.get("jobs")).get(job);
        for (Object each : (List<?>) found.get("steps")) {
            Map<?, ?> step = (Map<?, ?>) each;
            if (step.containsKey("run")) {
                Map<String, String> environment = new LinkedHashMap<>();
                putAll(environment, found.get("env"), expressions);
                putAll(environment, step.get("env"), expressions);
                steps.add(new Step(step.get("name").toString(), step.get("run").toString(), environment));
            }
        }
        return steps;
    }

    /** What the jobs use that somebody else has written: {@code actions/checkout@v4.2.2}. */
    List<String> uses() {
        List<String> uses = new ArrayList<>();
        for (Object job : ((Map<?, ?>) yaml.get("jobs")).values()) {
            for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
                Optional.ofNullable(((Map<?, ?>) step).get("uses")).map(Object::toString).ifPresent(uses::add);
            }
        }
        return uses;
    }

    /**
     * A part of a job on GitLab, as its runner puts it together.
     *
     * @param part {@code script} or {@code after_script}
     */
    String script(String job, String part) {
        List<?> lines = (List<?>) ((Map<?, ?>) yaml.get(job)).get(part);
        return String.join("\n", lines.stream().map(Object::toString).toList()) + "\n";
    }

    /**
     * What a job on GitLab publishes: the gate of the first rule that holds.
     *
     * @param source how the pipeline was started: {@code push}, {@code schedule}, {@code web}
     * @return nothing if the job does not run
     */
    Optional<String> gate(String job, String source, String branch) {
        Map<String, String> variables = Map.of(
                "$CI_PIPELINE_SOURCE", source, "$CI_COMMIT_BRANCH", branch, "$CI_DEFAULT_BRANCH", "main");
        return ((List<?>) ((Map<?, ?>) yaml.get(job)).get("rules")).stream()
                .map(rule -> (Map<?, ?>) rule)
                .filter(rule -> Stream.of(rule.get("if").toString().split(" && ")).allMatch(condition -> {
                    String[] sides = condition.split(" == ");
                    return value(sides[0], variables).equals(value(sides[1], variables));
                }))
                .findFirst()
                .map(rule -> ((Map<?, ?>) rule.get("variables")).get("GATE").toString());
    }

    private static String value(String side, Map<String, String> variables) {
        return side.startsWith("\"") ? side.substring(1, side.length() - 1) : Optional.ofNullable(variables.get(side)).orElseThrow();
    }

    private static void putAll(Map<String, String> environment, Object yaml, Map<String, String> expressions) {
        if (yaml instanceof Map<?, ?> values) {
            values.forEach((name, value) -> environment.put(name.toString(), EXPRESSION.matcher(value.toString()).replaceAll(found ->
                    Matcher.quoteReplacement(Optional.ofNullable(expressions.get(found.group(1)))
                            .orElseThrow(() -> new IllegalArgumentException("the rehearsal does not know " + found.group()))))));
        }
    }
}
