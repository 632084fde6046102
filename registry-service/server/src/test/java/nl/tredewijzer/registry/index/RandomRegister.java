package nl.tredewijzer.registry.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.PerformanceLevel;

/** Makes up what might happen to certificates of a handful of organisations, the same for the same seed. */
final class RandomRegister {

    static final int ORGANISATIONS = 30;

    private static final int CERTIFICATES = 20;
    private static final List<String> PLACES = List.of("Utrecht", "Delft", "Assen");
    private static final List<String> WORDS = List.of("Groen", "Bouw", "Zorg", "Techniek", "Catering");

    private final Random random;
    private final Set<String> issued = new HashSet<>();

    RandomRegister(long seed) {
        this.random = new Random(seed);
    }

    CertificateEvent[] batch() {
        List<CertificateEvent> events = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(6)).forEach(i -> events.add(event()));
        return events.toArray(CertificateEvent[]::new);
    }

    private CertificateEvent event() {
        String body = "Keur " + random.nextInt(2);
        String number = "C-" + random.nextInt(CERTIFICATES);
        if (issued.add(body + number)) {
            return content(body, number).issued();
        }
        LocalDate day = Sample.START.plusDays(random.nextInt(800));
        Sample certificate = Sample.certificate(body, number);
        return switch (random.nextInt(6)) {
            case 0 -> certificate.suspended(day);
            case 1 -> certificate.reinstated(day);
            case 2 -> certificate.withdrawn(day);
            default -> content(body, number).corrected();
        };
    }

    private Sample content(String body, String number) {
        Sample certificate = Sample.certificate(body, number)
                .from(Sample.START.plusDays(random.nextInt(900) - 500L))
                .level(PerformanceLevel.values()[random.nextInt(PerformanceLevel.values().length)]);
        if (random.nextInt(4) == 0) {
            certificate.thirtyPlus();
        }
        String other = "C-" + random.nextInt(CERTIFICATES);
        if (random.nextInt(3) == 0 && !other.equals(number)) {
            certificate.replaces(other);
        }
        random.ints(1 + random.nextInt(3), 1, ORGANISATIONS + 1)
                .distinct()
                .forEach(n -> certificate.covers(
                        n,
                        word() + " " + word() + " " + n,
                        PLACES.get(random.nextInt(PLACES.size())),
                        "Provincie " + random.nextInt(2),
                        word()));
        return certificate;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
