package org.clausebook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clausebook.CompileRequest;
import org.clausebook.Repositories;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Printable;
import org.clausebook.model.SiteConfig;
import org.clausebook.read.SiteConfigReader;
import org.clausebook.source.Limits;
import org.clausebook.source.Loaded;
import org.clausebook.source.SourceTree;
import org.clausebook.source.TextFile;

/** A small repository without a mistake, one file of which is another with every input. */
record Workspace(Path root) {

    static final String SETTINGS = "policy-source/site.yaml";
    static final String TEXT = "policy-source/privacy.md";
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** A message that nobody would read to its end. */
    private static final int LONGEST_MESSAGE = 4_000;

    /** The base of the cases of rules, in which somebody attests and a term is declared. */
    static Workspace in(Path folder) throws IOException {
        Workspace workspace = new Workspace(folder.resolve("repository"));
        Repositories.copy(Repositories.CASES.resolve("rules-base"), workspace.root);
        String settings = Files.readString(workspace.root.resolve(SETTINGS));
        workspace.write(SETTINGS, settings + "\npeople: { counsel: Counsel of the operator }\nattestations: not-asked\n");
        workspace.write("translations/terms.yaml", """
                user:
                  ky: { name: Колдонуучу, stems: [колдонуучу], forbidden: [пайдалануучу] }
                  ru: { name: Пользователь, stems: [пользовател], forbidden: [посетител] }
                  en: { name: User, stems: [user], forbidden: [visitor] }
                """);
        return workspace;
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }

    SourceTree tree() throws IOException {
        return SourceTree.of(root);
    }

    SiteConfig site() throws IOException {
        Findings findings = new Findings();
        Optional<SiteConfig> site = SiteConfigReader.read(tree(), SETTINGS, findings);
        assertThat(findings.sorted()).isEmpty();
        return site.orElseThrow();
    }

    CompileRequest request() {
        return Repositories.request(root, root.resolve("policy-source/target/policy-site"), 1).on(DAY);
    }

    /** The text that bytes are, if they are one; otherwise it is said why not. */
    static Optional<String> text(byte[] bytes) {
        Loaded loaded = SourceTree.decode("input", bytes, Limits.MARKDOWN);
        return loaded.text().map(TextFile::text);
    }

    /** Each finding names a place that exists, in words that a terminal can print. */
    void assertPlaces(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            String printed = FindingPrinter.print(finding);
            assertThat(printed).hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(printed.codePoints().filter(c -> c != '\n' && !Printable.isPlain(c)).boxed()).as(printed).isEmpty();
            Path file = root.resolve(finding.at().path());
            if (Files.isRegularFile(file)) {
                TextFile text = TextFile.of("file", new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                assertThat(finding.at().line()).as(printed).isLessThan(text.lineCount());
                int length = text.lineEnd(finding.at().line()) - text.lineStart(finding.at().line());
                assertThat(finding.at().column()).as(printed).isLessThanOrEqualTo(length);
            }
        }
    }
}
