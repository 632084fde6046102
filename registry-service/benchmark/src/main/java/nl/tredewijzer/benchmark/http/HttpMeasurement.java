package nl.tredewijzer.benchmark.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;

/** Requests over HTTP, all of them to one register that has taken in a delivery. */
public final class HttpMeasurement {

    private static final int CONNECTIONS = 16;
    private static final long SEED = 3;

    private final InetSocketAddress register;
    private final Paths paths;
    private final Duration round;
    private final int rounds;

    /**
     * Prepares the measurement.
     *
     * @param register where the register listens
     * @param numbers the organisations that it knows
     * @param round how long one round lasts; warming up takes twice that
     * @param rounds how many rounds of lookups there are
     */
    public HttpMeasurement(InetSocketAddress register, List<String> numbers, Duration round, int rounds) {
        this.register = register;
        this.paths = new Paths(numbers, new Random(SEED));
        this.round = round;
        this.rounds = rounds;
    }

    /** Lookups by number against a constant answer of the same server, round by round in turn. */
    public String lookups() {
        List<Round> trivial = new ArrayList<>();
        List<Round> lookups = new ArrayList<>();
        Requests constant = paths.trivial();
        Requests numbers = paths.lookups();
        try (LoadGenerator load = new LoadGenerator(register, CONNECTIONS)) {
            load.run(constant, round.multipliedBy(2));
            load.run(numbers, round.multipliedBy(2));
            for (int i = 0; i < rounds; i++) {
                trivial.add(load.run(constant, round));
                lookups.add(load.run(numbers, round));
            }
        }
        Table table = new Table("resource", "answer", "requests/s", "p50 ms", "p99 ms");
        row(table, "constant: `GET /v1`", trivial);
        row(table, "number: `GET /v1/organisations/{kvkNumber}/status`", lookups);
        Spread ratio = ratio(lookups, trivial, Round::perSecond);
        Spread slower = ratio(lookups, trivial, measured -> measured.millis(0.99));
        return table + "\nThroughput of the number as a part of the constant, round by round: **" + ratio.show(2)
                + "**. Its p99 as a multiple of the constant's: **" + slower.show(2) + "**.\n";
    }

    /** Lists of a thousand bidders, and first pages of searches, one at a time. */
    public String oneAtATime() {
        Table table = new Table("request", "answer", "requests", "p50 ms", "p99 ms", "most ms");
        try (LoadGenerator load = new LoadGenerator(register, 1)) {
            row(
                    table,
                    "1,000 numbers: `POST /v1/verifications`",
                    warm(load, paths.verifications(false, Optional.empty())));
            row(
                    table,
                    "1,000 numbers with names that do not fit",
                    warm(load, paths.verifications(true, Optional.empty())));
            row(table, "first page of a search: `GET /v1/organisations?…`", warm(load, paths.searches()));
        }
        return table.toString();
    }

    /** Pages as people open them, one at a time. */
    public String pages() {
        Table table = new Table("page", "answer", "requests", "p50 ms", "p99 ms", "most ms");
        try (LoadGenerator load = new LoadGenerator(register, 1)) {
            row(table, "first results of a search: `GET /?…`", warm(load, paths.searchPages()));
            row(table, "first results near a place: `GET /?near=…`", warm(load, paths.nearPages()));
            row(table, "suggestions while typing: `GET /suggestions?q=…`", warm(load, paths.suggestionPieces()));
            row(table, "an organisation: `GET /organisations/{kvkNumber}`", warm(load, paths.profiles()));
        }
        return table.toString();
    }

    /** The same lists of a thousand numbers, as the register knows them now and as it knew them, round by round in turn. */
    public String asKnownAt() {
        List<Round> now = new ArrayList<>();
        List<Round> then = new ArrayList<>();
        Requests today = new Paths(paths.numbers(), new Random(SEED)).verifications(false, Optional.empty());
        Requests past = new Paths(paths.numbers(), new Random(SEED)).verifications(false, Optional.of(Instant.now()));
        try (LoadGenerator load = new LoadGenerator(register, 1)) {
            load.run(today, round);
            load.run(past, round);
            for (int i = 0; i < rounds; i++) {
                now.add(load.run(today, round));
                then.add(load.run(past, round));
            }
        }
        Table table = new Table("1,000 numbers: `POST /v1/verifications`", "answer", "requests/s", "p50 ms", "p99 ms");
        row(table, "as it is known now", now);
        row(table, "as it was known, `asKnownAt`", then);
        return table + "\nThroughput as it was known, as a part of that of now, round by round: **"
                + ratio(then, now, Round::perSecond).show(2) + "**.\n";
    }

    /** Receipts over lists of a thousand numbers, round by round in turn with the answers to the same lists. */
    public String receipts() {
        List<Round> answers = new ArrayList<>();
        List<Round> receipts = new ArrayList<>();
        Requests asked = new Paths(paths.numbers(), new Random(SEED)).verifications(false, Optional.empty());
        Requests proven = new Paths(paths.numbers(), new Random(SEED)).receipts();
        try (LoadGenerator load = new LoadGenerator(register, 1)) {
            load.run(asked, round);
            load.run(proven, round.multipliedBy(2));
            for (int i = 0; i < rounds; i++) {
                answers.add(load.run(asked, round));
                receipts.add(load.run(proven, round));
            }
        }
        Table table = new Table("1,000 numbers", "answer", "requests/s", "p50 ms", "p99 ms");
        row(table, "answered: `POST /v1/verifications`", answers);
        row(table, "proven: `POST /v1/receipts`", receipts);
        Spread slower = ratio(receipts, answers, measured -> measured.millis(0.5));
        return table + "\nTime of a receipt as a multiple of that of the answers, round by round: **" + slower.show(1)
                + "**.\n";
    }

    private Round warm(LoadGenerator load, Requests requests) {
        load.run(requests, round.multipliedBy(2));
        return load.run(requests, round.multipliedBy(3));
    }

    private static void row(Table table, String what, List<Round> rounds) {
        table.row(
                what,
                rounds.getFirst().bytes() + " B",
                Spread.of(rounds, Round::perSecond).show(0),
                Spread.of(rounds, one -> one.millis(0.5)).show(2),
                Spread.of(rounds, one -> one.millis(0.99)).show(2));
    }

    private static void row(Table table, String what, Round round) {
        table.row(
                what,
                String.format(Locale.ROOT, "%.1f kB", round.bytes() / 1000.0),
                String.valueOf(round.latencies().length),
                String.format(Locale.ROOT, "%.1f", round.millis(0.5)),
                String.format(Locale.ROOT, "%.1f", round.millis(0.99)),
                String.format(Locale.ROOT, "%.1f", round.millis(1)));
    }

    private static Spread ratio(List<Round> these, List<Round> those, ToDoubleFunction<Round> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < these.size(); i++) {
            ratios.add(figure.applyAsDouble(these.get(i)) / figure.applyAsDouble(those.get(i)));
        }
        return Spread.of(ratios);
    }
}
