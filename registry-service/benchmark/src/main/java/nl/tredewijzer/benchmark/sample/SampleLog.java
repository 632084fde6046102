package nl.tredewijzer.benchmark.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.model.log.LogEntry;

/** The events of invented certificates, from a fixed seed: one in four covers up to three organisations more. */
public final class SampleLog {

    private static final String BODY = "Keurhuis Voorbeeld";
    private static final Instant FIRST = Instant.parse("2026-01-01T09:00:00.000Z");
    private static final int NUMBERS = 99_999_999;

    private final Random random;

    /** A log from a seed: the same seed gives the same events. */
    public SampleLog(long seed) {
        random = new Random(seed);
    }

    /** Takes the events of a log one after the other, each with its salt. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the next event. */
        void take(RecordedEvent event, byte[] salt);
    }

    /** Hands over the events of so many certificates. */
    public void each(int certificates, Taker taker) {
        for (int sequence = 1; sequence <= certificates; sequence++) {
            byte[] salt = new byte[LogEntry.SALT_LENGTH];
            random.nextBytes(salt);
            taker.take(new RecordedEvent(sequence, FIRST.plusSeconds(sequence), BODY, issued(sequence)), salt);
        }
    }

    private CertificateEvent issued(int number) {
        return new CertificateEvent.Issued(new Certificate(
                new CertificateId(BODY, "PSO-" + number),
                new SchemeVersion("2.1"),
                PerformanceLevel.values()[1 + random.nextInt(4)],
                false,
                new Validity(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31")),
                Optional.empty(),
                entities()));
    }

    private List<CoveredEntity> entities() {
        int wanted = random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
        Set<Integer> numbers = new HashSet<>();
        List<CoveredEntity> entities = new ArrayList<>();
        while (entities.size() < wanted) {
            int number = 1 + random.nextInt(NUMBERS);
            if (numbers.add(number)) {
                entities.add(entity(
                        entities.isEmpty() ? CoverageRole.MAIN_APPLICANT : CoverageRole.UNDERLYING_ENTITY, number));
            }
        }
        return entities;
    }

    private CoveredEntity entity(CoverageRole role, int number) {
        return new CoveredEntity(
                role,
                KvkNumber.of(String.format("%08d", number)),
                "Bedrijf " + Long.toString(random.nextLong(), Character.MAX_RADIX) + " Holding B.V.",
                List.of("Handelsnaam " + Integer.toString(random.nextInt(), Character.MAX_RADIX)),
                List.of(),
                Optional.of("Enschede"),
                Optional.of("Overijssel"),
                Optional.of("Bouwnijverheid"));
    }
}
