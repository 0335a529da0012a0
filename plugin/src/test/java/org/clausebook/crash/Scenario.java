package org.clausebook.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.ReleaseRepository;

/** A goal that writes, and what it finds. The repository is made anew each time, and is the same each time. */
enum Scenario {
    FIRST_SITE("compile", "2026-11-24") {
        @Override
        void prepare(ReleaseRepository repository) {
            // nothing was ever built
        }
    },
    OVER_AN_EARLIER_SITE("compile", "2026-11-24") {
        @Override
        void prepare(ReleaseRepository repository) throws IOException {
            repository.addCookies();
            run(repository);
            repository.editAll("30", "20");
            repository.write("policy-source/static/robots-extra.txt", "new\n");
        }
    },
    WITH_EDITIONS("compile", "2026-04-13") {
        @Override
        void prepare(ReleaseRepository repository) throws IOException {
            repository.released("privacy", "material", "2026-01-19", "2026-02-01");
            run(repository);
            repository.editAll("30", "20").released("privacy", "minor", "2026-03-09", "2026-03-16");
        }
    },
    FIRST_EDITION("release", "2026-01-19") {
        @Override
        void prepare(ReleaseRepository repository) throws IOException {
            repository.plan("privacy", "material", "2026-01-19", "2026-02-01");
        }
    },
    NEXT_EDITION("release", "2026-03-09") {
        @Override
        void prepare(ReleaseRepository repository) throws IOException {
            repository.released("privacy", "material", "2026-01-19", "2026-02-01");
            repository.editAll("30", "20").plan("privacy", "minor", "2026-03-09", "2026-03-16");
        }
    },
    ATTESTATIONS("attest", "2026-03-02") {
        @Override
        void prepare(ReleaseRepository repository) throws IOException {
            repository.write(
                    ReleaseRepository.SITE,
                    repository.text(ReleaseRepository.SITE) + "people: { translator: translators }\n");
        }
    },
    COMPARISON("diff", "2026-03-02") {
        @Override
        void prepare(ReleaseRepository repository) throws IOException {
            repository.released("privacy", "material", "2026-01-19", "2026-02-01");
            repository.editAll("30", "20");
            run(repository);
            repository.editAll("20", "10");
        }
    };

    private final String goal;
    private final String day;

    Scenario(String goal, String day) {
        this.goal = goal;
        this.day = day;
    }

    abstract void prepare(ReleaseRepository repository) throws IOException;

    String goal() {
        return goal;
    }

    /** Those of a goal. */
    static List<Scenario> of(String goal) {
        return Stream.of(values()).filter(each -> each.goal.equals(goal)).toList();
    }

    /** The goal, for a repository in this state. */
    GoalRun goal(Path repository) {
        Map<String, String> parameters = new HashMap<>(Map.of("asOf", day));
        if (this == ATTESTATIONS) {
            parameters.putAll(Map.of("language", "ru", "all", "changed", "count", "14", "by", "translator"));
        } else if (this == COMPARISON) {
            parameters.put("diffFile", GoalRun.target(repository).resolve("differences.txt").toString());
        }
        return new GoalRun(goal, repository, parameters);
    }

    final void run(ReleaseRepository repository) throws IOException {
        GoalRun.Result result = goal(repository.path("")).run();
        if (result.exit() != 0) {
            throw new IllegalStateException(result.log());
        }
    }

    /** The file that says what is in force: which, of a site, is every file. */
    String decisive() {
        return switch (goal) {
            case "release" -> ReleaseRepository.ARCHIVE + "/editions.lock";
            case "attest" -> "translations/ru/privacy.attested.yaml";
            default -> "policy-source/target/differences.txt";
        };
    }

    /** Whether it is about to write, or writing, for good: the rest of a run is reading and thinking. */
    boolean isWriting(Path repository) {
        return switch (goal) {
            case "compile" -> hasLastPages(GoalRun.target(repository).resolve(".policy-site.next"));
            case "release" -> Files.exists(repository.resolve("policy-source/.privacy.next.yaml.lock"));
            case "attest" -> Files.exists(repository.resolve("translations/ru/.privacy.attested.yaml.lock"));
            default -> Files.exists(GoalRun.target(repository).resolve(".differences.txt.lock"));
        };
    }

    /** Whether the pages are written that come last. */
    private static boolean hasLastPages(Path next) {
        String[] builds = next.toFile().list();
        return builds != null && Stream.of(builds).anyMatch(build -> Files.exists(next.resolve(build).resolve("sitemap.xml")));
    }
}
