package org.clausebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clausebook.site.FaultyDisk.Fault;
import org.clausebook.site.FaultyDisk.Killed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Strikes a build at each single operation on the disk, one after another. */
class CrashTest {

    private static final Map<String, String> EARLIER =
            Map.of("index.html", "same", "kg/privacy.html", "earlier", "old/only.html", "x");
    private static final Map<String, String> NEW =
            Map.of("index.html", "same", "kg/privacy.html", "new text", "kg/v/1.html", "y");
    private static final Map<String, String> NEXT = Map.of("index.html", "next");

    /** What the struck build finds. */
    enum Start {
        NOTHING, EMPTY_FOLDER, EARLIER_SITE, SAME_SITE, KILLED_BETWEEN_THE_RENAMES, KILLED_AFTER_THE_RENAMES,
        KILLED_IN_THE_DELETION, KILLED_BETWEEN_THE_RENAMES_THEN_FOLDER_MADE;

        /** Prepares the site and tells what it is, none if there is no folder. */
        Optional<Map<String, String>> prepare(TestSite site) throws IOException {
            switch (this) {
                case NOTHING -> { }
                case EMPTY_FOLDER -> Files.createDirectory(site.output());
                case SAME_SITE -> site.build(NEW);
                default -> site.build(EARLIER);
            }
            switch (this) {
                case KILLED_BETWEEN_THE_RENAMES -> kill(site, "rename * site");
                case KILLED_AFTER_THE_RENAMES -> kill(site, "rename .site.previous .site.discarded");
                case KILLED_IN_THE_DELETION -> kill(site, "delete privacy.html");
                case KILLED_BETWEEN_THE_RENAMES_THEN_FOLDER_MADE -> {
                    kill(site, "rename * site");
                    Files.createDirectories(site.output().resolve("empty"));
                }
                default -> { }
            }
            return switch (this) {
                case NOTHING -> Optional.empty();
                case EMPTY_FOLDER -> Optional.of(Map.of());
                case SAME_SITE -> Optional.of(NEW);
                case KILLED_AFTER_THE_RENAMES, KILLED_IN_THE_DELETION -> Optional.of(NEXT);
                default -> Optional.of(EARLIER);
            };
        }

        /** Whether the rest is a build like that of another start, and not worth the time. */
        boolean isBeyondMending(FaultyDisk disk) {
            return compareTo(KILLED_BETWEEN_THE_RENAMES) >= 0 && disk.operations().contains("create .site.next");
        }

        private static void kill(TestSite site, String operation) {
            assertThatExceptionOfType(Killed.class)
                    .isThrownBy(() -> site.build(NEXT, FaultyDisk.at(operation, Fault.KILLS)));
        }
    }

    @TempDir(factory = RamFolder.class)
    private Path folder;

    static Stream<Arguments> everyStartAndFault() {
        return Stream.of(Start.values())
                .flatMap(start -> Stream.of(Fault.values()).map(fault -> Arguments.of(start, fault)));
    }

    @ParameterizedTest
    @MethodSource("everyStartAndFault")
    void showsOneWholeSiteWhateverOperationIsStruck(Start start, Fault fault) throws IOException {
        FaultyDisk disk;
        int n = 0;
        do {
            n++;
            TestSite site = TestSite.in(folder.resolve("at" + n));
            Optional<Map<String, String>> earlier = start.prepare(site);
            disk = FaultyDisk.at(n, fault);
            Optional<Throwable> thrown = build(site, disk);
            String where = "at operation " + n + " of " + disk.operations();
            checkStruck(site, earlier, where);
            checkMended(site, expected(earlier, fault, thrown), where);
        } while (disk.hasStruck() && !start.isBeyondMending(disk));
        boolean mendsWithoutRoom = fault == Fault.IS_FULL_FROM_THEN_ON && start.isBeyondMending(disk);
        assertThat(n).isGreaterThan(mendsWithoutRoom ? 0 : 3);
    }

    /** What the site may be once it is mended. */
    private static List<Optional<Map<String, String>>> expected(
            Optional<Map<String, String>> earlier, Fault fault, Optional<Throwable> thrown) {
        if (thrown.isEmpty()) {
            return List.of(Optional.of(NEW));
        }
        boolean mayLie = fault == Fault.KILLS || fault == Fault.IS_DONE_BUT_SAYS_NOT;
        return mayLie ? List.of(earlier, Optional.of(NEW)) : List.of(earlier);
    }

