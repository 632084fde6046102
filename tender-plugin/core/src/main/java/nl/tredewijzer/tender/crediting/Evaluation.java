package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.policy.Policy;

/**
 * A tender's bidders tested by one policy, on one day, on one state of the register. The same input and state of the
 * register give an equal evaluation, whenever and wherever.
 *
 * @param tender the tender
 * @param policy the policy
 * @param referenceDate the day on which certificates were tested
 * @param register how far the register had come, or empty when it was not reached
 * @param dossier what was known beside the register
 * @param answers one for every bidder, in the order of the list
 * @param warnings what to know about all of them
 */
public record Evaluation(
        Tender tender,
        Policy policy,
        ReferenceDate referenceDate,
        Optional<RegisterState> register,
        Dossier dossier,
        List<BidderEvaluation> answers,
        List<Remark> warnings) {

    public Evaluation {
        Objects.requireNonNull(tender, "tender");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(referenceDate, "referenceDate");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(dossier, "dossier");
        answers = List.copyOf(answers);
        warnings = List.copyOf(warnings);
    }

    /** Whether a human has something to do before every answer is complete. */
    public boolean needsAttention() {
        return answers.stream().anyMatch(BidderEvaluation::needsAttention);
    }
}
