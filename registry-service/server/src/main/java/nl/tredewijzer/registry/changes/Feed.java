package nl.tredewijzer.registry.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.HistoryJson;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.http.Problem;
import nl.tredewijzer.registry.http.Problem.Message;
import nl.tredewijzer.registry.http.ProblemException;
import nl.tredewijzer.registry.http.Problems;
import nl.tredewijzer.registry.http.health.DatabaseProbe;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.ledger.LedgerChange;
import nl.tredewijzer.registry.ledger.LedgerChanges;
import nl.tredewijzer.registry.ledger.LedgerReader;

/** Answers what followed an event. Silence of the database is never told as "nothing followed". */
@ApplicationScoped
class Feed {

    @Inject
    private RegisterIndex index;

    @Inject
    private LedgerReader ledger;

    @Inject
    private LedgerChanges changes;

    @Inject
    private Transactions transactions;

    @Inject
    private DatabaseProbe database;

    /**
     * What followed, up to the state that this node's index answers from.
     *
     * @throws ProblemException 503 when the database does not answer
     */
    ChangesAnswer answer(ChangesQuestion question) {
        requireDatabase();
        RegisterState state = index.state();
        List<LedgerChange> found = transactions.shortly(
                () -> changes.between(question.after(), state.sequence(), question.numbers(), question.limit()));
        return ChangesAnswer.of(question, found, state);
    }

    /**
     * Refuses somebody who has seen more than there is. Another node may be ahead of this one's index, so it is the
     * ledger that counts.
     *
     * @throws ProblemException 400 that says how far the register is, 503 when the database does not answer
     */
    void requireSeen(long after) {
        if (after > index.state().sequence()) {
            requireDatabase();
            long head = transactions.shortly(() -> ledger.head().sequence());
            if (after > head) {
                throw new ProblemException(beyond(after, head, HistoryJson.write(index.state())));
            }
        }
    }

    private void requireDatabase() {
        if (!database.isReachable()) {
            throw new ProblemException(Problems.databaseAway());
        }
    }

    private static Problem beyond(long after, long head, JsonValue register) {
        return Problem.of(
                        "after-beyond-register",
                        400,
                        new Message("Voorbij het einde van het register", "Beyond the end of the register"),
                        new Message(
                                "after=" + after + " is later dan de laatste gebeurtenis van dit register (" + head
                                        + "). Is dit een ander register, of een dat is teruggezet? Begin opnieuw bij 0.",
                                "after=" + after + " is later than the last event of this register (" + head
                                        + "). Is this another register, or one that was restored? Begin again at 0."))
                .with("register", register);
    }
}
