package nl.tredewijzer.demo.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.PerformanceLevel;

/**
 * About 300 certificates of organisations that do not exist, in all the states that a certificate can have.
 *
 * @param today the day that all days are counted from
 * @param events what the bodies decided, in order
 */
public record SampleRegister(LocalDate today, List<CertificateEvent> events) {

    private static final long SEED = 20261123;

    public SampleRegister {
        events = List.copyOf(events);
    }

    /** The sample as it stands on a day: the same for the same day. */
    public static SampleRegister on(LocalDate today) {
        Random random = new Random(SEED);
        Book book = new Book();
        new Cast(book, today).enter();
        Crowd crowd = new Crowd(random);
        Lives lives = new Lives(book, crowd, random, today);
        validOnes(lives, crowd);
        IntStream.range(0, 12).forEach(i -> lives.thirtyPlus());
        IntStream.range(0, 10).forEach(i -> lives.thirtyPlusBesideItsStep());
        IntStream.range(0, 30).forEach(lives::growth);
        IntStream.range(0, 10).forEach(i -> lives.replaced());
        IntStream.range(0, 3).forEach(i -> lives.extendedAspirant());
        IntStream.range(0, 18).forEach(i -> lives.expired());
        IntStream.range(0, 8).forEach(i -> lives.future(i % 2 == 0));
        IntStream.range(0, 8).forEach(i -> lives.suspended());
        IntStream.range(0, 5).forEach(i -> lives.reinstated());
        IntStream.range(0, 7).forEach(i -> lives.withdrawn(i % 2 == 0));
        return new SampleRegister(today, book.events());
    }

    private static void validOnes(Lives lives, Crowd crowd) {
        int[] perLevel = {10, 12, 24, 22, 16};
        for (PerformanceLevel level : PerformanceLevel.values()) {
            IntStream.range(0, perLevel[level.ordinal()]).forEach(i -> lives.valid(crowd.single(), level));
        }
        Organisation shared = crowd.single();
        lives.valid(shared, PerformanceLevel.STEP_1);
        for (int i = 0; i < 20; i++) {
            Organisation holding = crowd.holding();
            lives.valid(i < 2 ? holding.alsoCovering(shared) : holding, PerformanceLevel.values()[2 + i % 3]);
        }
    }

    /** The certificates that were granted, in order. */
    public List<Certificate> certificates() {
        return events.stream()
                .filter(CertificateEvent.Issued.class::isInstance)
                .map(event -> ((CertificateEvent.Issued) event).certificate())
                .toList();
    }

    /** The rows that one body sends to the register, as CSV. */
    public String csvOf(Body body) {
        return IntakeCsv.of(events.stream()
                .filter(event -> event.id().certificationBody().equals(body.fullName()))
                .toList());
    }
}
