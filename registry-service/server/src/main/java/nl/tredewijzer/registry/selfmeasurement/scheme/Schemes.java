package nl.tredewijzer.registry.selfmeasurement.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.json.Limits;
import nl.tredewijzer.model.json.StrictJson;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;

/** The versions of the handbook that can be measured by. */
@ApplicationScoped
public class Schemes {

    private static final List<String> FILES = List.of("pso-1.6.json", "pso-2.1.json");
    private static final Limits LIMITS = new Limits(1L << 20, 8);

    private final List<Scheme> schemes = FILES.stream()
            .map(Schemes::read)
            .sorted(Comparator.comparing(Scheme::handbook))
            .toList();

    private static Scheme read(String file) {
        try (InputStream json = Schemes.class.getResourceAsStream(file)) {
            return SchemeJson.read(StrictJson.read(json, LIMITS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, the oldest first. */
    public List<Scheme> all() {
        return schemes;
    }

    /** The one of this number. */
    public Optional<Scheme> of(String handbook) {
        return schemes.stream()
                .filter(scheme -> scheme.handbook().number().equals(handbook))
                .findFirst();
    }

    /** The one that an application on this day is measured by, as far as sources name versions; the oldest before that. */
    public Scheme on(LocalDate day) {
        return schemes.stream()
                .filter(scheme -> !scheme.inForceFrom().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(schemes.getFirst());
    }
}
