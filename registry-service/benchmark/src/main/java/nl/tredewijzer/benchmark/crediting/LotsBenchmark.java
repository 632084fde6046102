package nl.tredewijzer.benchmark.crediting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Crediting;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How long a tender takes of which every bidder bids on every lot: each of them is a contract with its own answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LotsBenchmark {

    private static final int BIDDERS = 500;
    private static final int LOTS = 10;
    private static final BigDecimal PERCENTAGE = new BigDecimal("0.05");

    private LargeTender large;
    private Tender tender;
    private Policy policy;
    private List<Bidder> bidders;
    private List<Optional<CertificateHistory>> histories;
    private List<BigDecimal> values;

    /** Five hundred bidders and ten lots. */
    @Setup
    public void prepare() {
        large = LargeTender.of(BIDDERS);
        policy = Policies.catalogue().get("oost-nederland");
        List<Lot> lots = new ArrayList<>();
        for (int i = 1; i <= LOTS; i++) {
            lots.add(Lot.of(String.valueOf(i), Money.of(300_000 + 10_000 * i + ".50")));
        }
        tender = large.tender().but().lots(lots).build();
        List<String> ids = lots.stream().map(Lot::id).toList();
        bidders = large.numbers().stream()
                .map(number -> Bidder.of("Voorbeeld", number).on(ids))
                .toList();
        histories = bidders.stream().map(large::held).toList();
        values = lots.stream().map(lot -> lot.value().orElseThrow().amount()).toList();
    }

    /** The limit: the status of one certificate and one multiplication for every bidder on every lot. */
    @Benchmark
    public void statusAndOneMultiplication(Blackhole sink) {
        for (Optional<CertificateHistory> history : histories) {
            for (BigDecimal value : values) {
                if (history.isPresent()) {
                    sink.consume(history.get().statusOn(large.day()));
                }
                sink.consume(value.multiply(PERCENTAGE));
            }
        }
    }

    /** All answers, lot by lot. */
    @Benchmark
    public Evaluation fiveHundredBiddersOnTenLots() {
        return Crediting.evaluate(tender, bidders, policy, large.answers(), ReferenceDate.given(large.day()));
    }
}
