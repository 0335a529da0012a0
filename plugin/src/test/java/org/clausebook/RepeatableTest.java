package org.clausebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.clausebook.site.RamFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same input gives the same bytes, wherever it is built: sites, reports, editions, locks, attestations and what is said on
 * the terminal, in processes of their own. Rights and times of files are not compared: they are the user's.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell sets the rights of new files")
class RepeatableTest {

    /** In {@code mvn verify} each process differs in everything from the plain one; the profile {@code nightly} tries each thing alone too. */
    private static final boolean EACH_ALONE = Boolean.getBoolean("clausebook.eachAlone");

    @TempDir
    private static Path onDisk;

    @TempDir(factory = RamFolder.class)
    private static Path inMemory;

    private static SortedMap<String, String> plain;

    @BeforeAll
    static void buildPlainly() throws Exception {
        plain = build(Surroundings.PLAIN, onDisk);
        assertThat(plain).hasSizeGreaterThan(300);
    }

    static Stream<Surroundings> everywhere() throws IOException {
        List<Surroundings> all = new ArrayList<>();
        List<Path> javas = Surroundings.javas();
        all.add(new Surroundings(javas.get(0), options("tr-TR", "America/St_Johns", "US-ASCII", "\r"),
                "C.UTF-8", "000", 5, true, "в папке с кириллицей ө"));
        for (Path java : javas) {
            all.add(new Surroundings(java, options("ar-EG-u-nu-arab", "Pacific/Kiritimati", "UTF-16", "\r\n"),
                    "C", "077", 2, true, "with 100% of {signs} & 'quotes' " + all.size()));
        }
        return EACH_ALONE ? Stream.concat(all.stream(), alone(javas)) : all.stream();
    }

    private static Stream<Surroundings> alone(List<Path> javas) {
        List<Surroundings> all = new ArrayList<>();
        for (Path java : javas) {
            all.add(of(java, List.of(), 1, "nothing else"));
            for (String locale : List.of("tr-TR", "az-AZ", "lt-LT", "ky-KG", "fa-IR-u-nu-arabext", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva",
                    "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "zh-Hant-TW")) {
                all.add(of(java, locale(locale), 1, locale));
            }
            for (String zone : List.of("Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Niue", "America/St_Johns")) {
                all.add(of(java, List.of("-Duser.timezone=" + zone), 1, zone.replace('/', ' ')));
            }
            for (String encoding : List.of("ISO-8859-1", "UTF-16", "windows-1251")) {
                all.add(of(java, List.of("-Dfile.encoding=" + encoding), 1, encoding));
            }
            for (int threads = 2; threads <= 8; threads++) {
                all.add(of(java, List.of(), threads, threads + " threads"));
            }
            all.add(of(java, List.of("-Dline.separator=\r\n"), 1, "lines"));
        }
        return all.stream();
    }

    private static Surroundings of(Path java, List<String> options, int threads, String name) {
        String folder = name + ", " + java.getFileName();
        return new Surroundings(java, options, "C.UTF-8", "022", threads, false, folder);
    }

    private static List<String> options(String locale, String zone, String encoding, String line) {
        List<String> all = new ArrayList<>(locale(locale));
        all.addAll(List.of("-Duser.timezone=" + zone, "-Dfile.encoding=" + encoding, "-Dline.separator=" + line));
        return all;
    }

    /** As the launcher of Java takes them. */
    private static List<String> locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String extensions = tag.contains("-u-") ? tag.substring(tag.indexOf("-u-") + 1) : "";
        return List.of("-Duser.language=" + locale.getLanguage(), "-Duser.script=" + locale.getScript(),
                "-Duser.country=" + locale.getCountry(), "-Duser.extensions=" + extensions);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void theSameInputGivesTheSameBytes(Surroundings there) throws Exception {
        Map<String, String> files = build(there, inMemory);
        assertThat(files.keySet()).isEqualTo(plain.keySet());
        assertThat(files.keySet().stream().filter(file -> !files.get(file).equals(plain.get(file)))).isEmpty();
    }

    /** A Java that reads names as ASCII would report another name for a file than it has. */
    @Test
    void namesThatCannotBeReadAreNoNames() throws Exception {
        Path input = Files.createDirectory(onDisk.resolve("unread"));
        lay(input, false);
        Files.writeString(input.resolve(EverySample.SHIPPED + "/translations/ru/черновик.md"), "x");
        Process process = new Surroundings(Surroundings.PLAIN.java(), List.of(), "C", "022", 1, false, "")
                .run(EverySample.class, input.toString(), onDisk.resolve("unwritten").toString(), "1")
                .redirectErrorStream(true)
                .start();
        assertThat(process.inputReader().lines()).anyMatch(line -> line.contains("set the environment variable LC_ALL to C.UTF-8"));
        assertThat(process.waitFor()).isEqualTo(1);
    }

    /** @return every file that comes of it */
    private static SortedMap<String, String> build(Surroundings there, Path root) throws Exception {
        Path folder = Files.createDirectory(root.resolve(there.folder()));
        Path input = Files.createDirectory(folder.resolve("in"));
        Path output = Files.createDirectory(folder.resolve("out"));
        lay(input, there.backwards());
        Process process = there.run(EverySample.class, input.toString(), output.toString(), String.valueOf(there.threads()))
                .redirectErrorStream(true)
                .directory(there.backwards() ? output.toFile() : folder.toFile())
                .start();
        String said = String.join("\n", process.inputReader().lines().toList());
        assertThat(process.waitFor()).as(said).isZero();
        return Repositories.files(output);
    }

    private static void lay(Path input, boolean backwards) throws IOException {
        List<Path> from = List.of(Path.of("../policy-source"), Path.of("../translations"));
        for (Path each : from) {
            copy(each, input.resolve(EverySample.SHIPPED).resolve(each.getFileName()), backwards);
        }
        copy(Repositories.CASES.resolve("sites").resolve(EverySample.SAMPLE).resolve("in"), input.resolve(EverySample.SAMPLE), backwards);
    }

    private static void copy(Path from, Path to, boolean backwards) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).filter(file -> !file.toString().contains("target")).sorted().toList());
        }
        if (backwards) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
            if (backwards) {
                Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
            }
        }
    }
}
