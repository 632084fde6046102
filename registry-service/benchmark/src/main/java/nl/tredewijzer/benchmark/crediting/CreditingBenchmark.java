package nl.tredewijzer.benchmark.crediting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.Crediting;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.policy.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Bidders per second on one thread: what crediting does, beside the least that any crediting has to do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CreditingBenchmark {

    private static final int BIDDERS = 1_000;
    private static final BigDecimal PERCENTAGE = new BigDecimal("0.05");

    /** Policies of the catalogue. */
    @Param({"oost-nederland", "noordoost-brabant"})
    private String policy;

    private LargeTender tender;
    private Policy rule;
    private List<Bidder> bidders;
    private List<Optional<CertificateHistory>> histories;
    private List<BigDecimal> bids;

    /** Reads the policy, and lays ready what the limit works on. */
    @Setup
    public void prepare() {
        tender = LargeTender.of(BIDDERS);
        rule = Policies.catalogue().get(policy);
        bidders = tender.bidders();
        histories = bidders.stream().map(tender::held).toList();
        bids = tender.bids().stream().map(bid -> bid.amount()).toList();
    }

    /** The limit: the status of one certificate and one multiplication for each bidder, and nothing said about it. */
    @Benchmark
    @OperationsPerInvocation(BIDDERS)
    public void statusAndOneMultiplication(Blackhole sink) {
        LocalDate day = tender.day();
        for (int i = 0; i < BIDDERS; i++) {
            Optional<CertificateHistory> history = histories.get(i);
            if (history.isPresent()) {
                sink.consume(history.get().statusOn(day));
            }
            sink.consume(bids.get(i).multiply(PERCENTAGE));
        }
    }

    /** Bidders that were read before: the evaluation with its evidence, reasons and warnings. */
    @Benchmark
    @OperationsPerInvocation(BIDDERS)
    public Evaluation credited() {
        return evaluate(bidders);
    }

    /** The same from numbers as text. */
    @Benchmark
    @OperationsPerInvocation(BIDDERS)
    public Evaluation readAndCredited() {
        return evaluate(tender.bidders());
    }

    private Evaluation evaluate(List<Bidder> all) {
        return Crediting.evaluate(tender.tender(), all, rule, tender.answers(), ReferenceDate.given(tender.day()));
    }
}