    @Test
    void mendsAlsoIfTheMendingIsKilled() throws IOException {
        boolean firstStruck = true;
        for (int n = 1; firstStruck; n++) {
            boolean secondStruck = true;
            for (int m = 1; secondStruck; m++) {
                TestSite site = TestSite.in(folder.resolve(n + "-" + m));
                site.build(EARLIER);
                FaultyDisk first = FaultyDisk.at(n, Fault.KILLS);
                build(site, first);
                firstStruck = first.hasStruck();
                FaultyDisk second = FaultyDisk.at(m, Fault.KILLS);
                try {
                    SiteWriter.open(site.output(), second).close();
                } catch (Killed expected) {
                    // the second kill
                }
                secondStruck = second.hasStruck();
                String where = "at operation " + n + " of " + first.operations()
                        + ", then " + m + " of " + second.operations();
                checkStruck(site, Optional.of(EARLIER), where);
                checkMended(site, List.of(Optional.of(EARLIER), Optional.of(NEW)), where);
            }
        }
    }

    @Test
    void goesThroughTheseSteps() throws IOException {
        TestSite site = TestSite.in(folder);
        site.build(EARLIER);
        FaultyDisk disk = FaultyDisk.without();
        site.build(NEW, disk);
        String parent = "sync " + folder.getFileName();
        assertThat(disk.operations().stream().filter(operation -> !operation.startsWith("delete"))).containsExactly(
                "create .site.next", "create *",
                "link index.html", "create kg", "write privacy.html", "create v", "write 1.html",
                "sync kg", "sync v", "sync *",
                "write .site.journal.next", "sync .site.journal.next",
                "rename .site.journal.next .site.journal", parent,
                "rename site .site.previous", "rename * site", parent,
                "rename .site.previous .site.discarded",
                "write .site.journal.next", "sync .site.journal.next",
                "rename .site.journal.next .site.journal", parent);
    }

    @Test
    void putsTheEarlierSiteBackAtOnceIfOnlyTheSecondRenameFails() throws IOException {
        TestSite site = TestSite.in(folder);
        site.build(EARLIER);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> site.build(NEW, FaultyDisk.at("rename * site", Fault.FAILS_ONCE)));
        assertThat(site.files()).isEqualTo(EARLIER);
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
    }

    @Test
    void saysWhereTheEarlierSiteIsIfItCannotBePutBack() throws IOException {
        TestSite site = TestSite.in(folder);
        site.build(EARLIER);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> site.build(NEW, FaultyDisk.at("rename * site", Fault.FAILS_FROM_THEN_ON)))
                .withMessageContaining("the earlier site is in ").withMessageContaining(".site.previous");
        SiteWriter.open(site.output()).close();
        assertThat(site.files()).isEqualTo(EARLIER);
    }

    @Test
    void publishesAlthoughTheEarlierSiteCannotBeDeleted() throws IOException {
        TestSite site = TestSite.in(folder);
        site.build(EARLIER);
        FaultyDisk disk = FaultyDisk.at("delete only.html", Fault.FAILS_ONCE);
        assertThat(site.build(NEW, disk).leftBehind()).containsExactly("../.site.discarded");
        assertThat(site.files()).isEqualTo(NEW);
        assertThat(site.build(NEW).leftBehind()).isEmpty();
        assertThat(site.neighbourhood()).containsExactly(".site.journal", ".site.lock", "site");
        assertThat(site.journalled()).containsExactlyElementsOf(new TreeMap<>(NEW).keySet());
    }

    private static Optional<Throwable> build(TestSite site, Disk disk) {
        try (SiteWriter writer = SiteWriter.open(site.output(), disk)) {
            TestSite.write(writer, NEW);
            writer.publish();
            return Optional.empty();
        } catch (IOException | Killed e) {
            return Optional.of(e);
        }
    }

    /** What holds at once, before anybody has mended anything. */
    private static void checkStruck(TestSite site, Optional<Map<String, String>> earlier, String where) {
        if (site.isMissing()) {
            return;
        }
        assertThat(site.files()).as(where).satisfiesAnyOf(
                files -> assertThat(files).isEqualTo(earlier.orElse(null)),
                files -> assertThat(files).isEqualTo(NEW),
                files -> assertThat(files).as("made by somebody").isEmpty());
        assertThat(site.journalled()).as(where).containsAll(site.files().keySet());
    }

    /** What holds after the next {@code open}, and that the build after it is as good as any. */
    private static void checkMended(TestSite site, List<Optional<Map<String, String>>> expected, String where)
            throws IOException {
        SiteWriter.open(site.output(), FaultyDisk.without()).close();
        Optional<Map<String, String>> mended = site.isMissing() ? Optional.empty() : Optional.of(site.files());
        assertThat(mended).as(where).isIn(expected);
        site.build(NEXT);
        assertThat(site.files()).as(where).isEqualTo(NEXT);
        assertThat(site.journalled()).as(where).containsExactlyElementsOf(new TreeMap<>(NEXT).keySet());
        assertThat(site.neighbourhood()).as(where).containsExactly(".site.journal", ".site.lock", "site");
    }
}
