package nl.tredewijzer.tender.jakarta;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.Progress;
import nl.tredewijzer.tender.registry.Unreachability;
import nl.tredewijzer.tender.run.TenderEvaluator;

/** Questions and answers for tests. */
public final class Questions {

    private static final Policy POLICY = Policies.catalogue().get("oost-nederland");

    private Questions() {}

    /** A question about so many bidders. */
    public static EvaluationQuestion about(int bidders) {
        List<Bidder> list = IntStream.range(0, bidders)
                .mapToObj(i -> Bidder.of("Bieder " + i, "%08d".formatted(10_000 + i)))
                .toList();
        return EvaluationQuestion.of(
                Tender.titled("Groenonderhoud").build(), list, POLICY, ReferenceDate.given(LocalDate.of(2026, 6, 1)));
    }

    /** What an empty register makes of it. */
    public static EvaluationAnswer answered(EvaluationQuestion question, Progress progress) {
        return new Evaluations(
                        new TenderEvaluator(InMemoryCertificateRegistry.of(List.of()), Clock.systemUTC()),
                        new NamesStayHere())
                .answer(question, progress);
    }

    /** What comes of it while the register is away. */
    public static EvaluationAnswer unreached(EvaluationQuestion question) {
        return new Evaluations(
                        new TenderEvaluator(
                                InMemoryCertificateRegistry.unreachable(Unreachability.CONNECTION_FAILED),
                                Clock.systemUTC()),
                        new NamesStayHere())
                .answer(question, Progress.UNSEEN);
    }
}
