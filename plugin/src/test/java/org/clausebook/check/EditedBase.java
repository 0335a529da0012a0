package org.clausebook.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.ReleaseRepository;
import org.clausebook.finding.Finding;
import org.clausebook.finding.FindingPrinter;

/** The base of all cases with a few words changed, for what is better said in a test than in a folder of its own. */
final class EditedBase {

    static final String KY = "policy-source/privacy.md";
    static final String RU = "translations/ru/privacy.md";
    static final String EN = "translations/en/privacy.md";
    static final String SITE = "policy-source/site.yaml";

    private final CaseRepository repository;

    private EditedBase(CaseRepository repository) {
        this.repository = repository;
    }

    static EditedBase in(Path folder) throws IOException {
        return new EditedBase(CaseRepository.layBase(folder));
    }

    /** Replaces words that the file has exactly once. */
    EditedBase edit(String path, String words, String by) throws IOException {
        Path file = repository.root().resolve(path);
        String text = Files.readString(file);
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException(path + " does not have exactly one \"" + words + "\"");
        }
        Files.writeString(file, text.replace(words, by));
        return this;
    }

    /** Puts a line at the end of a file. */
    EditedBase append(String path, String line) throws IOException {
        Path file = repository.root().resolve(path);
        Files.writeString(file, Files.readString(file) + line + "\n");
        return this;
    }

    EditedBase write(String path, String text) throws IOException {
        Path file = repository.root().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    EditedBase delete(String path) throws IOException {
        Files.delete(repository.root().resolve(path));
        return this;
    }

    /** Follows the steps of a recipe, one a line. */
    EditedBase follow(String steps) throws IOException {
        Recipe.parse(steps).follow(repository.root()).close();
        return this;
    }

    String text(String path) throws IOException {
        return Files.readString(repository.root().resolve(path));
    }

    /** The place of words that a file has exactly once, as reports print it. */
    String at(String path, String words) throws IOException {
        String text = text(path);
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException(path + " does not have exactly one \"" + words + "\"");
        }
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return path + ":" + line + ":" + (at - text.lastIndexOf('\n', at - 1));
    }

    /** What is found, each on one line and without its hint. */
    List<String> check() throws IOException {
        return findings().map(finding -> FindingPrinter.print(finding).lines().findFirst().orElseThrow())
                .toList();
    }

    /** Where which rule finds something: {@code translations/ru/privacy.md:5:1 ref.typed-number}. */
    List<String> places() throws IOException {
        return places("");
    }

    /** The same for a run that a recipe describes. */
    List<String> places(String run) throws IOException {
        List<String> places = new ArrayList<>();
        for (Finding finding : repository.run(Recipe.parse(run))) {
            places.add(finding.at().path() + ":" + (finding.at().line() + 1) + ":" + (finding.at().column() + 1) + " "
                    + finding.rule().id());
        }
        return places;
    }

    /** The line of a plan that excuses a clause as it is now. */
    String fix(String clause) throws IOException {
        return ReleaseRepository.fix(clause, findings().toList());
    }

    private Stream<Finding> findings() throws IOException {
        return repository.run(Recipe.parse("")).stream();
    }
}
