package org.clausebook.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What a process has cost so far, for the process that started it. */
final class Figures {

    /** Where a thread's time stands behind its name in {@code stat}, system time next to user time; as proc(5) counts, 14. */
    private static final int USER_TIME = 11;

    private static final double TICKS_A_SECOND = 100;

    private Figures() {}

    /**
     * Prints it on one line of {@code key=value}: seconds and megabytes.
     *
     * @param pages how many it has written
     * @param wall  since the work began, in nanoseconds
     */
    static void print(int pages, long wall) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.printf(
                Locale.ROOT,
                "pages=%d cpu=%.2f wall=%.2f heap=%d jit=%.2f gc=%.2f%n",
                pages,
                system.getProcessCpuTime() / 1e9,
                wall / 1e9,
                peakHeap() >> 20,
                compilation(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(collector -> collector.getCollectionTime())
                                .sum()
                        / 1e3);
    }

    /** CPU seconds of just-in-time compilation, by what Linux says of the threads that do it; 0 elsewhere. */
    private static double compilation() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.mapToDouble(Figures::compilation).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static double compilation(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return stat.contains("Compiler")
                    ? (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS_A_SECOND
                    : 0;
        } catch (IOException e) {
            return 0; // it has ended
        }
    }

    /** The sum of what each part of the heap held at its fullest, in bytes: an upper bound of the peak. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
