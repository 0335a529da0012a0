package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A repository with three policies in three languages on 2026-06-10. Of privacy, edition 1.0.0 is in force, 1.1.0 is
 * announced, and the working text differs from both in every way that there is; cookies has not changed since its only
 * edition; consent was never released.
 */
record DiffRepository(Path root) {

    static final Path CASE = Repositories.CASES.resolve("policy-diff");

    static DiffRepository lay(Path root) throws IOException {
        DiffRepository repository = new DiffRepository(root);
        Repositories.copy(CASE.resolve("first"), root);
        repository.release("privacy", "material", "2026-01-12", "2026-02-01", "");
        repository.release("cookies", "material", "2026-01-12", "2026-02-01", "");
        Repositories.copy(CASE.resolve("second"), root);
        repository.release("privacy", "minor", "2026-06-01", "2026-07-01", repository.fix("security", "2026-06-01"));
        Repositories.copy(CASE.resolve("working"), root);
        return repository;
    }

    /** Makes an edition of the working text on the day on which it is published. */
    ReleaseResult release(String policy, String change, String published, String effective, String more)
            throws IOException {
        String plan = "change: " + change + "\nadopted: " + published + "\npublished: " + published + "\neffective: "
                + effective + "\n" + more
                + "headline: { ky: Өзгөрүү, ru: Изменение, en: Change }\n"
                + "reasons: { ky: Себеп, ru: Причина, en: Reason }\n";
        Files.writeString(root.resolve("policy-source/" + policy + ".next.yaml"), plan);
        ReleaseResult result = PolicyRelease.release(
                new ReleaseRequest(project(published), Optional.of(policy), false));
        if (result.isRefused()) {
            throw new IllegalStateException(result.findings().toString());
        }
        return result;
    }

    /** What a plan says of a clause that was mended in some languages only. */
    String fix(String clause, String day) throws IOException {
        return "translationFixes:\n" + ReleaseRepository.fix(clause, PolicyCompiler.check(project(day)).findings());
    }

    CompileRequest project(String day) {
        return Repositories.request(root, root.resolve("unused"), 2).on(LocalDate.parse(day));
    }

    /** @param from as in the parameter of the goal; empty for none */
    DiffRequest request(String from, String to, DiffRequest.Form form) {
        return new DiffRequest(
                project("2026-06-10"),
                Optional.empty(),
                from.isEmpty() ? Optional.empty() : PolicyState.parse(from),
                PolicyState.parse(to).orElseThrow(),
                form,
                false,
                Optional.empty());
    }

    void edit(String path, String old, String now) throws IOException {
        Path file = root.resolve(path);
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " has no \"" + old + "\"");
        }
        Files.writeString(file, text.replace(old, now));
    }

    static List<String> texts(String policy) {
        return List.of("policy-source/" + policy + ".md", "translations/ru/" + policy + ".md",
                "translations/en/" + policy + ".md");
    }
}
