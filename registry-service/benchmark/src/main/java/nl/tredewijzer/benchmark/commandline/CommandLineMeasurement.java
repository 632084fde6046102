package nl.tredewijzer.benchmark.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tredewijzer.benchmark.report.SideBySide;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;
import nl.tredewijzer.benchmark.sample.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The command line as an officer runs it: a workbook of bidders in, the files of the report out, each run in a
 * process of its own with 256 MB of heap, in turn with a run for one bidder: what starting costs.
 */
public final class CommandLineMeasurement {

    private static final int BIDDERS = 10_000;
    private static final long SEED = 7;
    private static final String TENDER = """
            {"title": "Onderhoud openbaar groen", "contractValue": "1200000.00", "publication": "2026-09-15",
             "deadline": "2026-11-02", "term": {"from": "2027-01-01", "until": "2028-12-31"}}
            """;

    private final Path jar;
    private final String register;
    private final List<String> numbers;
    private final Path work;
    private final int runs;

    /**
     * Prepares the measurement.
     *
     * @param jar the command line
     * @param register where the register listens
     * @param numbers organisations that it knows, at least 7,500
     */
    public CommandLineMeasurement(Path jar, InetSocketAddress register, List<String> numbers, Path work, int runs) {
        this.jar = jar;
        this.register = "http://" + register.getAddress().getHostAddress() + ":" + register.getPort();
        this.numbers = numbers;
        this.work = work;
        this.runs = runs;
    }

    /** The table. */
    public String table() throws IOException {
        Path tender = Files.writeString(work.resolve("tender.json"), TENDER);
        Path many = workbook(BIDDERS);
        Path one = workbook(1);
        SideBySide measured = SideBySide.cold(runs, () -> report(tender, many), () -> report(tender, one));
        Table table = new Table("what", "seconds", "peer", "seconds of the peer", "times the peer");
        table.row(
                "%,d bidders from a workbook to the report".formatted(BIDDERS),
                Spread.of(measured.own()).show(1),
                "one bidder",
                Spread.of(measured.peer()).show(1),
                measured.ratio().show(1));
        return table.toString();
    }

    /** Number, name and bid; every fourth is not in the register. */
    private Path workbook(int bidders) throws IOException {
        List<String> names = Words.names(bidders, SEED);
        Path file = work.resolve(bidders + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Inschrijvers");
            List<String> header = List.of("KvK-nummer", "Inschrijver", "Inschrijfsom");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            for (int i = 0; i < bidders; i++) {
                sheet.value(i + 1, 0, i % 4 == 3 ? String.format("99%06d", i) : numbers.get(i - i / 4));
                sheet.value(i + 1, 1, names.get(i));
                sheet.value(i + 1, 2, 900_000 + 37 * i);
            }
        }
        return file;
    }

    private Path report(Path tender, Path bidders) throws IOException {
        Path report = Files.createTempDirectory(work, "report");
        Path printed = report.resolveSibling(report.getFileName() + ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        jar.toString(),
                        "evaluate",
                        "--tender",
                        tender.toString(),
                        "--bidders",
                        bidders.toString(),
                        "--policy",
                        "oost-nederland",
                        "--registry",
                        register,
                        "--report",
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        // 1 says that somebody has something to decide
        if (process.onExit().join().exitValue() > 1 || Files.notExists(report.resolve("evaluation.json"))) {
            throw new IllegalStateException("The command line made no report; why, it says in " + printed);
        }
        return report;
    }
}
