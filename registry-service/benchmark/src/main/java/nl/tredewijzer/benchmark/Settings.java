package nl.tredewijzer.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * How much is measured: system properties.
 *
 * @param register {@code benchmark.register}: the executable jar of the register
 * @param work {@code benchmark.work}: a directory for everything that is written
 * @param sections {@code benchmark.only}: {@code crediting}, {@code intake}, {@code rebuild}, {@code http}; all unless said
 * @param certificates {@code benchmark.certificates}: how many are delivered
 * @param runs {@code benchmark.runs}: how often each delivery and each rebuild is repeated, and half of the rounds over HTTP
 * @param seconds {@code benchmark.seconds}: how long a round over HTTP lasts, and how many iterations JMH measures
 * @param jvmOptions {@code benchmark.jvm}: more options for the register's JVM, such as those of a profiler
 */
record Settings(
        Path register,
        Path work,
        List<String> sections,
        int certificates,
        int runs,
        int seconds,
        List<String> jvmOptions) {

    static Settings fromSystemProperties() {
        return new Settings(
                Path.of(System.getProperty("benchmark.register"))
                        .toAbsolutePath()
                        .normalize(),
                Path.of(System.getProperty("benchmark.work")).toAbsolutePath().normalize(),
                List.of(System.getProperty("benchmark.only", "crediting,intake,rebuild,http")
                        .split(",")),
                Integer.getInteger("benchmark.certificates", 100_000),
                Integer.getInteger("benchmark.runs", 3),
                Integer.getInteger("benchmark.seconds", 5),
                System.getProperty("benchmark.jvm", "").lines().toList());
    }
}
