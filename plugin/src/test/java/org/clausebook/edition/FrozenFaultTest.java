package org.clausebook.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.clausebook.edition.FrozenFault.Kind;
import org.clausebook.model.Version;
import org.clausebook.site.RamFolder;
import org.clausebook.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault, by tampering with an archive of the editions 1.0.0 and 2.0.0. */
class FrozenFaultTest {

    private static final Lock.Entry FIRST = entry(TestArchive.FIRST, Optional.empty());
    private static final Lock.Entry SECOND = entry(TestArchive.SECOND, Optional.of(FIRST));
    private static final String FIRST_LINE = "1.0.0 " + FIRST.digest();
    private static final String SECOND_LINE = "2.0.0 " + SECOND.digest();
    private static final String KY = Sha256.of(TestArchive.filesOf(TestArchive.FIRST).get("ky.md"));

    @TempDir(factory = RamFolder.class)
    private Path folder;

    /**
     * What is done to the archive, and what is found then.
     *
     * @param faults without the empty brackets of those that have no details
     */
    private record Case(String name, Tampering tampering, List<String> faults) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Tampering {
        void in(TestArchive archive) throws IOException;
    }

    private static Case of(String name, Tampering tampering, String... faults) {
        return new Case(name, tampering, List.of(faults));
    }

    static Stream<Case> files() {
        return Stream.of(
                of("a file is gone", a -> Files.delete(a.file("1.0.0/ky.md")), "FILE_MISSING 1.0.0/ky.md:1"),
                of("a file is empty", a -> write(a, "1.0.0/ky.md", ""),
                        "FILE_CHANGED 1.0.0/ky.md:1 [" + KY + ", " + Sha256.of(new byte[0]) + "]"),
                of("two files are swapped", a -> swap(a, "1.0.0/ky.md", "1.0.0/ru.md"),
                        "FILE_CHANGED 1.0.0/ky.md:1 [" + KY + ", " + digest("ru.md") + "]",
                        "FILE_CHANGED 1.0.0/ru.md:1 [" + digest("ru.md") + ", " + KY + "]"),
                of("a file is renamed", a -> move(a, "1.0.0/ky.md", "1.0.0/kg.md"),
                        "FILE_EXTRA 1.0.0/kg.md:1 [file]", "FILE_MISSING 1.0.0/ky.md:1"),
                of("a file is too many", a -> write(a, "1.0.0/en.md", "#"), "FILE_EXTRA 1.0.0/en.md:1 [file]"),
                of("a hidden file", a -> write(a, "2.0.0/.DS_Store", ""), "FILE_EXTRA 2.0.0/.DS_Store:1 [file]"),
                of("a folder in an edition", a -> Files.createDirectory(a.file("1.0.0/old")),
                        "FILE_EXTRA 1.0.0/old:1 [folder]"),
                of("a link in an edition", a -> a.link("1.0.0/en.md", Path.of("ky.md")),
                        "FILE_EXTRA 1.0.0/en.md:1 [link]"),
                of("a link to the same file", a -> {
                    move(a, "1.0.0/ky.md", "../../ky.md");
                    a.link("1.0.0/ky.md", Path.of("../../../ky.md"));
                }, "NOT_A_FILE 1.0.0/ky.md:1 [link]"),
                of("a link to nowhere", a -> {
                    Files.delete(a.file("1.0.0/ky.md"));
                    a.link("1.0.0/ky.md", Path.of("nowhere"));
                }, "NOT_A_FILE 1.0.0/ky.md:1 [link]"),
                of("a folder for a file", a -> {
                    Files.delete(a.file("1.0.0/ky.md"));
                    Files.createDirectory(a.file("1.0.0/ky.md"));
                }, "NOT_A_FILE 1.0.0/ky.md:1 [folder]"),
                of("other line ends", a -> replace(a, "1.0.0/ky.md", "\n", "\r\n"),
                        "LINE_ENDS 1.0.0/ky.md:1"),
                of("a byte order mark", a -> write(a, "1.0.0/ky.md", "\uFEFF" + read(a, "1.0.0/ky.md")),
                        "BYTE_ORDER_MARK 1.0.0/ky.md:1"),
                of("both", a -> write(a, "1.0.0/ky.md", "\uFEFF" + read(a, "1.0.0/ky.md").replace("\n", "\r\n")),
                        "LINE_ENDS 1.0.0/ky.md:1", "BYTE_ORDER_MARK 1.0.0/ky.md:1"),
                of("another spelling", a -> move(a, "1.0.0/ky.md", "1.0.0/KY.md"), "OTHER_CASE 1.0.0/KY.md:1 [ky.md]"),
                of("two spellings", a -> write(a, "1.0.0/KY.md", ""), "OTHER_CASE 1.0.0/KY.md:1 [ky.md]"),
                of("a large file", a -> Files.write(a.file("1.0.0/ky.md"), new byte[(4 << 20) + 1]),
                        "TOO_LARGE 1.0.0/ky.md:1 [4194305, 4194304]"),
                of("a large record", a -> Files.write(a.file("1.0.0/edition.yaml"), new byte[(8 << 20) + 1]),
                        "TOO_LARGE 1.0.0/edition.yaml:1 [8388609, 8388608]"));
    }

