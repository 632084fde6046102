package nl.tredewijzer.registry.lookup;

import java.time.LocalDate;
import java.util.List;
import nl.tredewijzer.registry.http.RegisterView;

/**
 * The certificates with one number: more than one where certification bodies use the same number.
 *
 * @param validOnDefaulted whether nobody asked for the day: it is today
 */
public record CertificatesAnswer(
        LocalDate validOn, boolean validOnDefaulted, List<CertificateView> certificates, RegisterView register) {}
