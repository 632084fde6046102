package nl.tredewijzer.benchmark.names.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tredewijzer.benchmark.names.NameFiles;

/**
 * Prints the quality report by itself, without building anything else: system properties as for the benchmarks, and
 *
 * <ul>
 *   <li>{@code benchmark.each}: how many names of each kind are generated, 300 unless said;
 *   <li>{@code benchmark.failures}: a file to which failures of each kind are written;
 *   <li>{@code benchmark.plot}: a file to which the picture of the calibration is written.
 * </ul>
 */
public final class NamesQuality {

    private static final int FAILURES = 20;

    private NamesQuality() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        report(NameFiles.fromSystemProperties(), Files.createTempDirectory("names-quality"), System.out);
    }

    /** Measures, using a directory for indexes, and prints. */
    public static void report(NameFiles files, Path work, PrintStream out) throws IOException {
        QualityMeasurement measurement = QualityMeasurement.of(files, Integer.getInteger("benchmark.each", 300), work);
        chapter(out, "Names: what has to be reached", measurement.bars());
        chapter(out, "Names: every kind", measurement.kinds());
        chapter(out, "Names: what a score says", measurement.calibration());
        if (files.pairs().isPresent()) {
            chapter(
                    out,
                    "Names: pairs that others judged",
                    QualityMeasurement.pairs(files.pairs().get(), work));
        }
        String failures = System.getProperty("benchmark.failures", "");
        if (!failures.isBlank()) {
            measurement.failures(Path.of(failures), FAILURES);
        }
        String plot = System.getProperty("benchmark.plot", "");
        if (!plot.isBlank()) {
            Files.writeString(Path.of(plot), measurement.plot());
        }
    }

    private static void chapter(PrintStream out, String title, String text) {
        out.println("### " + title + "\n\n" + text);
        out.flush();
    }
}
