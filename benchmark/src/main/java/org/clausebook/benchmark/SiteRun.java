package org.clausebook.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.clausebook.CompileRequest;
import org.clausebook.CompileResult;
import org.clausebook.PolicyCompiler;

/** One compilation in a process of its own; prints what it cost on one line of {@code key=value}. */
final class SiteRun {

    private SiteRun() {}

    /** Arguments: repository, output, threads. */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        CompileRequest request = CompileRequest.of(
                        repository.resolve("policy-source"),
                        repository.resolve("translations"),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]))
                .on(LocalDate.of(2040, 1, 1));
        long start = System.nanoTime();
        CompileResult result = PolicyCompiler.compile(request);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.findings().get(0).toString());
        }
        long wall = System.nanoTime() - start;
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.printf(
                Locale.ROOT,
                "pages=%d cpu=%.2f wall=%.2f heap=%d jit=%.2f gc=%.2f%n",
                result.pages(),
                system.getProcessCpuTime() / 1e9,
                wall / 1e9,
                peakHeap() >> 20,
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3,
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(collector -> collector.getCollectionTime())
                                .sum()
                        / 1e3);
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
