package nl.tredewijzer.benchmark.names.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import nl.tredewijzer.benchmark.http.LoadGenerator;
import nl.tredewijzer.benchmark.http.Post;
import nl.tredewijzer.benchmark.http.Requests;
import nl.tredewijzer.benchmark.http.Round;
import nl.tredewijzer.benchmark.names.AskedName;
import nl.tredewijzer.benchmark.names.Shares;
import nl.tredewijzer.benchmark.report.Spread;
import nl.tredewijzer.benchmark.report.Table;

/** The rounds in which one service is asked for so many names at once. */
final class ServiceSeries implements AutoCloseable {

    private final NameService service;
    private final int names;
    private final List<Post> posts = new ArrayList<>();
    private final Shares shares;
    private final LoadGenerator load;
    private final Requests requests;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * Asks everything once to see what is found.
     *
     * @param names how many names a request asks for
     */
    ServiceSeries(NameService service, List<AskedName> asked, int names, int connections) {
        this.service = service;
        this.names = names;
        JsonClient client = new JsonClient(service.address());
        List<List<String>> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += names) {
            Post post = service.ask(asked.subList(from, Math.min(from + names, asked.size())).stream()
                    .map(AskedName::text)
                    .toList());
            posts.add(post);
            found.addAll(service.found(client.post(post)));
        }
        this.shares = Shares.of(asked, found);
        this.requests = Requests.post(posts);
        this.load = new LoadGenerator(service.address(), connections);
    }

    /** Asks without counting, until the compiler is done. */
    void warmUp(Duration time) {
        load.run(requests, time);
    }

    void round(Duration time) {
        rounds.add(load.run(requests, time));
    }

    static Table table() {
        return new Table(
                "service",
                "names per request",
                "names/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "answer",
                "right first",
                "among five",
                "process MiB");
    }

    /** Adds itself to a table of such columns. */
    void row(Table table) {
        table.row(
                service.title(),
                String.valueOf(names),
                show(this::namesPerSecond, 0),
                show(round -> round.millis(0.50), 2),
                show(round -> round.millis(0.95), 2),
                show(round -> round.millis(0.99), 2),
                String.format(Locale.ROOT, "%.1f kB", rounds.getLast().bytes() / 1000.0),
                Shares.show(shares.first()),
                Shares.show(shares.amongFive()),
                String.valueOf(service.peakMemory()));
    }

    /** What this does as a multiple of what the other does, round by round. */
    String comparedWith(ServiceSeries other) {
        return "With " + names + " at once: names each second as a multiple of the peer's **"
                + ratio(other, Round::perSecond) + "**, p50 **" + ratio(other, round -> round.millis(0.50))
                + "**, p99 **" + ratio(other, round -> round.millis(0.99)) + "**.\n";
    }

    private String ratio(ServiceSeries other, ToDoubleFunction<Round> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(other.rounds.get(i)));
        }
        return Spread.of(ratios).show(2);
    }

    private double namesPerSecond(Round round) {
        return names * round.perSecond();
    }

    private String show(ToDoubleFunction<Round> figure, int decimals) {
        return Spread.of(rounds, figure).show(decimals);
    }

    @Override
    public void close() {
        load.close();
    }
}
