package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.Gate;
import org.clausebook.PolicyCompiler;
import org.clausebook.PolicyRelease;
import org.clausebook.ReleaseRequest;
import org.clausebook.ReportPage;
import org.clausebook.RunReport;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;

/** The repository of a case, laid out in a folder of its own. */
final class CaseRepository {

    private static final Path BASE = RuleCase.ROOT.resolve("rules-base");
    private static final String OUTPUT = "policy-source/target/policy-site";

    /** Mutation testing runs the cases many thousands of times, and asks for what was found only. */
    private static final boolean WITHOUT_PAGES = Boolean.getBoolean("clausebook.withoutPages");

    private final Path root;

    private CaseRepository(Path root) {
        this.root = root;
    }

    /** The base alone. */
    static CaseRepository layBase(Path root) throws IOException {
        copy(BASE, RuleCase.filesBelow(BASE), root);
        return new CaseRepository(root);
    }

    /** Copies the base, lets its history happen and lays a case's files over it; its recipe has still to be followed. */
    static CaseRepository lay(RuleCase rule, Path root) throws IOException {
        CaseRepository repository = layBase(root);
        rule.history().follow(root).close();
        copy(rule.folder(), rule.files(), root);
        return repository;
    }

    Path root() {
        return root;
    }

    /** Follows a recipe, runs the compiler, and gives back what it found; whatever that is, people can read a report of it. */
    List<Finding> run(Recipe recipe) throws IOException {
        try (Recipe.Undo ignored = recipe.follow(root)) {
            return runAsItIs(recipe);
        }
    }

    /** The same without following the steps of the recipe. */
    List<Finding> runAsItIs(Recipe recipe) throws IOException {
        CompileRequest request = new CompileRequest(
                root.resolve("policy-source"),
                root.resolve("translations"),
                root.resolve(OUTPUT),
                2,
                recipe.day(),
                Gate.ALL,
                false,
                recipe.locks(root));
        if (recipe.releases()) {
            return PolicyRelease.release(new ReleaseRequest(request, recipe.released(), false)).findings();
        }
        RunReport report = new RunReport();
        CompileResult result =
                recipe.compiles() ? PolicyCompiler.compile(request, report) : PolicyCompiler.check(request, report);
        if (!WITHOUT_PAGES) {
            ReportPage.of(result, report).assertWhole(result);
        }
        return result.findings();
    }

    /** A report as {@code findings.txt} has it: each finding as it is printed, and a line end behind each. */
    static String report(List<Finding> findings) {
        return findings.stream().map(finding -> FindingPrinter.print(finding) + "\n").collect(Collectors.joining());
    }

    private static void copy(Path from, List<Path> files, Path to) throws IOException {
        for (Path file : files) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
