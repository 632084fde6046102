package nl.tredewijzer.registry.index;

import java.util.Optional;
import java.util.function.Function;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.OrganisationHistory;
import nl.tredewijzer.model.RegisterState;

/** Everything that is known of certificates, to be read without the database. */
public interface RegisterIndex {

    /**
     * Reads from one state of the register: whatever the reading asks, the ledger stands still meanwhile.
     *
     * @param reading asks the snapshot and may not keep it
     * @throws IndexUnavailable while there is nothing to read from, because the index is being built
     */
    <T> T read(Function<RegisterSnapshot, T> reading);

    /** How well the index follows the ledger. */
    IndexCondition condition();

    /**
     * How far the register has come, as this index knows it.
     *
     * @throws IndexUnavailable as {@link #read}
     */
    default RegisterState state() {
        return read(RegisterSnapshot::state);
    }

    /**
     * What is known of one organisation, or empty when it was never listed.
     *
     * @throws IndexUnavailable as {@link #read}
     */
    default Optional<OrganisationHistory> organisation(KvkNumber kvkNumber) {
        return read(snapshot -> snapshot.organisation(kvkNumber));
    }
}
