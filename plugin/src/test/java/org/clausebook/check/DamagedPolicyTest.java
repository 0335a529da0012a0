package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyCompiler;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped policy, damaged line by line as careless editing might: whatever comes of it is reported, at a place that
 * exists, and in a number that somebody can still read.
 */
class DamagedPolicyTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final List<String> FILES = List.of(
            "policy-source/privacy.md", "translations/ru/privacy.md", "translations/en/privacy.md", "policy-source/site.yaml");
    private static final List<String> SIGNS =
            List.of("[", "]", "*", "{{", "}}", "# ", "|", "`", "<b>", "\\", "- ", "1. ", "    ", "](#", "{#", "~~", ": ", "&");

    private static final int VARIANTS = 300;
    private static final long SEED = 152;
    private static final int MOST_DAMAGES = 3;
    /** Consequences included: a list twice as long would hide the mistake that it began with. */
    private static final int MOST_FINDINGS_A_DAMAGE = 12;

    @TempDir
    private Path folder;

    @Test
    void everyVariantIsReportedAtPlacesThatExist() throws IOException {
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(REPOSITORY.resolve(file), folder.resolve(file));
        }
        Random random = new Random(SEED);
        for (int variant = 0; variant < VARIANTS; variant++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            List<String> lines = new ArrayList<>(Files.readAllLines(REPOSITORY.resolve(file)));
            int damages = 1 + random.nextInt(MOST_DAMAGES);
            StringBuilder story = new StringBuilder("variant " + variant + " of " + file + ":");
            for (int i = 0; i < damages; i++) {
                story.append(' ').append(damage(lines, random));
            }
            Files.write(folder.resolve(file), lines);
            assertReport(check(story.toString()), damages, story.toString());
            Files.write(folder.resolve(file), Files.readAllBytes(REPOSITORY.resolve(file)));
        }
    }

    private static String damage(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        int kind = random.nextInt(6);
        switch (kind) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, line.substring(0, column));
            case 4 -> lines.set(at, line.substring(0, column) + SIGNS.get(random.nextInt(SIGNS.size())) + line.substring(column));
            default -> lines.set(at, line + (at + 1 < lines.size() ? lines.remove(at + 1) : ""));
        }
        return List.of("deleted", "doubled", "swapped", "cut", "signed", "joined").get(kind) + " line " + (at + 1);
    }

    private List<Finding> check(String story) {
        CompileRequest request = CompileRequest.of(
                folder.resolve("policy-source"), folder.resolve("translations"), folder.resolve("unused"), 1);
        try {
            return PolicyCompiler.check(request).findings();
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(story, e);
        }
    }

    private void assertReport(List<Finding> findings, int damages, String story) throws IOException {
        assertThat(findings).as(story).hasSizeLessThanOrEqualTo(damages * MOST_FINDINGS_A_DAMAGE);
        for (Finding finding : findings) {
            Location at = finding.at();
            List<String> lines = Files.readAllLines(folder.resolve(at.path()));
            assertThat(at.line()).as("%s%n%s", story, FindingPrinter.print(finding)).isLessThan(lines.size());
            assertThat(at.column()).as("%s%n%s", story, FindingPrinter.print(finding)).isLessThanOrEqualTo(lines.get(at.line()).length());
        }
    }
}
