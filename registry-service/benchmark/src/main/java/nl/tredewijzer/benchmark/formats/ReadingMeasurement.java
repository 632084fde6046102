package nl.tredewijzer.benchmark.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;
import nl.tredewijzer.tender.formats.TenderReading;

/** Reads a file of each format over and over, in rounds that take turns with those of a plain parser. */
public final class ReadingMeasurement {

    private static final int BIDDERS = 10_000;

    /** The most that one ESPD may name; real ones name one. */
    private static final int PARTIES = 1_000;

    private static final int WARM_UP = 2;
    private static final double MILLIS = 1e6;

    private final int rounds;
    private final double seconds;

    /**
     * A measurement of so many rounds.
     *
     * @param rounds measured rounds of each format
     * @param seconds how long a round lasts at least
     */
    public ReadingMeasurement(int rounds, double seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** One reading of a file. */
    @FunctionalInterface
    private interface Pass {
        long run() throws IOException;
    }

    /** Time, bytes and bidders per second of each format, and how many times as long as its plain parser that is. */
    public String table() throws IOException {
        Table table = new Table("format", "kB", "bidders", "ms", "MB/s", "bidders/s", "beside", "ms of that", "times");
        for (SampleFile file : List.of(
                SampleFile.csv(BIDDERS),
                SampleFile.lines(BIDDERS),
                SampleFile.workbook(BIDDERS),
                SampleFile.release(BIDDERS),
                SampleFile.notice(BIDDERS),
                SampleFile.espd(PARTIES))) {
            row(table, file);
        }
        return table.toString();
    }

    private void row(Table table, SampleFile file) throws IOException {
        List<Double> reading = new ArrayList<>();
        List<Double> parsing = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            double read = millis(() -> bidders(file));
            double parsed = millis(() -> PlainParsers.seen(file));
            if (round >= 0) {
                reading.add(read);
                parsing.add(parsed);
            }
        }
        Spread own = Spread.of(reading);
        Spread plain = Spread.of(parsing);
        table.row(
                file.format(),
                shown(file.bytes().length / 1000.0),
                shown(file.bidders()),
                own.show(1),
                String.format(Locale.ROOT, "%.1f", file.bytes().length / own.median() / 1000),
                shown(file.bidders() / own.median() * 1000),
                PlainParsers.name(file),
                plain.show(1),
                String.format(Locale.ROOT, "%.1f", own.median() / plain.median()));
    }

    private static long bidders(SampleFile file) {
        TenderReading reading = TenderReading.read(file.bytes());
        if (reading.bidders().size() != file.bidders()) {
            throw new IllegalStateException(
                    file.format() + ": " + reading.bidders().size() + " bidders");
        }
        return reading.bidders().size();
    }

    private double millis(Pass pass) throws IOException {
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * 1e9);
        int times = 0;
        long now = begun;
        while (now < end) {
            if (pass.run() < 0) {
                throw new IllegalStateException("Nothing was seen");
            }
            times++;
            now = System.nanoTime();
        }
        return (now - begun) / MILLIS / times;
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
