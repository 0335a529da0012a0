package org.clausebook.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.AttestRefusedException;
import org.clausebook.AttestRequest;
import org.clausebook.AttestResult;
import org.clausebook.AttestingAll;
import org.clausebook.CompileRequest;
import org.clausebook.PolicyAttest;
import org.clausebook.PolicyRelease;
import org.clausebook.ReleaseRequest;
import org.clausebook.ReleaseResult;
import org.clausebook.Repositories;
import org.clausebook.attest.Meaning;
import org.clausebook.site.SiteWriter;

/**
 * What a recipe can do to a repository. Paths count from its root.
 *
 * <pre>
 * attest LANGUAGE BY DAY [MEANING [ID...]]
 *                                  attests these clauses, or everything
 * edition CHANGE ADOPTED PUBLISHED EFFECTIVE ["yaml" [POLICY]]
 *                                  releases the text as it stands, on the day of its publication
 * reseal PATH [VERSION]            seals a policy's editions anew, all of them or one, as a forger would
 * append PATH "text"
 * copy PATH PATH                   a file, or a folder with all that is in it
 * delete PATH                      likewise
 * encode PATH CHARSET
 * folder PATH                      a folder where the file was
 * hold PATH                        another build is writing this site
 * line PATH N ["text"]             another text on a line; without one the line is gone
 * link PATH TARGET                 a symbolic link where the file was
 * rename PATH PATH
 * replace PATH "old" "new" [N]     the new text, N times if it says so
 * write PATH "text"
 * </pre>
 */
final class RecipeSteps {

    private final Path root;
    private final List<Closeable> open;

    /** @param open takes up what has to be ended after the run */
    RecipeSteps(Path root, List<Closeable> open) {
        this.root = root;
        this.open = open;
    }

    void follow(List<String> step) throws IOException {
        if (step.get(0).equals("attest")) {
            attest(step);
            return;
        }
        if (step.get(0).equals("edition")) {
            edition(step);
            return;
        }
        Path path = root.resolve(step.get(1));
        switch (step.get(0)) {
            case "reseal" -> Forgery.reseal(path, step.size() > 2 ? step.get(2) : "");
            case "append" -> Files.writeString(path, Files.readString(path) + step.get(2));
            case "copy" -> {
                Path target = root.resolve(step.get(2));
                Files.createDirectories(target.getParent());
                Repositories.copy(path, target);
            }
            case "delete" -> delete(path);
            case "encode" -> Files.write(path, Files.readString(path).getBytes(Charset.forName(step.get(2))));
            case "folder" -> {
                Files.deleteIfExists(path);
                Files.createDirectories(path);
            }
            case "hold" -> hold(path);
            case "line" -> line(path, Integer.parseInt(step.get(2)), step.subList(3, step.size()));
            case "link" -> link(path, step.get(2));
            case "rename" -> Files.move(path, root.resolve(step.get(2)));
            case "replace" -> replace(path, step.get(2), step.get(3).repeat(step.size() > 4 ? Integer.parseInt(step.get(4)) : 1));
            case "write" -> {
                Files.createDirectories(path.getParent());
                Files.writeString(path, step.get(2));
            }
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
    }

    private void attest(List<String> step) throws IOException {
        CompileRequest project = Repositories.request(root, root.resolve("unused"), 1).on(LocalDate.parse(step.get(3)));
        Optional<Meaning> meaning = step.size() > 4 ? Meaning.of(step.get(4)) : Optional.empty();
        List<String> ids = step.subList(Math.min(5, step.size()), step.size());
        try {
            AttestResult result = ids.isEmpty()
                    ? AttestingAll.of(project, Optional.of("privacy"), step.get(1), step.get(2), meaning)
                    : PolicyAttest.attest(new AttestRequest(
                            project, Optional.of("privacy"), Optional.of(step.get(1)), ids, false, Optional.empty(),
                            Optional.of(step.get(2)), meaning, false));
            if (result.isRefused()) {
                throw new IllegalArgumentException("not attested: " + CaseRepository.report(result.findings()));
            }
        } catch (AttestRefusedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void edition(List<String> step) throws IOException {
        String plan = "change: %s%nadopted: %s%npublished: %s%neffective: %s%n".formatted(step.subList(1, 5).toArray())
                + (step.size() > 5 ? step.get(5) + "\n" : "")
                + "headline:" + inEachLanguage("Өзгөрүү", "Изменение", "Change")
                + "reasons:" + inEachLanguage("Себеп", "Причина", "Reason");
        String policy = step.size() > 6 ? step.get(6) : "privacy";
        Files.writeString(root.resolve("policy-source/" + policy + ".next.yaml"), plan);
        CompileRequest project = Repositories.request(root, root.resolve("unused"), 1).on(LocalDate.parse(step.get(3)));
        ReleaseResult result = PolicyRelease.release(new ReleaseRequest(project, Optional.of(policy), false));
        if (result.isRefused()) {
            throw new IllegalArgumentException("not released: " + CaseRepository.report(result.findings()));
        }
    }

    /** A site that gets a language later has no folder for it before. */
    private String inEachLanguage(String ky, String ru, String en) {
        return "\n  ky: " + ky + "\n"
                + (Files.exists(root.resolve("translations/ru")) ? "  ru: " + ru + "\n" : "")
                + (Files.exists(root.resolve("translations/en")) ? "  en: " + en + "\n" : "");
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void line(Path file, int number, List<String> texts) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.remove(number - 1);
        lines.addAll(number - 1, texts);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private void hold(Path site) throws IOException {
        Files.createDirectories(site.getParent());
        SiteWriter writer = SiteWriter.open(site);
        open.add(writer::close);
    }

    private void link(Path path, String target) throws IOException {
        Files.deleteIfExists(path);
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, Path.of(target));
        open.add(() -> Files.delete(path)); // before whoever removes the folder finds it leading out of it
    }

    private static void replace(Path path, String wanted, String by) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        if (!text.contains(wanted)) {
            throw new IllegalArgumentException(path + " has no \"" + wanted + "\"");
        }
        Files.writeString(path, text.replace(wanted, by));
    }
}
