package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.attest.Meaning;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * README and the guides for the legal editor and the translator, typed along on a copy of the shipped policy: what they say the
 * goals answer is what the goals answer. What is typed is taken from them.
 */
class GuidesTest {

    /** Between the days on which the guide's edition is adopted and published. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static final String KY = "policy-source/privacy.md";
    private static final String RU = "translations/ru/privacy.md";
    private static final String EN = "translations/en/privacy.md";

    /** The guides leave the English for the reader to write. */
    private static final String ENGLISH_CLAUSE =
            "### {#final-language}\n\nThe User may contact the Operator in Kyrgyz, Russian or English."
                    + " The answer is given within the period stated in clause [](#final-questions).\n";

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    @TempDir
    private Path folder;

    private String editor;
    private String translator;

    @BeforeEach
    void layTheShippedPolicy() throws IOException {
        Repositories.copy(Path.of("../policy-source/editions"), folder.resolve("policy-source/editions"));
        for (String file : List.of(KY, "policy-source/site.yaml")) {
            Files.copy(Path.of("..").resolve(file), folder.resolve(file));
        }
        Repositories.copy(Path.of("../translations"), folder.resolve("translations"));
        editor = Files.readString(Path.of("../docs/guides/editor.md"));
        translator = Files.readString(Path.of("../docs/guides/translator.md"));
    }

    @Test
    void aChangedClauseIsFoundAsTheGuidesSay() throws IOException {
        changeTheClause();
        String printed = printed(PolicyCompiler.check(request()).findings());
        List<String> said = Stream.concat(blocks(editor, "text").stream(), blocks(translator, "text").stream())
                .filter(block -> block.contains(": error: "))
                .toList();
        assertThat(said).hasSize(3).allSatisfy(block -> assertSaid(block, printed));
    }

    @Test
    void aSiteIsBuiltAndAMistakeFoundAsReadmeSays() throws IOException {
        List<String> blocks = blocks(Files.readString(Path.of("../README.md")), "");
        CompileResult built = PolicyCompiler.compile(request());
        int files = built.site().orElseThrow().files();
        assertThat(blocks).anySatisfy(block -> assertThat(block)
                .contains("] " + built.pages() + " pages; files: " + files + " new, 0 changed, 0 unchanged, 0 removed\n")
                .contains("/policy-site/" + built.first() + "\n"));
        Files.writeString(folder.resolve(RU), Files.readString(folder.resolve(RU)).replace("{#terms-user}", "{#terms-usr}"));
        String printed = printed(PolicyCompiler.check(request()).findings());
        assertThat(blocks).anySatisfy(block -> assertThat(block).startsWith(RU).satisfies(said -> assertSaid(said, printed)));
    }

    /** All of it but the last line, which runs Maven. */
    @Test
    void aPolicyOfOnesOwnIsTypedAsReadmeSays() throws Exception {
        List<String> typed = blocks(Files.readString(Path.of("../README.md")), "sh").stream()
                .filter(block -> block.startsWith("mkdir policy-source\n"))
                .toList();
        String goal = "mvn -f policy-source policy:compile\n";
        assertThat(typed).singleElement().asString().endsWith(goal);
        Path own = Files.createDirectory(folder.resolve("own"));
        Process shell = new ProcessBuilder("sh", "-e", "-c", typed.get(0).replace(goal, ""))
                .directory(own.toFile())
                .inheritIO()
                .start();
        assertThat(shell.waitFor()).isZero();
        String version = Pattern.compile("<version>[^<]+</version>").matcher(Files.readString(Path.of("../pom.xml"))).results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(own.resolve("policy-source/pom.xml")).content().contains("<artifactId>policy-maven-plugin</artifactId>", version);

        CompileResult built = PolicyCompiler.compile(Repositories.request(own, own.resolve("site"), 1));

        assertThat(printed(built.findings())).isEmpty();
        assertThat(own.resolve("site").resolve(built.first())).content().contains("privacy@policy.example");
    }

