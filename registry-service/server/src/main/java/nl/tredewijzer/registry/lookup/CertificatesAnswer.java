package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * The certificates with one number: more than one where certification bodies use the same number.
 *
 * @param validOnDefaulted whether nobody asked for the day: it is today, or that of {@code asKnownAt}
 * @param asKnownAt what was recorded later does not count; absent when all that is known now does
 */
public record CertificatesAnswer(
        LocalDate validOn,
        boolean validOnDefaulted,
        Optional<String> asKnownAt,
        List<CertificateView> certificates,
        RegisterView register) {}
