package nl.tredewijzer.registry.index;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/** What the register knew when it had come to {@link #state()}: nothing that was recorded later changes it. */
public interface KnownRegister {

    /** The last event that the answers rest on. */
    RegisterState state();

    /** What was known of an organisation, or empty when it was not listed yet. */
    Optional<OrganisationHistory> organisation(KvkNumber kvkNumber);

    /**
     * The certificates with exactly this number, ordered by certification body: two bodies may use one number.
     *
     * @param number as the certification body writes it
     */
    List<CertificateHistory> certificates(String number);
}
