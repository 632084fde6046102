package nl.tredewijzer.tender.registry;

import java.util.Collection;
import nl.tredewijzer.model.KvkNumber;

/**
 * A register of certificates. Implementations are safe for use by several threads, and never answer "nothing found"
 * when they could not ask.
 */
public interface CertificateRegistry extends AutoCloseable {

    /**
     * Asks what the register holds of these organisations.
     *
     * @param numbers the organisations; duplicates are asked once
     * @param progress is told how far it is
     * @return an answer for every number, all on the same state of the register, or why there is none
     */
    RegistryAnswers ask(Collection<KvkNumber> numbers, Progress progress);

    /** Asks without telling anybody how far it is. */
    default RegistryAnswers ask(Collection<KvkNumber> numbers) {
        return ask(numbers, Progress.UNSEEN);
    }

    /** Lets go of what it holds, often nothing. */
    @Override
    default void close() {}
}
