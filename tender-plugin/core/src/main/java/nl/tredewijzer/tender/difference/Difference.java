package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.document.EvaluationJson;

/**
 * What differs between two evaluations. The order of the bidders in either does not matter.
 *
 * @param before hash of the earlier evaluation, in hexadecimal
 * @param after hash of the later evaluation, in hexadecimal
 * @param inputs what differs between what they rest on
 * @param answers the bidders of both about whom something differs, by KvK number
 * @param same the number of bidders of both about whom nothing differs
 */
public record Difference(
        String before, String after, List<Statement<ChangeCode>> inputs, List<AnswerChange> answers, int same) {

    public Difference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        inputs = List.copyOf(inputs);
        answers = List.copyOf(answers);
    }

    /** Compares two runs, of which the second may be later, or a what-if of the first. */
    public static Difference between(CreditingInput before, CreditingInput after) {
        Evaluation then = before.evaluate();
        Evaluation now = after.evaluate();
        Attribution attribution = new Attribution(before, after);
        Map<BidderKey, Integer> places = BidderKey.places(before.bidders());
        List<AnswerChange> changes = new ArrayList<>();
        int[] same = {0};
        BidderKey.places(after.bidders()).forEach((key, place) -> {
            if (places.containsKey(key)) {
                BidderEvaluation earlier = then.answers().get(places.get(key));
                BidderEvaluation later = now.answers().get(place);
                AnswerChange change = change(earlier, later, evidence(before, after, later.bidder()), key, attribution);
                if (change.isSomething()) {
                    changes.add(change);
                } else {
                    same[0]++;
                }
            }
        });
        return new Difference(
                EvaluationJson.sha256(then),
                EvaluationJson.sha256(now),
                InputChanges.between(before, after),
                changes,
                same[0]);
    }

    /** The bidders whose outcome is of another kind. */
    public List<AnswerChange> flips() {
        return answers.stream().filter(AnswerChange::flips).toList();
    }

    /** Whether nothing differs. */
    public boolean isNone() {
        return inputs.isEmpty() && answers.isEmpty();
    }

    private static AnswerChange change(
            BidderEvaluation earlier,
            BidderEvaluation later,
            List<Statement<ChangeCode>> evidence,
            BidderKey key,
            Attribution attribution) {
        Totals then = Totals.of(earlier);
        Totals now = Totals.of(later);
        return new AnswerChange(
                later.bidder(),
                then.whole(),
                now.whole(),
                then.lotsChangedTo(now),
                then.equals(now) ? new Causes(List.of(), false) : attribution.of(key, now),
                evidence,
                only(earlier.reasons(), later.reasons()),
                only(later.reasons(), earlier.reasons()),
                only(earlier.warnings(), later.warnings()),
                only(later.warnings(), earlier.warnings()));
    }

    private static List<Statement<ChangeCode>> evidence(CreditingInput before, CreditingInput after, Bidder bidder) {
        return bidder.kvkNumber()
                .map(number -> EvidenceChanges.between(before, after, number))
                .orElse(List.of());
    }

    private static List<Remark> only(List<Remark> here, List<Remark> there) {
        Set<String> others = there.stream().map(Difference::identity).collect(Collectors.toSet());
        return here.stream()
                .filter(remark -> !others.contains(identity(remark)))
                .toList();
    }

    /** Places in the list are no difference: the order does not matter. */
    private static String identity(Remark remark) {
        return remark.code() == Code.DUPLICATE_BIDDER
                ? remark.code().name()
                : remark.code().name() + remark.plainValues();
    }
}
