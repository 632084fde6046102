package nl.tredewijzer.benchmark.names.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import nl.tredewijzer.benchmark.http.LoadGenerator;
import nl.tredewijzer.benchmark.http.Requests;
import nl.tredewijzer.benchmark.http.Round;
import nl.tredewijzer.benchmark.report.Table;

/** Requests on one connection, each sent when the last one was answered. */
final class Timed {

    private Timed() {}

    /** Sends them until the compiler is done, then for a while, and adds a row. */
    static void row(
            Table table, String what, InetSocketAddress address, Requests requests, Duration round, String found) {
        try (LoadGenerator load = new LoadGenerator(address, 1)) {
            load.run(requests, round.multipliedBy(2));
            Round timed = load.run(requests, round.multipliedBy(3));
            table.row(
                    what,
                    String.valueOf(timed.latencies().length),
                    show(timed, 0.50),
                    show(timed, 0.95),
                    show(timed, 0.99),
                    show(timed, 1),
                    found);
        }
    }

    private static String show(Round round, double part) {
        return String.format(Locale.ROOT, "%.2f", round.millis(part));
    }
}
