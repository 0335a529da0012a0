package org.clausebook.hostile;

import static org.clausebook.hostile.HostileCase.body;
import static org.clausebook.hostile.HostileCase.of;
import static org.clausebook.hostile.HostileRepository.BEGIN;
import static org.clausebook.hostile.HostileRepository.TEXT;
import static org.clausebook.hostile.HostileRepository.WORDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausebook.tools.Tool;

/** Ids and references that lead nowhere, and names and files that are not what they should be: cases 63 to 80. */
final class HostilePlaces {

    private HostilePlaces() {}

    static List<HostileCase> cases() {
        return List.of(
                body("64", "two equal ids", WORDS + "\n### {#a}\n\nWords.\n"),
                body("67", "a reference link that is not defined", "See [words][ref].\n"),
                body("68", "a footnote that is not defined", "Words[^x] and words.\n"),
                body("68b", "one that is defined twice and never used", "Words.\n\n[^x]: A.\n[^x]: B.\n"),
                body("69", "a reference to a clause that is not there", "See [](#b).\n"),
                body("69b", "one to a policy that is not there", "See [](cookies).\n"),
                body("69c", "one to a law that is not declared", "See [](law:other).\n"),
                body("69d", "one to a page of the site", "See [words](en/terms/v/1.0.0).\n"),
                of("75", "a language tag with an underscore", r -> r.settings("  en: {", "  en_US: {")),
                of("75b", "a language tag that is a path", r -> r.settings("  en: {", "  \"../en\": {")),
                of("76", "a policy whose name is a path upwards", r -> r.settings("  terms: {}", "  \"../terms\": {}")),
                of("76b", "an absolute path", r -> r.settings("  terms: {}", "  \"/etc/passwd\": {}")),
                of("76c", "a path upwards in percents", r -> r.settings("path: en", "path: \"%2e%2e\"")),
                of("76d", "a path with a backslash", r -> r.settings("path: en", "path: '..\\en'")),
                of("77", "a link to another file of the repository", r -> {
                    Files.move(r.path(TEXT), r.path("terms-en.md"));
                    link(r, TEXT, "../terms-en.md");
                }),
                of("77b", "a link that leads out of it", r -> {
                    Files.writeString(r.path("../outside.md"), BEGIN + WORDS);
                    Files.delete(r.path(TEXT));
                    link(r, TEXT, "../../outside.md");
                }),
                of("77c", "a link that leads nowhere", r -> {
                    Files.delete(r.path(TEXT));
                    link(r, TEXT, "nowhere.md");
                }),
                of("77d", "a link among the files that are published as they are", r -> {
                    r.write("policy-source/static/a.txt", "a");
                    link(r, "policy-source/static/b.txt", "a.txt");
                }),
                of("78", "two policies whose names differ in a capital", r -> r.settings("  terms: {}", "  terms: {}\n  Terms: {}")),
                of("79", "a policy with the name of a device", r -> r.settings("  terms: {}", "  terms: {}\n  con: {}\n  aux: {}\n  nul.md: {}")),
                of("79b", "names that end in a full stop or a blank, or have a colon", r ->
                        r.settings("  terms: {}", "  terms: {}\n  \"a.\": {}\n  \"b \": {}\n  \"c:d\": {}")),
                of("79c", "such names among the files that are published as they are", r -> {
                    r.write("policy-source/static/a.", "a");
                    r.write("policy-source/static/b:c", "b");
                    r.write("policy-source/static/con", "c");
                }),
                of("80", "a pipe in the place of a text", r -> pipe(r, TEXT)),
                of("80b", "a folder in its place", r -> {
                    Files.delete(r.path(TEXT));
                    Files.createDirectories(r.path(TEXT));
                }),
                of("80c", "a device in its place", r -> {
                    Files.delete(r.path(TEXT));
                    link(r, TEXT, "/dev/zero");
                }),
                of("80d", "a pipe in the place of the settings", r -> pipe(r, "policy-source/site.yaml")),
                of("80e", "a pipe among the files that are published as they are", r -> pipe(r, "policy-source/static/pipe.txt")),
                of("80f", "a pipe in the place of a template", r -> pipe(r, "policy-source/look/language.ftlh")),
                of("80g", "a pipe in the place of the waivers", r -> pipe(r, "policy-source/waivers.yaml")),
                of("80h", "a pipe in the place of the list of editions", r -> pipe(r, "policy-source/editions/terms/editions.lock")));
    }

    private static void link(HostileRepository repository, String path, String target) throws IOException {
        Files.createDirectories(repository.path(path).getParent());
        Files.createSymbolicLink(repository.path(path), Path.of(target));
    }

    private static void pipe(HostileRepository repository, String path) throws IOException {
        Files.deleteIfExists(repository.path(path));
        Files.createDirectories(repository.path(path).getParent());
        new ProcessBuilder(Tool.require("mkfifo").toString(), repository.path(path).toString()).start().onExit().join();
    }
}
