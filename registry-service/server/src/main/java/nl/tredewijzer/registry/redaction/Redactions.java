package nl.tredewijzer.registry.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.database.Transactions;
import nl.tredewijzer.registry.intake.Sender;
import nl.tredewijzer.registry.intake.batch.FindingEraser;
import nl.tredewijzer.registry.ledger.Appending;
import nl.tredewijzer.registry.ledger.LedgerAdvanced;
import nl.tredewijzer.registry.ledger.LedgerWriter;

/** Redacts events: in the ledger, and in what the intake keeps of the file that brought them. */
@ApplicationScoped
class Redactions {

    private final Transactions transactions;
    private final LedgerWriter ledger;
    private final FindingEraser findings;
    private final Event<LedgerAdvanced> advanced;

    protected Redactions() {
        this(null, null, null, null);
    }

    @Inject
    Redactions(Transactions transactions, LedgerWriter ledger, FindingEraser findings, Event<LedgerAdvanced> advanced) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.findings = findings;
        this.advanced = advanced;
    }

    /**
     * Redacts an event, in one transaction.
     *
     * @throws nl.tredewijzer.registry.http.ProblemException 400 if the request may not do what it asks for
     */
    RedactionAnswer redact(RedactionRequest request) {
        RedactionAnswer done = transactions.shortly(() -> {
            Appending appending = ledger.begin(Sender.REGISTRAR);
            RecordedEvent redacted = Replacement.named(request, appending.event(request.sequence()));
            Replacement replacement = Replacement.of(request, redacted.event());
            RecordedEvent redaction = appending.redact(redacted, replacement.event(), request.reason());
            int erased = findings.erase(redacted.sequence(), redacted.recordedAt(), replacement.takenAway());
            RegisterState register = appending.end();
            return RedactionAnswer.of(redacted, redaction, request.reason(), erased, register);
        });
        advanced.fireAsync(new LedgerAdvanced(done.sequence()));
        return done;
    }
}
