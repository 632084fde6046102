package nl.tredewijzer.tender.jakarta;

import java.util.List;
import java.util.Objects;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.whatif.WhatIf;

/**
 * What is to be evaluated.
 *
 * @param tender the tender or subsidy
 * @param bidders who bids; those with a name alone are looked up first
 * @param policy the policy of the authority
 * @param referenceDate the day on which certificates are tested
 * @param dossier what is known beside the register: decisions, purchases, efforts
 * @param notes how the policy was chosen, to be said with the result
 * @param whatIfs what else is asked: what would come of it if one thing were otherwise
 * @param reserved whether the contract is reserved (art. 2.82), so that PSO 30+ is tested as well
 * @param input what is to be known about the files from which it was read
 */
public record EvaluationQuestion(
        Tender tender,
        List<Bidder> bidders,
        Policy policy,
        ReferenceDate referenceDate,
        Dossier dossier,
        List<Remark> notes,
        List<WhatIf> whatIfs,
        boolean reserved,
        InputNotes input) {

    public EvaluationQuestion {
        Objects.requireNonNull(tender, "tender");
        bidders = List.copyOf(bidders);
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(referenceDate, "referenceDate");
        Objects.requireNonNull(dossier, "dossier");
        notes = List.copyOf(notes);
        whatIfs = List.copyOf(whatIfs);
        Objects.requireNonNull(input, "input");
    }

    /** The bidders of a tender under a policy, with nothing else asked. */
    public static EvaluationQuestion of(
            Tender tender, List<Bidder> bidders, Policy policy, ReferenceDate referenceDate) {
        return new EvaluationQuestion(
                tender, bidders, policy, referenceDate, Dossier.EMPTY, List.of(), List.of(), false, InputNotes.NONE);
    }
}
