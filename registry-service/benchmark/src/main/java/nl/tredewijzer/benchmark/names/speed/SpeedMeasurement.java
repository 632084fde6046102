package nl.tredewijzer.benchmark.names.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.NameFiles;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.names.variation.GeneratedNames;
import nl.tredewijzer.benchmark.names.variation.ManyNames;
import nl.tredewijzer.benchmark.register.PostgresqlServer;
import nl.tredewijzer.benchmark.report.Table;

/** The same questions to every engine, one at a time, in rounds in which they take turns. */
public final class SpeedMeasurement {

    private static final int STEP = 16;
    private static final int WARM = 3;
    /** As much as its documentation advises for a machine of a few gigabytes. */
    private static final Map<String, String> DATABASE = Map.of("shared_buffers", "512MB");

    private final NameList register;
    private final List<AskedName> asked;
    private final Path work;
    private final double seconds;
    private final int rounds;
    private final int many;

    /**
     * Prepares the measurement.
     *
     * @param work an empty directory
     * @param seconds how long one engine is asked in a round
     * @param rounds how many rounds there are
     * @param many how many names the large register has
     */
    public SpeedMeasurement(NameFiles files, Path work, double seconds, int rounds, int many) throws IOException {
        this.register = files.names();
        this.asked = GeneratedNames.questions(files, register);
        this.work = work;
        this.seconds = seconds;
        this.rounds = rounds;
        this.many = many;
    }

    /** All engines on the register as it is. */
    public String atItsSize() throws IOException {
        Path names = work.resolve("names.csv");
        register.write(names);
        Map<EngineKind, EngineProcess> engines = new EnumMap<>(EngineKind.class);
        Map<EngineKind, Series> series = new EnumMap<>(EngineKind.class);
        try (PostgresqlServer database = PostgresqlServer.start(DATABASE)) {
            for (EngineKind kind : EngineKind.values()) {
                engines.put(kind, start(kind, "512m", names, database));
                series.put(kind, new Series(kind, register.size(), engines.get(kind), 1));
            }
            run(List.copyOf(series.values()));
            Series ours = series.get(EngineKind.OURS);
            return table(List.copyOf(series.values()))
                    + ratio("p50 as a part of pg_trgm's", ours, series.get(EngineKind.TRIGRAMS), Pass::p50)
                    + ratio("p99 as a part of pg_trgm's", ours, series.get(EngineKind.TRIGRAMS), Pass::p99)
                    + ratio("p50 as a part of plain Lucene's", ours, series.get(EngineKind.LUCENE), Pass::p50)
                    + ratio("p99 as a part of plain Lucene's", ours, series.get(EngineKind.LUCENE), Pass::p99)
                    + ratio("p50 in lookups of one term", ours, series.get(EngineKind.TERM), Pass::p50);
        } finally {
            engines.values().forEach(EngineProcess::close);
        }
    }

    /** The register's matcher and pg_trgm on very many names, and the matcher on the register as it is beside them. */
    public String onALargeRegister() throws IOException {
        Path names = work.resolve("names.csv");
        register.write(names);
        Path large = work.resolve("large.csv");
        ManyNames.grown(register, many, NameFiles.SEED).write(large);
        try (PostgresqlServer database = PostgresqlServer.start(DATABASE);
                EngineProcess few = start(EngineKind.OURS, "512m", names, database);
                EngineProcess million = start(EngineKind.OURS, "2g", large, database);
                EngineProcess trigrams = start(EngineKind.TRIGRAMS, "1g", large, database);
                EngineProcess terms = start(EngineKind.TERM, "1g", large, database)) {
            Series onFew = new Series(EngineKind.OURS, register.size(), few, 1);
            Series onMillion = new Series(EngineKind.OURS, many, million, 1);
            Series someOnMillion = new Series(EngineKind.OURS, many, million, STEP);
            Series peer = new Series(EngineKind.TRIGRAMS, many, trigrams, STEP);
            Series limit = new Series(EngineKind.TERM, many, terms, 1);
            List<Series> all = List.of(onFew, onMillion, someOnMillion, peer, limit);
            run(all);
            return table(all)
                    + ratio("p50 as a part of pg_trgm's, same questions", someOnMillion, peer, Pass::p50)
                    + ratio("p99 as a part of pg_trgm's, same questions", someOnMillion, peer, Pass::p99)
                    + ratio("p99 as a multiple of its own on the smaller register", onMillion, onFew, Pass::p99)
                    + ratio("p50 in lookups of one term", onMillion, limit, Pass::p50);
        }
    }

    private EngineProcess start(EngineKind kind, String heap, Path names, PostgresqlServer database)
            throws IOException {
        Path questions = work.resolve("questions.csv");
        AskedName.write(questions, asked);
        return EngineProcess.start(kind, heap, names, questions, work, database.url());
    }

    private void run(List<Series> all) {
        all.forEach(series -> series.warmUp(WARM * seconds));
        for (int i = 0; i < rounds; i++) {
            all.forEach(series -> series.round(seconds));
        }
    }

    private String table(List<Series> all) {
        Table table = Series.table();
        all.forEach(series -> series.row(table));
        return String.format(Locale.ROOT, "%,d questions, one at a time.%n%n", asked.size()) + table + "\n";
    }

    private static String ratio(String what, Series ours, Series theirs, ToDoubleFunction<Pass> figure) {
        return "- This register's " + what + ": **" + ours.comparedWith(theirs, figure, 3) + "**\n";
    }
}
