package nl.tredewijzer.benchmark.names.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.NameFiles;
import nl.tredewijzer.benchmark.names.NameList;
import nl.tredewijzer.benchmark.names.variation.GeneratedNames;
import nl.tredewijzer.benchmark.register.Distribution;
import nl.tredewijzer.benchmark.register.H2File;
import nl.tredewijzer.benchmark.register.RegisterProcess;
import nl.tredewijzer.benchmark.report.Table;

/** Names over HTTP: single ones and batches beside OpenSearch, lists of bidders, and suggestions while typing. */
public final class NamesOverHttp {

    private static final int CONNECTIONS = 16;
    private static final List<Integer> AT_ONCE = List.of(1, 10);

    private final Distribution distribution;
    private final Path openSearch;
    private final Path work;
    private final NameList names;
    private final List<AskedName> asked;
    private final Duration round;
    private final int rounds;

    /**
     * Prepares the measurement.
     *
     * @param openSearch a file with the class path of OpenSearch
     * @param work an empty directory
     * @param round how long one round lasts; warming up takes twice that
     * @param rounds how many rounds there are
     */
    public NamesOverHttp(
            NameFiles files, Distribution distribution, Path openSearch, Path work, Duration round, int rounds)
            throws IOException {
        this.distribution = distribution;
        this.openSearch = openSearch;
        this.work = work;
        this.names = files.names();
        this.asked = GeneratedNames.questions(files, names);
        this.round = round;
        this.rounds = rounds;
    }

    /** Starts both servers, fills them, and asks. */
    public String report() throws IOException {
        Path data = Files.createDirectories(work.resolve("register"));
        try (RegisterProcess register = RegisterProcess.start(distribution, data, new H2File(data))) {
            NamesDelivery.into(register, distribution, data, names, work.resolve("names-delivery.csv"));
            Table oneAtATime = new Table("request", "requests", "p50 ms", "p95 ms", "p99 ms", "most ms", "found");
            new BidderLists(asked).measure(register, round, oneAtATime);
            new Keystrokes(names).measure(register, round, oneAtATime);
            return String.format(Locale.ROOT, "%,d names, one request at a time:%n%n", names.size())
                    + oneAtATime
                    + String.format(Locale.ROOT, "%n%d connections, each asks again at once:%n%n", CONNECTIONS)
                    + besideOpenSearch(new Reconciliation(register));
        }
    }

    private String besideOpenSearch(NameService register) throws IOException {
        try (OpenSearchProcess process =
                OpenSearchProcess.start(openSearch, Files.createDirectories(work.resolve("opensearch")))) {
            NameService peer = OpenSearch.filled(process, names);
            Table table = ServiceSeries.table();
            List<String> ratios = new ArrayList<>();
            for (int atOnce : AT_ONCE) {
                try (ServiceSeries ours = new ServiceSeries(register, asked, atOnce, CONNECTIONS);
                        ServiceSeries theirs = new ServiceSeries(peer, asked, atOnce, CONNECTIONS)) {
                    takeTurns(List.of(ours, theirs));
                    ours.row(table);
                    theirs.row(table);
                    ratios.add(ours.comparedWith(theirs));
                }
            }
            return table + "\n" + String.join("\n", ratios);
        }
    }

    private void takeTurns(List<ServiceSeries> all) {
        all.forEach(series -> series.warmUp(round.multipliedBy(2)));
        for (int i = 0; i < rounds; i++) {
            all.forEach(series -> series.round(round));
        }
    }
}
