package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** Tests the bidders of a tender by a policy. */
public final class Crediting {

    private Crediting() {}

    /**
     * Tests every bidder. A pure function: equal arguments give an equal evaluation.
     *
     * @param tender the tender
     * @param bidders who bids, in the order in which the answers are wanted
     * @param policy the policy of the authority
     * @param answers what the register said of every KvK number that could be read in {@code bidders}
     * @param referenceDate the day on which certificates are tested
     * @throws IllegalArgumentException if the register was not asked about one of the bidders
     */
    public static Evaluation evaluate(
            Tender tender, List<Bidder> bidders, Policy policy, RegistryAnswers answers, ReferenceDate referenceDate) {
        return evaluate(CreditingInput.of(tender, bidders, policy, answers, referenceDate));
    }

    /**
     * Tests every bidder. A pure function: equal input gives an equal evaluation.
     *
     * @throws IllegalArgumentException if the register was not asked about an organisation in the input
     */
    public static Evaluation evaluate(CreditingInput input) {
        BidderCrediting crediting = new BidderCrediting(input);
        BidderRemarks remarks = new BidderRemarks(input.bidders());
        List<BidderEvaluation> evaluated = new ArrayList<>(input.bidders().size());
        for (int place = 0; place < input.bidders().size(); place++) {
            evaluated.add(crediting.evaluate(place + 1, input.bidders().get(place), remarks.about(place)));
        }
        Optional<RegisterState> state =
                input.answers() instanceof Answered answered ? Optional.of(answered.state()) : Optional.empty();
        return new Evaluation(
                input.tender(),
                input.policy(),
                input.referenceDate(),
                state,
                input.dossier(),
                evaluated,
                EvaluationRemarks.of(input, evaluated));
    }
}
