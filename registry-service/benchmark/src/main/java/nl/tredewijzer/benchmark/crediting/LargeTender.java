package nl.tredewijzer.benchmark.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/**
 * A tender with many bidders: of a hundred, seventy hold one valid certificate, eight hold one that ran out, eight hold
 * two, four were suspended or withdrawn, and ten are not in the register.
 *
 * @param tender the tender, with a term, so that coverage of the term is worked out too
 * @param day the day on which certificates are tested
 * @param numbers the KvK numbers as the list gives them
 * @param bids the sum that each of them bids
 * @param answers what the register said of them
 */
record LargeTender(Tender tender, LocalDate day, List<String> numbers, List<Money> bids, Answered answers) {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 2);
    private static final long SEED = 20261102;
    private static final long SPREAD = 7_919;

    static LargeTender of(int bidders) {
        Random random = new Random(SEED);
        HeldCertificates held = new HeldCertificates(random, DEADLINE);
        List<KvkNumber> numbers = new ArrayList<>(bidders);
        List<Money> bids = new ArrayList<>(bidders);
        for (int i = 0; i < bidders; i++) {
            KvkNumber number = KvkNumber.of(String.format("00%06d", (i + 1) * SPREAD % 1_000_000));
            numbers.add(number);
            bids.add(Money.of(100_000 + random.nextInt(900_000) + ".50"));
            hold(held, number, random.nextInt(100));
        }
        Answered answers =
                (Answered) InMemoryCertificateRegistry.of(held.events()).ask(numbers);
        return new LargeTender(
                groundsKeeping(),
                DEADLINE,
                numbers.stream().map(KvkNumber::digits).toList(),
                bids,
                answers);
    }

    private static void hold(HeldCertificates held, KvkNumber number, int percentile) {
        if (percentile < 70) {
            held.valid(number);
        } else if (percentile < 78) {
            held.expired(number);
        } else if (percentile < 86) {
            held.renewed(number);
        } else if (percentile < 90) {
            held.stopped(number);
        }
    }

    private static Tender groundsKeeping() {
        return Tender.titled("Groenonderhoud")
                .contractValue(Money.of("750000"))
                .publication(DEADLINE.minusDays(45))
                .deadline(DEADLINE)
                .term(Term.of("2027-01-01", "2029-12-31"))
                .build();
    }

    /** The bidders, read from the numbers. */
    List<Bidder> bidders() {
        List<Bidder> bidders = new ArrayList<>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            bidders.add(Bidder.of("Voorbeeld", numbers.get(i)).bidding(bids.get(i)));
        }
        return bidders;
    }

    /** The first certificate that the register has of a bidder, if any. */
    Optional<CertificateHistory> held(Bidder bidder) {
        return answers.of(bidder.kvkNumber().orElseThrow()).certificates().stream()
                .findFirst();
    }
}
