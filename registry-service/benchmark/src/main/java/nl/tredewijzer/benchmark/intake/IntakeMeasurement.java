package nl.tredewijzer.benchmark.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.benchmark.register.Database;
import nl.tredewijzer.benchmark.register.Distribution;
import nl.tredewijzer.benchmark.register.H2File;
import nl.tredewijzer.benchmark.register.PostgresqlServer;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;
import nl.tredewijzer.benchmark.sample.CertificateFile;

/** Large deliveries to registers that are empty at first. */
public final class IntakeMeasurement {

    private final Distribution distribution;
    private final CertificateFile delivery;
    private final Path work;
    private final int runs;

    /** Prepares so many runs on each database; each run has a directory of its own in {@code work}. */
    public IntakeMeasurement(Distribution distribution, CertificateFile delivery, Path work, int runs) {
        this.distribution = distribution;
        this.delivery = delivery;
        this.work = work;
        this.runs = runs;
    }

    /** Rows per second on both databases, each beside its limit. */
    public String rowsPerSecond() {
        Table table = new Table(
                "database",
                "rows/s",
                "limit: rows/s",
                "part of the limit",
                "s until appended",
                "of a core, s",
                "s more until found",
                "MiB at most");
        String h2 = "";
        String postgresql = "";
        List<IntakeRun> onH2 = new ArrayList<>();
        List<IntakeRun> onPostgresql = new ArrayList<>();
        for (int i = 1; i <= runs; i++) {
            try (Database database = new H2File(h2Directory(i))) {
                onH2.add(IntakeRun.of(distribution, h2Directory(i), database, delivery));
                h2 = database.name();
            }
            try (Database database = PostgresqlServer.start()) {
                onPostgresql.add(IntakeRun.of(distribution, work.resolve("postgresql-" + i), database, delivery));
                postgresql = database.name();
            }
        }
        row(table, h2, onH2);
        row(table, postgresql, onPostgresql);
        return table.toString();
    }

    /** Fills one register on H2; the directory of it. */
    public Path filled() {
        Path directory = h2Directory(0);
        try (Database database = new H2File(directory)) {
            IntakeRun.of(distribution, directory, database, delivery);
        }
        return directory;
    }

    /** Builds the index of a filled register on H2 again, some times. */
    public String rebuilt(Path data) {
        List<RebuildRun> rebuilds = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            rebuilds.add(RebuildRun.of(distribution, data, new H2File(data), delivery.events()));
        }
        Table table = new Table(
                "s to build", "s from start to ready, index lost", "s from start to ready, index there", "MiB at most");
        table.row(
                Spread.of(rebuilds, run -> IntakeRun.seconds(run.built())).show(1),
                Spread.of(rebuilds, run -> IntakeRun.seconds(run.bootWithout())).show(1),
                Spread.of(rebuilds, run -> IntakeRun.seconds(run.bootWithIndex()))
                        .show(1),
                Spread.of(rebuilds, RebuildRun::memory).show(0));
        return table.toString();
    }

    /** The directory of a register on H2 that {@link #rowsPerSecond()} filled, by its number from 1. */
    public Path h2Directory(int run) {
        return work.resolve("h2-" + run);
    }

    private static void row(Table table, String database, List<IntakeRun> runs) {
        table.row(
                database,
                Spread.of(runs, IntakeRun::rowsPerSecond).show(0),
                Spread.of(runs, IntakeRun::plainRowsPerSecond).show(0),
                Spread.of(runs, run -> run.rowsPerSecond() / run.plainRowsPerSecond())
                        .show(2),
                Spread.of(runs, run -> IntakeRun.seconds(run.taken())).show(1),
                Spread.of(runs, run -> IntakeRun.seconds(run.busy())).show(1),
                Spread.of(runs, run -> IntakeRun.seconds(run.searchable())).show(1),
                Spread.of(runs, IntakeRun::memory).show(0));
    }
}
