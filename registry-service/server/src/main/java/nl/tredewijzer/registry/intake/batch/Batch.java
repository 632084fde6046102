package nl.tredewijzer.registry.intake.batch;

import java.util.Optional;
import nl.tredewijzer.model.RegisterState;

/**
 * A batch and how far it is.
 *
 * @param id what identifies it
 * @param submission what was sent
 * @param state how far it is
 * @param staged rows in the database
 * @param tally what came of them
 * @param findings how many findings there are
 * @param register state of the ledger after it, once it was appended
 * @param failure why the register could not deal with it, if so
 * @param attempts how often it was begun
 */
public record Batch(
        BatchId id,
        Submission submission,
        BatchState state,
        long staged,
        Tally tally,
        long findings,
        Optional<RegisterState> register,
        Optional<String> failure,
        int attempts) {}
