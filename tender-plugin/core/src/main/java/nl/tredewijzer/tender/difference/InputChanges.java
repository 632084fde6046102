package nl.tredewijzer.tender.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Described;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.policy.Policy;

/** What differs between what two evaluations rest on, apart from what the register says of each bidder. */
final class InputChanges {

    private final List<Statement<ChangeCode>> changes = new ArrayList<>();

    private InputChanges() {}

    static List<Statement<ChangeCode>> between(CreditingInput before, CreditingInput after) {
        InputChanges between = new InputChanges();
        between.tender(before.tender(), after.tender());
        between.policy(before.policy(), after.policy());
        if (!before.referenceDate().equals(after.referenceDate())) {
            between.changes.add(Statement.turned(
                    ChangeCode.REFERENCE_DATE,
                    Descriptions.of(before.referenceDate()),
                    Descriptions.of(after.referenceDate())));
        }
        between.changes.addAll(RegisterChanges.between(before.answers(), after.answers()));
        between.changes.addAll(DossierChanges.between(before.dossier(), after.dossier()));
        between.bidders(BidderKey.of(before.bidders()), BidderKey.of(after.bidders()));
        return between.changes;
    }

    private void tender(Tender before, Tender after) {
        for (TenderField field : TenderField.values()) {
            if (!field.of(before).equals(field.of(after))) {
                changes.add(new Statement<>(
                        ChangeCode.TENDER,
                        Map.of("field", field, "before", field.of(before), "after", field.of(after))));
            }
        }
    }

    private void policy(Policy before, Policy after) {
        if (before.equals(after)) {
            return;
        }
        Described then = Descriptions.of(before);
        Described now = Descriptions.of(after);
        changes.add(
                then.plain().equals(now.plain())
                        ? new Statement<>(ChangeCode.POLICY_CONTENT, Map.of("policy", now))
                        : Statement.turned(ChangeCode.POLICY, then, now));
    }

    private void bidders(Map<BidderKey, Bidder> before, Map<BidderKey, Bidder> after) {
        before.forEach((key, bidder) -> {
            if (after.containsKey(key)) {
                bidder(bidder, after.get(key));
            } else {
                changes.add(new Statement<>(ChangeCode.BIDDER_REMOVED, Map.of("bidder", Descriptions.of(bidder))));
            }
        });
        after.forEach((key, bidder) -> {
            if (!before.containsKey(key)) {
                changes.add(new Statement<>(ChangeCode.BIDDER_ADDED, Map.of("bidder", Descriptions.of(bidder))));
            }
        });
    }

    private void bidder(Bidder before, Bidder after) {
        for (BidderField field : BidderField.values()) {
            if (!field.of(before).equals(field.of(after))) {
                changes.add(new Statement<>(
                        ChangeCode.BIDDER,
                        Map.of(
                                "bidder",
                                Descriptions.of(after),
                                "field",
                                field,
                                "before",
                                field.of(before),
                                "after",
                                field.of(after))));
            }
        }
    }
}
