package nl.tredewijzer.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tredewijzer.benchmark.commandline.CommandLineMeasurement;
import nl.tredewijzer.benchmark.crediting.CreditingMeasurement;
import nl.tredewijzer.benchmark.evidence.EvidenceMeasurement;
import nl.tredewijzer.benchmark.formats.ReadingMeasurement;
import nl.tredewijzer.benchmark.http.HttpMeasurement;
import nl.tredewijzer.benchmark.intake.IntakeMeasurement;
import nl.tredewijzer.benchmark.names.NameFiles;
import nl.tredewijzer.benchmark.names.http.NamesOverHttp;
import nl.tredewijzer.benchmark.names.quality.NamesQuality;
import nl.tredewijzer.benchmark.names.speed.SpeedMeasurement;
import nl.tredewijzer.benchmark.register.Distribution;
import nl.tredewijzer.benchmark.register.H2File;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.report.Machine;
import nl.tredewijzer.benchmark.sample.CertificateFile;
import nl.tredewijzer.benchmark.snapshot.SnapshotMeasurement;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything and prints the tables of {@code docs/benchmarks/README.md}. */
public final class Benchmarks {

    private static final long SEED = 1;

    private final Settings settings;
    private final PrintStream out;

    private Benchmarks(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs what the system properties ask for. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        new Benchmarks(Settings.fromSystemProperties(), System.out).run();
    }

    private void run() throws IOException, RunnerException {
        empty(settings.work());
        out.println("Measured on " + Machine.description() + ". Load before the start: " + Machine.load() + ".\n");
        if (settings.has("crediting")) {
            chapter(
                    "Crediting",
                    CreditingMeasurement.table(
                                    settings.seconds(), settings.work().resolve("jmh.log"))
                            + "\n"
                            + CreditingMeasurement.lots(
                                    settings.seconds(), settings.work().resolve("jmh-lots.log")));
        }
        if (settings.has("formats")) {
            chapter("Reading", new ReadingMeasurement(settings.runs(), settings.seconds() / 5.0).table());
        }
        if (settings.has("evidence")) {
            chapter(
                    "Evidence in a process",
                    new EvidenceMeasurement(settings.certificates(), 2 * settings.runs() + 1).table());
        }
        if (Stream.of("intake", "rebuild", "http", "pages", "commandline", "evidence")
                .anyMatch(settings::has)) {
            register();
        }
        if (settings.has("snapshot") || settings.has("evidence")) {
            chapter(
                    "Snapshot",
                    new SnapshotMeasurement(settings.certificates(), directory("snapshot"), settings.runs()).table());
        }
        names();
        out.println("Load at the end: " + Machine.load() + ".");
    }

    private void register() throws IOException {
        CertificateFile delivery =
                CertificateFile.write(settings.work().resolve("delivery.csv"), settings.certificates(), SEED);
        out.printf(
                "The delivery: %,d certificates of %,d organisations, %,d rows, %,d events, %,d bytes.%n%n",
                delivery.certificates(),
                delivery.numbers().size(),
                delivery.rows(),
                delivery.events(),
                Files.size(delivery.file()));
        Distribution distribution = settings.distribution();
        IntakeMeasurement intake = new IntakeMeasurement(distribution, delivery, settings.work(), settings.runs());
        Path data;
        if (settings.has("intake")) {
            chapter("Intake", intake.rowsPerSecond());
            data = intake.h2Directory(settings.runs());
        } else {
            data = intake.filled();
        }
        if (settings.has("rebuild")) {
            chapter("Rebuild of the index", intake.rebuilt(data));
        }
        if (Stream.of("http", "pages", "commandline", "evidence").anyMatch(settings::has)) {
            http(distribution, data, delivery.numbers());
        }
    }

    private void http(Distribution distribution, Path data, List<String> numbers) throws IOException {
        try (RegisterProcess register = RegisterProcess.start(distribution, data, new H2File(data))) {
            HttpMeasurement http = new HttpMeasurement(
                    register.address(), numbers, Duration.ofSeconds(settings.seconds()), 2 * settings.runs());
            if (settings.has("http")) {
                chapter("Lookups by number", http.lookups());
                chapter("Lists of bidders, and searches", http.oneAtATime());
            }
            if (settings.has("pages")) {
                chapter("Pages", http.pages());
            }
            if (settings.has("commandline")) {
                commandLine(register, numbers);
            }
            if (settings.has("http") || settings.has("evidence")) {
                chapter("Lists of bidders, as known at a moment", http.asKnownAt());
                chapter("Receipts over lists of bidders", http.receipts());
            }
        }
    }

    private void commandLine(RegisterProcess register, List<String> numbers) throws IOException {
        chapter(
                "The command line",
                new CommandLineMeasurement(
                                settings.commandLine(),
                                register.address(),
                                numbers,
                                directory("commandline"),
                                settings.runs())
                        .table());
    }

    private void names() throws IOException {
        NameFiles files = NameFiles.fromSystemProperties();
        if (settings.has("names-quality")) {
            NamesQuality.report(files, directory("names-quality"), out);
        }
        if (settings.has("names-speed")) {
            chapter("Names in a process", speed(files, "names-speed").atItsSize());
        }
        if (settings.has("names-million")) {
            chapter(
                    "Names in a process, a large register",
                    speed(files, "names-million").onALargeRegister());
        }
        if (settings.has("names-http")) {
            NamesOverHttp http = new NamesOverHttp(
                    files,
                    settings.distribution(),
                    settings.openSearch(),
                    directory("names-http"),
                    Duration.ofSeconds(settings.seconds()),
                    settings.runs());
            chapter("Names over HTTP", http.report());
        }
    }

    private SpeedMeasurement speed(NameFiles files, String directory) throws IOException {
        return new SpeedMeasurement(files, directory(directory), settings.seconds(), settings.runs(), settings.many());
    }

    private Path directory(String name) throws IOException {
        return Files.createDirectories(settings.work().resolve(name));
    }

    private void chapter(String title, String text) {
        out.println("### " + title + "\n\n" + text);
        out.flush();
    }

    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(directory);
    }
}
