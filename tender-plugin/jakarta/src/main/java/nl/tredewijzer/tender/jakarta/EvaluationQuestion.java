package nl.tredewijzer.tender.jakarta;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.formats.CrossCheck;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.report.InputNotes;
import nl.tredewijzer.tender.formats.report.Report;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.NameCandidate;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.whatif.WhatIf;

/**
 * What is to be evaluated.
 *
 * @param tender the tender or subsidy
 * @param bidders who bids, as they were given; those with a name alone are looked up first
 * @param policy the policy of the authority
 * @param referenceDate the day on which certificates are tested
 * @param dossier what is known beside the register: decisions, purchases, efforts
 * @param notes how the policy was chosen, to be said with the result
 * @param whatIfs what else is asked: what would come of it if one thing were otherwise
 * @param reserved whether the contract is reserved (art. 2.82), so that PSO 30+ is tested as well
 * @param input what is to be known about the files from which it was read
 * @param published the notice that the bidders are held against once their names were looked up, if there is one
 * @param chosen whom somebody chose for a name, by the place of the bidder in the list, from 1
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
        InputNotes input,
        Optional<TenderReading> published,
        Map<Integer, NameCandidate> chosen) {

    /** @throws IllegalArgumentException if somebody is chosen for a bidder that is not in the list */
    public EvaluationQuestion {
        Objects.requireNonNull(tender, "tender");
        bidders = List.copyOf(bidders);
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(referenceDate, "referenceDate");
        Objects.requireNonNull(dossier, "dossier");
        notes = List.copyOf(notes);
        whatIfs = List.copyOf(whatIfs);
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(published, "published");
        chosen = Map.copyOf(chosen);
        for (int position : chosen.keySet()) {
            if (position < 1 || position > bidders.size()) {
                throw new IllegalArgumentException("There is no bidder " + position);
            }
        }
    }

    /** A question without a notice, in which nobody chose whom a name means. */
    public EvaluationQuestion(
            Tender tender,
            List<Bidder> bidders,
            Policy policy,
            ReferenceDate referenceDate,
            Dossier dossier,
            List<Remark> notes,
            List<WhatIf> whatIfs,
            boolean reserved,
            InputNotes input) {
        this(
                tender,
                bidders,
                policy,
                referenceDate,
                dossier,
                notes,
                whatIfs,
                reserved,
                input,
                Optional.empty(),
                Map.of());
    }

    /** The bidders of a tender under a policy, with nothing else asked. */
    public static EvaluationQuestion of(
            Tender tender, List<Bidder> bidders, Policy policy, ReferenceDate referenceDate) {
        return new EvaluationQuestion(
                tender, bidders, policy, referenceDate, Dossier.EMPTY, List.of(), List.of(), false, InputNotes.NONE);
    }

    /** The same, with this in the dossier. */
    public EvaluationQuestion with(Dossier other) {
        return new EvaluationQuestion(
                tender, bidders, policy, referenceDate, other, notes, whatIfs, reserved, input, published, chosen);
    }

    /** The same, with these organisations for the names of these bidders, beside those that were chosen before. */
    public EvaluationQuestion choosing(Map<Integer, NameCandidate> more) {
        Map<Integer, NameCandidate> all = new TreeMap<>(chosen);
        all.putAll(more);
        return new EvaluationQuestion(
                tender, bidders, policy, referenceDate, dossier, notes, whatIfs, reserved, input, published, all);
    }

    /** What does not fit between these bidders and the notice, once it is known whom their names mean. */
    public List<Bilingual> differences(List<Bidder> named) {
        return published.map(notice -> CrossCheck.of(notice, named)).orElse(List.of());
    }

    /** The report of what came of it, with what was read of the files and what else is asked. */
    Report report(EvaluationRecord kept, InputNotes read) {
        Report report = Report.of(kept).with(read).asking(whatIfs);
        return reserved ? report.forReservedContract() : report;
    }
}
