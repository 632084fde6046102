package nl.tredewijzer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.benchmark.register.Distribution;

/**
 * How much is measured: system properties.
 *
 * @param register {@code benchmark.register}: the executable jar of the register
 * @param commandLine {@code benchmark.commandline}: the executable jar of the command line
 * @param work {@code benchmark.work}: a directory for everything that is written
 * @param sections {@code benchmark.only}: {@code crediting}, {@code formats}, {@code intake}, {@code rebuild}, {@code http}, {@code pages},
 *     {@code commandline}, {@code evidence} (with {@code snapshot}), {@code snapshot}, {@code names-quality},
 *     {@code names-speed}, {@code names-million}, {@code names-http}, or {@code names} for these four; all but
 *     {@code pages} unless said
 * @param certificates {@code benchmark.certificates}: how many are delivered
 * @param runs {@code benchmark.runs}: how often each delivery and each rebuild is repeated, and half of the rounds over HTTP
 * @param seconds {@code benchmark.seconds}: how long a round over HTTP lasts, and how many iterations JMH measures
 * @param many {@code benchmark.many}: how many names the large register has
 * @param openSearch {@code benchmark.opensearch}: a file with the class path of OpenSearch
 * @param jvmOptions {@code benchmark.jvm}: more options for the register's JVM, such as those of a profiler
 */
record Settings(
        Path register,
        Path commandLine,
        Path work,
        List<String> sections,
        int certificates,
        int runs,
        int seconds,
        int many,
        Path openSearch,
        List<String> jvmOptions) {

    static Settings fromSystemProperties() {
        return new Settings(
                path("benchmark.register"),
                path("benchmark.commandline"),
                path("benchmark.work"),
                List.of(System.getProperty(
                                "benchmark.only", "crediting,formats,intake,rebuild,http,commandline,evidence,names")
                        .split(",")),
                Integer.getInteger("benchmark.certificates", 100_000),
                Integer.getInteger("benchmark.runs", 3),
                Integer.getInteger("benchmark.seconds", 5),
                Integer.getInteger("benchmark.many", 1_000_000),
                Path.of(System.getProperty("benchmark.opensearch")),
                System.getProperty("benchmark.jvm", "").lines().toList());
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    /** Whether a part is run. */
    boolean has(String section) {
        return sections.contains(section) || section.startsWith("names-") && sections.contains("names");
    }

    /** The register as it is run here. */
    Distribution distribution() {
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        options.addAll(jvmOptions);
        return new Distribution(register, options);
    }
}
