package org.clausebook.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyRelease;
import org.clausebook.ReleaseRequest;
import org.clausebook.ReleaseResult;
import org.clausebook.Repositories;
import org.clausebook.site.SiteWriter;

/**
 * The steps that make of a repository what cannot be kept as a file: Git would change line ends, and no editor should
 * have to show a control character. One step a line; {@code #} begins a note; words with spaces stand in quotation
 * marks, with {@code \n}, {@code \}{@code u0007} and the like as in Java.
 *
 * <pre>
 * compile                          writes the site as well, which only some rules need
 * release                          releases the working text instead, which only some rules are about
 * on DAY                           the day of the run
 * locks PATH                       the lock of another copy of the archive
 * edition CHANGE ADOPTED PUBLISHED EFFECTIVE ["yaml"]
 *                                  releases the text as it stands, on the day of its publication
 * delete PATH
 * write PATH "text"
 * folder PATH                      a folder where the file was
 * link PATH TARGET                 a symbolic link where the file was
 * replace PATH "old" "new" [N]     the new text, N times if it says so
 * encode PATH CHARSET
 * hold PATH                        another build is writing this site
 * </pre>
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
        return steps.contains(List.of("compile"));
    }

    boolean releases() {
        return steps.contains(List.of("release"));
    }

    /** The day of the run. */
    Optional<LocalDate> day() {
        return behind("on").map(LocalDate::parse).findFirst();
    }

    /** Locks of other copies of the archive. */
    List<Path> locks(Path root) {
        return behind("locks").map(root::resolve).toList();
    }

    /** What stands behind the steps of this name. */
    private Stream<String> behind(String step) {
        return steps.stream().filter(words -> words.get(0).equals(step)).map(words -> words.get(1));
    }

    /** Ends what goes on until the compiler has run. */
    interface Undo extends Closeable {}

    Undo follow(Path root) throws IOException {
        List<Closeable> open = new ArrayList<>();
        for (List<String> step : steps) {
            if (step.get(0).equals("edition")) {
                edition(step, root);
            } else if (!ABOUT_THE_RUN.contains(step.get(0))) {
                follow(step, root.resolve(step.get(1)), open);
            }
        }
        return () -> {
            for (Closeable each : open) {
                each.close();
            }
        };
    }

    private static void edition(List<String> step, Path root) throws IOException {
        String plan = "change: %s%nadopted: %s%npublished: %s%neffective: %s%n".formatted(step.subList(1, 5).toArray())
                + (step.size() > 5 ? step.get(5) + "\n" : "")
                + "headline: { ky: Өзгөрүү, ru: Изменение, en: Change }\n"
                + "reasons: { ky: Себеп, ru: Причина, en: Reason }\n";
        Files.writeString(root.resolve("policy-source/privacy.next.yaml"), plan);
        CompileRequest project = Repositories.request(root, root.resolve("unused"), 1).on(LocalDate.parse(step.get(3)));
        ReleaseResult result = PolicyRelease.release(new ReleaseRequest(project, Optional.of("privacy"), false));
        if (result.isRefused()) {
            throw new IllegalArgumentException("not released: " + result.findings());
        }
    }

    private static void follow(List<String> step, Path path, List<Closeable> open) throws IOException {
        switch (step.get(0)) {
            case "delete" -> Files.delete(path);
            case "write" -> {
                Files.createDirectories(path.getParent());
                Files.writeString(path, step.get(2));
            }
            case "folder" -> {
                Files.deleteIfExists(path);
                Files.createDirectories(path);
            }
            case "link" -> {
                Files.deleteIfExists(path);
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(step.get(2)));
                open.add(() -> Files.delete(path)); // before whoever removes the folder finds it leading out of it
            }
            case "replace" -> replace(path, step.get(2), step.get(3).repeat(step.size() > 4 ? Integer.parseInt(step.get(4)) : 1));
            case "encode" -> Files.write(path, Files.readString(path).getBytes(Charset.forName(step.get(2))));
            case "hold" -> {
                Files.createDirectories(path.getParent());
                SiteWriter writer = SiteWriter.open(path);
                open.add(writer::close);
            }
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
    }

    private static void replace(Path path, String wanted, String by) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        if (!text.contains(wanted)) {
            throw new IllegalArgumentException(path + " has no \"" + wanted + "\"");
        }
        Files.writeString(path, text.replace(wanted, by));
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
