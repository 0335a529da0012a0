package org.clausebook.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The steps that make of a repository what cannot be kept as a file: Git would change line ends, no editor should have to
 * show a control character, and editions are made by releases. One step a line; {@code #} begins a note; words with spaces
 * stand in quotation marks, with {@code \n}, {@code \}{@code u0007} and the like as in Java.
 *
 * <pre>
 * compile                          writes the site as well, which only some rules need
 * release [POLICY]                 releases the working text instead, which only some rules are about
 * on DAY                           the day of the run
 * locks PATH                       the lock of another copy of the archive
 * </pre>
 *
 * <p>All others change the repository: see {@link RecipeSteps}.
 */
final class Recipe {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(#.*)|(\\S+)");
    private static final Set<String> ABOUT_THE_RUN = Set.of("compile", "release", "on", "locks");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9A-F]{4})|.)");

    private final List<List<String>> steps;

    private Recipe(List<List<String>> steps) {
        this.steps = steps;
    }

    static Recipe parse(String text) {
        return new Recipe(text.lines().map(Recipe::words).filter(step -> !step.isEmpty()).toList());
    }

    boolean compiles() {
        return named("compile").findAny().isPresent();
    }

    boolean releases() {
        return named("release").findAny().isPresent();
    }

    /** The policy to release, if it says which. */
    Optional<String> released() {
        return named("release").filter(step -> step.size() > 1).map(step -> step.get(1)).findFirst();
    }

    /** The day of the run. */
    Optional<LocalDate> day() {
        return named("on").map(step -> LocalDate.parse(step.get(1))).findFirst();
    }

    /** Locks of other copies of the archive. */
    List<Path> locks(Path root) {
        return named("locks").map(step -> root.resolve(step.get(1))).toList();
    }

    private Stream<List<String>> named(String name) {
        return steps.stream().filter(step -> step.get(0).equals(name));
    }

    /** Ends what goes on until the compiler has run. */
    interface Undo extends Closeable {}

    Undo follow(Path root) throws IOException {
        List<Closeable> open = new ArrayList<>();
        RecipeSteps follower = new RecipeSteps(root, open);
        for (List<String> step : steps) {
            if (!ABOUT_THE_RUN.contains(step.get(0))) {
                follower.follow(step);
            }
        }
        return () -> {
            for (Closeable each : open) {
                each.close();
            }
        };
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find() && word.group(2) == null) {
            words.add(word.group(1) != null ? unescaped(word.group(1)) : word.group(3));
        }
        return words;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(switch (escape.group(1).charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.group(2), 16));
            default -> escape.group(1);
        }));
    }
}
