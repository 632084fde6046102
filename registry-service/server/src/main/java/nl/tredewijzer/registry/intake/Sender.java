package nl.tredewijzer.registry.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * Who sends a batch, and for whom.
 *
 * @param issuer as the ledger names the sender for ever: the body, or {@value #REGISTRAR}
 * @param body the certification body whose certificates alone it may write; empty for the registrar, who may write all
 * @param subject who held the token, for the intake's own records
 */
public record Sender(String issuer, Optional<String> body, String subject) {

    /** The registrar as issuer. Which person it was does not belong in a ledger that forgets nothing. */
    public static final String REGISTRAR = "registrar";

    public Sender {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(subject, "subject");
    }

    /** A certification body, for its own certificates. */
    public static Sender body(String name, String subject) {
        return new Sender(name, Optional.of(name), subject);
    }

    /** The keeper of the register, for the certificates of every body. */
    public static Sender registrar(String subject) {
        return new Sender(REGISTRAR, Optional.empty(), subject);
    }

    /** Whether a batch of another sender may be seen. */
    public boolean maySee(Optional<String> bodyOfBatch) {
        return body.isEmpty()
                || bodyOfBatch.filter(body.get()::equalsIgnoreCase).isPresent();
    }
}