    static Stream<Case> manifests() {
        String manifest = "1.0.0/MANIFEST.sha256";
        return Stream.of(
                of("no manifest", a -> Files.delete(a.file(manifest)), "MANIFEST_MISSING 1.0.0/MANIFEST.sha256:1"),
                of("another spelling of it", a -> move(a, manifest, "1.0.0/Manifest.sha256"),
                        "OTHER_CASE 1.0.0/Manifest.sha256:1 [MANIFEST.sha256]"),
                of("a link to it", a -> {
                    move(a, manifest, "../../M");
                    a.link(manifest, Path.of("../../../M"));
                }, "NOT_A_FILE 1.0.0/MANIFEST.sha256:1 [link]"),
                of("an empty one", a -> write(a, manifest, ""), "MANIFEST_MALFORMED 1.0.0/MANIFEST.sha256:1"),
                of("of another edition", a -> swap(a, manifest, "2.0.0/MANIFEST.sha256"),
                        "MANIFEST_MISPLACED 1.0.0/MANIFEST.sha256:1 [privacy, 2.0.0]",
                        "MANIFEST_MISPLACED 2.0.0/MANIFEST.sha256:1 [privacy, 1.0.0]"),
                of("of another policy", a -> replace(a, manifest, "privacy", "cookies"),
                        "MANIFEST_MISPLACED 1.0.0/MANIFEST.sha256:1 [cookies, 1.0.0]"),
                of("made to fit a changed file", a -> {
                    write(a, "1.0.0/ky.md", "");
                    replace(a, manifest, KY, Sha256.of(new byte[0]));
                }, "MANIFEST_CHANGED 1.0.0/MANIFEST.sha256:1 [" + madeToFit() + ", " + FIRST.digest() + ", 2]"),
                of("other line ends", a -> replace(a, manifest, "\n", "\r\n"),
                        "LINE_ENDS 1.0.0/MANIFEST.sha256:1"),
                of("a large one", a -> Files.write(a.file(manifest), new byte[(256 << 10) + 1]),
                        "TOO_LARGE 1.0.0/MANIFEST.sha256:1 [262145, 262144]"),
                of("listed, but not what a manifest is", a -> {
                    write(a, "2.0.0/MANIFEST.sha256", "#\n");
                    replace(a, "editions.lock", SECOND.digest(), Sha256.of(TestArchive.bytes("#\n")));
                }, "MANIFEST_MALFORMED 2.0.0/MANIFEST.sha256:1"));
    }

