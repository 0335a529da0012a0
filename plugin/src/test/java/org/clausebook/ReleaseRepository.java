package org.clausebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;

/** A small repository of the usual layout that tests edit, release and compile, day after day. */
public final class ReleaseRepository {

    public static final String KY = "policy-source/privacy.md";
    public static final String RU = "translations/ru/privacy.md";
    public static final String EN = "translations/en/privacy.md";
    public static final List<String> TEXTS = List.of(KY, RU, EN);
    public static final String SITE = "policy-source/site.yaml";
    public static final String PLAN = "policy-source/privacy.next.yaml";
    public static final String ARCHIVE = "policy-source/editions/privacy";
    /** What {@code translations/terms.yaml} can say of the texts; there is none at first. */
    static final String TERMS = """
            user:
              defined: privacy#scope
              ky: { name: Колдонуучу, stems: [колдонуучу] }
              ru: { name: Пользователь, stems: [пользовател] }
              en: { name: User, stems: [user] }
            """;

    private static final Pattern FIX = Pattern.compile("translationFixes: \\{ (\\S+): ([0-9a-f]+) }");
    private static final Pattern EDITION = Pattern.compile("<article [^>]*data-edition=\"([^\"]*)\"");

    private final Path root;
    private final Path output;

    private ReleaseRepository(Path root) {
        this.root = root.resolve("repository");
        this.output = root.resolve("site");
    }

    /** The base of the cases of rules: one policy in three languages. */
    public static ReleaseRepository in(Path folder) {
        ReleaseRepository repository = new ReleaseRepository(folder);
        Repositories.copy(Repositories.CASES.resolve("rules-base"), repository.root);
        return repository;
    }

    public Path path(String path) {
        return root.resolve(path);
    }

    public String text(String path) throws IOException {
        return Files.readString(path(path));
    }

    public ReleaseRepository write(String path, String text) throws IOException {
        Files.createDirectories(path(path).getParent());
        Files.writeString(path(path), text);
        return this;
    }

    /** Replaces words that the file has. */
    public ReleaseRepository edit(String path, String words, String by) throws IOException {
        String text = text(path);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " has no \"" + words + "\"");
        }
        return write(path, text.replace(words, by));
    }

    /** The same words in every language, such as an id or a number. */
    public ReleaseRepository editAll(String words, String by) throws IOException {
        for (String path : TEXTS) {
            edit(path, words, by);
        }
        return this;
    }

    /** Adds a policy of the same languages with the clauses {@code what} and {@code choice} in its only section. */
    public ReleaseRepository addCookies() throws IOException {
        edit(SITE, "policies:\n", "policies:\n  cookies:\n    prevailing: [ky]\n");
        for (String path : TEXTS) {
            write(
                    path.replace("privacy", "cookies"),
                    "# Cookies\n\n## Cookies {#general}\n\n### {#what}\n\nWhat.\n\n### {#choice}\n\nChoice.\n");
        }
        return this;
    }

    /**
     * Plans an edition that is published on the day of its adoption.
     *
     * @param change the class, and further lines
     */
    public ReleaseRepository plan(String policy, String change, String published, String effective) throws IOException {
        return write(
                "policy-source/" + policy + ".next.yaml",
                "change: " + change + "\nadopted: " + published + "\npublished: " + published + "\neffective: "
                        + effective + "\nheadline: { ky: Т, ru: Т, en: T }\nreasons: { ky: Т, ru: Т, en: T }\n");
    }

    /** Names a clause under {@code translationFixes}, as the finding about it on that day says. */
    public ReleaseRepository fixed(String clause, String day) throws IOException {
        return fixed(clause, PolicyCompiler.check(on(day)).findings());
    }

    /** The same, as one of these findings says; the plan has the key last, or not yet. */
    ReleaseRepository fixed(String clause, List<Finding> findings) throws IOException {
        String plan = text(PLAN).replaceAll("(?m)^  " + clause + ":.*\n", "");
        return write(PLAN, plan + (plan.contains("translationFixes:\n") ? "" : "translationFixes:\n") + fix(clause, findings));
    }

    /** The line that a finding wants to be written. */
    public static String fix(String clause, List<Finding> findings) {
        return findings.stream()
                .map(finding -> FIX.matcher(finding.hint().orElse("")))
                .filter(fix -> fix.find() && fix.group(1).equals(clause))
                .map(fix -> "  " + fix.group(1) + ": " + fix.group(2) + "\n")
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(report(findings)));
    }

    /** Somebody attests every text of both translations that is open. */
    ReleaseRepository attestAll(String by, String day) throws IOException, AttestRefusedException {
        for (String language : List.of("ru", "en")) {
            AttestingAll.of(on(day), Optional.empty(), language, by, Optional.empty());
        }
        return this;
    }

    ReleaseResult release(String policy, String day) throws IOException {
        return PolicyRelease.release(new ReleaseRequest(on(day), Optional.of(policy), false));
    }

    ReleaseResult rehearse(String policy, String day) throws IOException {
        return PolicyRelease.release(new ReleaseRequest(on(day), Optional.of(policy), true));
    }

    /** Plans and releases; whatever stands in the way is a mistake of the test. */
    public ReleaseRepository released(String policy, String change, String published, String effective) throws IOException {
        return plan(policy, change, published, effective).freeze(policy, published);
    }

    /** Releases what is planned; whatever stands in the way is a mistake of the test. */
    public ReleaseRepository freeze(String policy, String day) throws IOException {
        ReleaseResult result = release(policy, day);
        if (result.edition().isEmpty()) {
            throw new IllegalStateException(report(result.findings()));
        }
        return this;
    }

    public CompileRequest on(String day) {
        return Repositories.request(root, output, 1).on(LocalDate.parse(day));
    }

    /** Compiles the site for a day; it must have no errors. */
    public ReleaseRepository compile(String day) throws IOException {
        CompileResult result = PolicyCompiler.compile(on(day));
        if (result.isRefused()) {
            throw new IllegalStateException(report(result.findings()));
        }
        return this;
    }

    /** The same with another gate, and perhaps drafts. */
    public CompileResult compile(String day, Gate gate, boolean draft) throws IOException {
        CompileRequest all = on(day);
        return PolicyCompiler.compile(new CompileRequest(
                all.source(), all.translations(), all.output(), 1, all.asOf(), gate, draft, List.of()));
    }

    /** Which edition a page of the site shows, or {@code draft}; empty if it shows none. */
    Optional<String> edition(String page) throws IOException {
        Matcher article = EDITION.matcher(page(page));
        return article.find() ? Optional.of(article.group(1)) : Optional.empty();
    }

    String page(String file) throws IOException {
        return Files.readString(output.resolve(file));
    }

    boolean hasPage(String file) {
        return Files.exists(output.resolve(file));
    }

    /** Every file of the repository by its path, as it stands now. */
    SortedMap<String, String> files() throws IOException {
        return Repositories.files(root);
    }

    /** Every file of the site. */
    SortedMap<String, String> site() throws IOException {
        return Repositories.files(output);
    }

    static String report(List<Finding> findings) {
        StringBuilder report = new StringBuilder();
        findings.forEach(finding -> report.append(FindingPrinter.print(finding)).append('\n'));
        return report.toString();
    }
}
