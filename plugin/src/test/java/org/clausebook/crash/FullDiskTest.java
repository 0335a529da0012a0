package org.clausebook.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clausebook.crash.Workspace.State;
import org.clausebook.tools.ChildJvm;
import org.clausebook.tools.OwnMounts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs goals on a small file system with room for so many blocks more, or for so many names, and no others: from none to as many as
 * the goal needs, so that the disk gets full at one write after another.
 */
class FullDiskTest {

    /** How many sizes are tried, for blocks and for names each; every one for a long run: {@code -Dclausebook.diskSizes=10000}. */
    private static final int SIZES = Integer.getInteger("clausebook.diskSizes", 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void leavesTheEarlierStateAndSaysThatTheDiskIsFull(Scenario scenario) throws Exception {
        try (ChildJvm child = ChildJvm.startWhole(
                OwnMounts.require(), List.of(), SmallDisk.class, scenario.name(), String.valueOf(SIZES), folder.toString())) {
            String said = child.rest();
            assertThat(child.exit()).as(said).isZero();
            System.out.println(said);
        }
    }

    /** What there can be too little of. */
    private enum Room {
        BLOCKS("size", 4096, "%b", "%f", 8192),
        NAMES("nr_inodes", 1, "%c", "%d", 4096);

        private final String option;
        private final int unit;
        private final String all;
        private final String free;
        private final long plenty;

        Room(String option, int unit, String all, String free, long plenty) {
            this.option = option;
            this.unit = unit;
            this.all = all;
            this.free = free;
            this.plenty = plenty;
        }

        long used(Path disk) throws IOException, InterruptedException {
            return OwnMounts.stat(all, disk) - OwnMounts.stat(free, disk);
        }

        void limit(Path disk, long limit) throws IOException, InterruptedException {
            OwnMounts.mount("-o", "remount," + option + "=" + limit * unit, disk.toString());
        }
    }

    /** Runs in a process that may mount. */
    static final class SmallDisk {

        private final Path disk;
        private final Workspace workspace;
        private final Map<State, Integer> found = new EnumMap<>(State.class);
        private int full;

        private SmallDisk(Path disk, Workspace workspace) {
            this.disk = disk;
            this.workspace = workspace;
        }

        public static void main(String[] arguments) throws Exception {
            Path disk = Path.of(arguments[2]);
            OwnMounts.mount("-t", "tmpfs", "none", disk.toString());
            Scenario scenario = Scenario.valueOf(arguments[0]);
            for (Room room : Room.values()) {
                SmallDisk small = new SmallDisk(disk, Workspace.of(scenario, disk));
                small.run(room, Long.parseLong(arguments[1]));
                System.out.println(scenario + ": the disk was full at " + small.full + " sizes (" + room + "), found " + small.found);
            }
        }

        private void run(Room room, long sizes) throws Exception {
            long enough = enough(room, sizes);
            long step = Math.max(1, enough / sizes);
            for (long more = 0; more < enough; more += step) {
                isFull(room, more);
            }
            if (full == 0) {
                throw new AssertionError("the disk was never full");
            }
        }

        /**
         * Room that the goal needs, by halving: the least there is, or, if few sizes are tried, no more than a part above it. Each
         * attempt is a test too.
         */
        private long enough(Room room, long sizes) throws Exception {
            long tooLittle = -1;
            long enough = 1;
            while (isFull(room, enough)) {
                tooLittle = enough;
                enough *= 2;
            }
            while (enough - tooLittle > Math.max(1, enough / (sizes * 8))) {
                long middle = (tooLittle + enough) / 2;
                if (isFull(room, middle)) {
                    tooLittle = middle;
                } else {
                    enough = middle;
                }
            }
            return enough;
        }

        private boolean isFull(Room room, long more) throws Exception {
            String where = more + " " + room + " more";
            workspace.reset();
            room.limit(disk, room.used(disk) + more);
            GoalRun.Result result = workspace.goal().run();
            if (result.exit() != 0) {
                full++;
                assertThat(result.exit()).as(where + ": " + result.log()).isEqualTo(1);
                assertThat(result.log()).as(where).contains("No space left on device", "Once that is mended, start again");
                found.merge(workspace.check(where), 1, Integer::sum);
                assertThat(workspace.hasDrafts()).as(where + " leaves no drafts").isFalse();
            }
            room.limit(disk, room.plenty);
            if (result.exit() == 0) {
                workspace.checkDone(where);
            } else {
                workspace.checkMended(where);
            }
            return result.exit() != 0;
        }
    }
}