    static Stream<Case> lists() {
        return Stream.of(
                of("no list", a -> Files.delete(a.file("editions.lock")), "LOCK_MISSING editions.lock:1"),
                of("another spelling of it", a -> move(a, "editions.lock", "Editions.lock"),
                        "OTHER_CASE Editions.lock:1 [editions.lock]"),
                of("a folder for it", a -> {
                    Files.delete(a.file("editions.lock"));
                    Files.createDirectory(a.file("editions.lock"));
                }, "NOT_A_FILE editions.lock:1 [folder]"),
                of("that of another policy", a -> replace(a, "editions.lock", "privacy", "cookies"),
                        "LOCK_HEADER editions.lock:1 [# clausebook-lock/1 cookies, # clausebook-lock/1 privacy]"),
                of("a conflict", a -> list(a, FIRST_LINE, SECOND_LINE, "======="),
                        "LOCK_LINE editions.lock:4 [=======]"),
                of("a line twice", a -> list(a, FIRST_LINE, SECOND_LINE, FIRST_LINE),
                        "LOCK_DUPLICATE editions.lock:4 [1.0.0, 2]"),
                of("cut", a -> write(a, "editions.lock", read(a, "editions.lock").stripTrailing()),
                        "LOCK_CUT editions.lock:3"),
                of("a line for a folder that is gone", a -> remove(a, "2.0.0"),
                        "FOLDER_MISSING editions.lock:3 [2.0.0]"),
                of("a line altered", a -> replace(a, "editions.lock", FIRST.digest(), KY),
                        "MANIFEST_CHANGED 1.0.0/MANIFEST.sha256:1 [" + FIRST.digest() + ", " + KY + ", 2]"),
                of("the last line gone", a -> list(a, FIRST_LINE), "UNLISTED 2.0.0:1"),
                of("the last line gone, and a file", a -> {
                    list(a, FIRST_LINE);
                    Files.delete(a.file("2.0.0/ky.md"));
                }, "UNLISTED_DAMAGED 2.0.0:1", "FILE_MISSING 2.0.0/ky.md:1"),
                of("the first line gone", a -> list(a, SECOND_LINE),
                        "UNLISTED_DAMAGED 1.0.0:1",
                        "CHAIN_BROKEN 1.0.0/MANIFEST.sha256:2 [none, " + SECOND_LINE + "]",
                        "CHAIN_BROKEN 2.0.0/MANIFEST.sha256:2 [" + FIRST_LINE + ", none]"),
                of("lines swapped", a -> list(a, SECOND_LINE, FIRST_LINE),
                        "CHAIN_BROKEN 1.0.0/MANIFEST.sha256:2 [none, " + SECOND_LINE + "]",
                        "CHAIN_BROKEN 2.0.0/MANIFEST.sha256:2 [" + FIRST_LINE + ", none]"));
    }

    static Stream<Case> names() {
        return Stream.of(
                of("a folder of no version", a -> Files.createDirectory(a.file("v3")), "NOT_A_VERSION v3:1"),
                of("a version with a zero too many", a -> Files.createDirectory(a.file("02.0.0")),
                        "NOT_A_VERSION 02.0.0:1"),
                of("a renamed edition", a -> move(a, "2.0.0", "2.0"),
                        "NOT_A_VERSION 2.0:1", "FOLDER_MISSING editions.lock:3 [2.0.0]"),
                of("an edition under another version", a -> move(a, "2.0.0", "3.0.0"),
                        "UNLISTED_DAMAGED 3.0.0:1",
                        "MANIFEST_MISPLACED 3.0.0/MANIFEST.sha256:1 [privacy, 2.0.0]",
                        "FOLDER_MISSING editions.lock:3 [2.0.0]"),
                of("an empty folder of a version", a -> Files.createDirectory(a.file("3.0.0")),
                        "UNLISTED_DAMAGED 3.0.0:1", "MANIFEST_MISSING 3.0.0/MANIFEST.sha256:1"),
                of("notes", a -> write(a, "README.md", ""), "FOREIGN README.md:1"),
                of("a file for an edition", a -> {
                    remove(a, "2.0.0");
                    write(a, "2.0.0", "");
                }, "NOT_A_FOLDER 2.0.0:1 [file]"),
                of("a link to an edition", a -> a.link("3.0.0", Path.of("2.0.0")), "NOT_A_FOLDER 3.0.0:1 [link]"),
                of("an edition moved away and linked", a -> {
                    move(a, "2.0.0", "../../2.0.0");
                    a.link("2.0.0", Path.of("../../2.0.0"));
                }, "NOT_A_FOLDER 2.0.0:1 [link]"),
                of("left by a release", a -> {
                    Files.createDirectory(a.file(".3.0.0.next"));
                    write(a, ".editions.lock.next", "");
                    write(a, ".gitattributes.next", "");
                }, "LEFTOVER .3.0.0.next:1", "LEFTOVER .editions.lock.next:1", "LEFTOVER .gitattributes.next:1"),
                of("like it, but not left by one", a -> write(a, ".3.0.next", ""), "FOREIGN .3.0.next:1"),
                of("the policy's folder is a file", a -> {
                    Files.move(a.file(""), a.root().resolve("away"));
                    write(a, "", "");
                }, "NOT_A_FOLDER policy-source/editions/privacy:1 [file]"),
                of("the policy's folder is a link", a -> {
                    Files.move(a.file(""), a.root().resolve("away"));
                    a.link("", Path.of("../../away"));
                }, "NOT_A_FOLDER policy-source/editions/privacy:1 [link]"),
                of("all folders lead elsewhere", a -> {
                    Path outside = a.root().resolveSibling("outside");
                    Files.move(a.editions(), outside);
                    TestArchive.link(a.editions(), outside);
                }, "UNREADABLE policy-source/editions/privacy:1 [a symbolic link leads out of the repository]"));
    }

