package nl.tredewijzer.registry.index;

import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateHistory;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/** One state of the register. Everything it answers rests on exactly the events up to {@link #state()}. */
public interface RegisterSnapshot {

    /** The last event that the answers rest on. */
    RegisterState state();

    /** What is known of an organisation, or empty when it was never listed. */
    Optional<OrganisationHistory> organisation(KvkNumber kvkNumber);

    /**
     * The certificates with exactly this number, ordered by certification body: two bodies may use one number.
     *
     * @param number as the certification body writes it
     */
    List<CertificateHistory> certificates(String number);

    /** The organisations that a query finds, with the counts of every facet. */
    OrganisationPage search(OrganisationQuery query);
}