    @Test
    void anEditionIsPreparedAndReleasedAsTheGuidesSay() throws Exception {
        changeTheClause();
        append(RU, " " + quoted(translator, "here by a sentence: `([^`]+)`"));
        append(EN, " " + quoted(translator, "in English, for one,\n`([^`]+)`"));
        add(KY, "### {#final-language}\n" + after(editor, "### {#final-language}\n"));
        add(RU, "### {#final-language}\n" + after(translator, "### {#final-language}\n"));
        add(EN, ENGLISH_CLAUSE);
        for (String text : List.of(KY, RU, EN)) {
            repeal(text);
        }
        for (String language : List.of("ru", "en")) {
            attest(language, List.of("final-questions"), false, Optional.empty());
            attest(language, List.of(), true, Optional.of(1));
        }
        Files.writeString(folder.resolve("policy-source/privacy.next.yaml"), blocks(editor, "yaml").get(0));

        ReleaseResult result = PolicyRelease.release(new ReleaseRequest(request(), Optional.empty(), false));

        assertThat(printed(result.findings())).isEmpty();
        ReleaseResult.NewEdition edition = result.edition().orElseThrow();
        String said = "Released edition " + edition.particulars().version() + " of " + edition.policy() + ": adopted "
                + edition.particulars().adopted() + ", published " + edition.particulars().published() + ", in force from "
                + edition.particulars().inForceFrom() + "\n"
                + edition.changes().stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
        assertThat(blocks(editor, "text")).contains(said);
    }

    private void changeTheClause() throws IOException {
        append(KY, " " + quoted(editor, "Write behind its last sentence: `([^`]+)`"));
    }

    private CompileRequest request() {
        return Repositories.request(folder, folder.resolve("site"), 1).on(DAY);
    }

    /** As the goal for checks prints it. */
    private static String printed(List<Finding> findings) {
        return findings.stream()
                .flatMap(found -> Stream.concat(Stream.of(FindingPrinter.print(found)), FindingPrinter.waiver(found).stream()))
                .collect(Collectors.joining("\n"));
    }

    /** Each line of a block stands in what was printed; for {@code …} there may be more. */
    private static void assertSaid(String block, String printed) {
        for (String line : block.lines().toList()) {
            String pattern = Stream.of(line.split("…")).map(Pattern::quote).collect(Collectors.joining(".*"));
            assertThat(printed.lines()).as("%s%nin%n%s", line, printed).anyMatch(each -> each.matches(pattern));
        }
    }

    private static List<String> blocks(String guide, String language) {
        return BLOCK.matcher(guide).results().filter(block -> block.group(1).equals(language)).map(block -> block.group(2)).toList();
    }

    /** What stands in the one block of Markdown that begins so, behind its beginning. */
    private static String after(String guide, String beginning) {
        List<String> found = blocks(guide, "markdown").stream().filter(block -> block.startsWith(beginning)).toList();
        assertThat(found).hasSize(1);
        return found.get(0).substring(beginning.length());
    }

    private static String quoted(String guide, String pattern) {
        List<MatchResult> found = Pattern.compile(pattern).matcher(guide).results().toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0).group(1);
    }

    /** Adds words to the last paragraph of the clause that the guides change. */
    private void append(String file, String words) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        int at = lines.indexOf("### {#final-questions}") + 2;
        lines.set(at, lines.get(at) + words);
        Files.write(folder.resolve(file), lines);
    }

    private void add(String file, String clause) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "\n" + clause);
    }

    /** In the drafting language the heading is the guide's; everywhere the text goes. */
    private void repeal(String file) throws IOException {
        String marked = blocks(editor, "markdown").stream().filter(block -> block.contains(".repealed")).findFirst().orElseThrow();
        String heading = marked.replace(" .repealed", "");
        String text = Files.readString(folder.resolve(file));
        int from = text.indexOf(heading);
        int to = text.indexOf("\n#", from);
        assertThat(from).as(file).isPositive();
        Files.writeString(folder.resolve(file), text.substring(0, from) + (file.equals(KY) ? marked : heading) + text.substring(to));
    }

    private void attest(String language, List<String> clauses, boolean all, Optional<Integer> count) throws Exception {
        AttestResult result = PolicyAttest.attest(new AttestRequest(request(), Optional.empty(), Optional.of(language), clauses, all,
                count, Optional.of("sample-translator"), Optional.of(Meaning.CHANGED), false));
        assertThat(printed(result.findings())).as(language).isEmpty();
    }
}