    @ParameterizedTest
    @MethodSource({"files", "manifests", "lists", "names"})
    void isFoundAndNamed(Case tampered) throws IOException {
        TestArchive archive = TestArchive.ofTwo(folder.resolve("repository"));
        tampered.tampering.in(archive);
        List<String> expected = tampered.faults.stream().map(f -> f.endsWith("]") ? f : f + " []").sorted().toList();
        assertThat(archive.faults().stream().sorted().toList()).isEqualTo(expected);
        assertThat(archive.verify().faults()).isSorted();
    }

    @Test
    void leavesNoKindWithoutAnExample() {
        List<Case> cases = new ArrayList<>();
        Stream.of(files(), manifests(), lists(), names()).forEach(some -> some.forEach(cases::add));
        Set<Kind> shown = EnumSet.noneOf(Kind.class);
        cases.forEach(c -> c.faults.forEach(fault -> shown.add(Kind.valueOf(fault.split(" ")[0]))));
        assertThat(shown).isEqualTo(EnumSet.allOf(Kind.class));
    }

    private static Lock.Entry entry(Version version, Optional<Lock.Entry> previous) {
        return Manifest.of("privacy", version, previous, TestArchive.filesOf(version)).entry();
    }

    private static void write(TestArchive archive, String name, String text) throws IOException {
        Files.writeString(archive.file(name), text);
    }

    private static String read(TestArchive archive, String name) throws IOException {
        return Files.readString(archive.file(name));
    }

    private static void replace(TestArchive archive, String name, String from, String to) throws IOException {
        String before = read(archive, name);
        assertThat(before).contains(from);
        write(archive, name, before.replace(from, to));
    }

    private static void list(TestArchive archive, String... lines) throws IOException {
        write(archive, "editions.lock", "# clausebook-lock/1 privacy\n" + String.join("\n", lines) + "\n");
    }

    private static void move(TestArchive archive, String from, String to) throws IOException {
        Files.move(archive.file(from), archive.file(to));
    }

    private static void swap(TestArchive archive, String one, String other) throws IOException {
        move(archive, one, "../swapped");
        move(archive, other, one);
        move(archive, "../swapped", other);
    }

    private static void remove(TestArchive archive, String name) throws IOException {
        move(archive, name, "../removed");
    }

    private static String digest(String name) {
        return Sha256.of(TestArchive.filesOf(TestArchive.FIRST).get(name));
    }

    private static String madeToFit() {
        SortedMap<String, byte[]> files = TestArchive.filesOf(TestArchive.FIRST);
        files.put("ky.md", new byte[0]);
        return Manifest.of("privacy", TestArchive.FIRST, Optional.empty(), files).entry().digest();
    }
}
