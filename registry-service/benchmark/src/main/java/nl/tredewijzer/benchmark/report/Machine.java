package nl.tredewijzer.benchmark.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What it was measured on, as far as the system tells. */
public final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Processor, cores, memory, system and JDK. */
    public static String description() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GiB; %s %s; JDK %s (%s)",
                processor(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / 1024.0 / 1024 / 1024,
                system.getName(),
                system.getVersion(),
                System.getProperty("java.vm.version"),
                System.getProperty("java.vendor"));
    }

    /** How many processes wanted a core in the last minute: above 0.5 others were at work. */
    public static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The most memory that a running process ever had, in MiB, or 0 where the system does not tell. */
    public static long peakMemory(long pid) {
        try {
            return lineOf(Path.of("/proc/" + pid + "/status"), "VmHWM")
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String processor() {
        try {
            return lineOf(PROCESSORS, "model name")
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    private static Optional<String> lineOf(Path file, String name) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name)).findFirst();
        }
    }
}
