package nl.tredewijzer.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import nl.tredewijzer.cli.ExitCode;
import nl.tredewijzer.cli.Tredewijzer;
import nl.tredewijzer.demo.sample.SampleTender;

/** The evaluation of the sample tender by the command line, as an officer would call it. */
final class TenderStep {

    private final DemoHome home;
    private final Path report;
    private final PrintStream out;

    TenderStep(DemoHome home, Path report, PrintStream out) {
        this.home = home;
        this.report = report;
        this.out = out;
    }

    void evaluate(URI register) {
        SampleTender tender = new SampleTender(home.sampleDay());
        Path directory = home.directory().resolve("tender");
        try {
            tender.writeTo(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample tender cannot be written", e);
        }
        int code = run(
                "evaluate",
                "--bidders",
                shown(directory.resolve("bidders.csv")),
                "--tender",
                shown(directory.resolve("tender.json")),
                "--policy",
                SampleTender.POLICY,
                "--registry",
                register.toString(),
                "--reference-date",
                tender.deadline().toString(),
                "--report",
                shown(report),
                "--language",
                "en");
        if (code != ExitCode.SETTLED && code != ExitCode.NEEDS_ATTENTION) {
            throw new CannotGoOn("The sample tender could not be evaluated; the reason stands above.");
        }
    }

    /** As somebody at the top of the checkout would name it. */
    private static String shown(Path path) {
        return Path.of("").toAbsolutePath().relativize(path).toString();
    }

    private int run(String... command) {
        out.println("Evaluating the sample tender:");
        out.println("  tredewijzer " + String.join(" ", command));
        out.println();
        PrintWriter writer = new PrintWriter(out, true, out.charset());
        return Tredewijzer.run(writer, writer, command);
    }
}
