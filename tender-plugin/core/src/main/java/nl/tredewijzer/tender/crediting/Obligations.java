package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Obligation.PercentageOrigin;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Threshold;

/** What each bidder of a tender would owe by a policy. */
final class Obligations {

    private final Tender tender;
    private final Optional<Percentage> percentage;
    private final PercentageOrigin origin;
    private final Optional<Threshold> threshold;
    private final Optional<Money> total;

    Obligations(Tender tender, Policy policy) {
        this.tender = tender;
        boolean stated = tender.socialReturn().isPresent();
        this.origin = stated ? PercentageOrigin.TENDER : PercentageOrigin.POLICY;
        this.percentage = stated
                ? tender.socialReturn()
                : policy.obligation().percentage().map(usual -> usual.percentage());
        this.threshold = stated ? Optional.empty() : policy.obligation().threshold();
        this.total = tender.contractValue().or(() -> sum(tender.lots()));
    }

    Obligation of(Bidder bidder) {
        Base base = baseOf(bidder);
        if (threshold.isPresent()) {
            Optional<Obligation> decided = byThreshold(threshold.get(), base);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        if (percentage.isEmpty()) {
            return new Obligation.Unknown(Remark.of(Code.OBLIGATION_UNKNOWN));
        }
        if (base.missing != null) {
            return new Obligation.Unknown(base.missing);
        }
        return new Obligation.Owed(base.amount, base.basis, percentage.get(), origin);
    }

    /** Both the whole contract and the bidder's part have to lie on one side of the threshold. */
    private Optional<Obligation> byThreshold(Threshold limit, Base base) {
        Money value = total.orElse(base.amount);
        if (value == null) {
            return Optional.of(new Obligation.Unknown(base.missing));
        }
        Money part = base.amount == null ? value : base.amount;
        Threshold.Side side = limit.sideOf(value);
        if (side != limit.sideOf(part) || side == Threshold.Side.UNDECIDED) {
            return Optional.of(new Obligation.Unknown(new Remark(
                    Code.THRESHOLD_UNDECIDED, Map.of("threshold", limit.amount(), "value", value, "base", part))));
        }
        return side == Threshold.Side.APPLIES
                ? Optional.empty()
                : Optional.of(new Obligation.NotApplicable(
                        new Remark(Code.BELOW_THRESHOLD, Map.of("value", value, "threshold", limit.amount()))));
    }

    private Base baseOf(Bidder bidder) {
        if (bidder.amount().isPresent()) {
            return Base.of(bidder.amount().get(), AmountBasis.BID);
        }
        if (!bidder.lots().isEmpty()) {
            return baseOfLots(bidder.lots());
        }
        if (tender.lots().size() > 1) {
            return Base.missing(
                    Remark.of(Code.LOTS_NOT_NAMED, "lots", (long) tender.lots().size()));
        }
        return total.map(value -> Base.of(value, AmountBasis.CONTRACT))
                .orElseGet(() -> Base.missing(Remark.of(Code.AMOUNT_MISSING)));
    }

    private Base baseOfLots(List<String> ids) {
        List<Lot> lots = new ArrayList<>();
        for (String id : ids) {
            Optional<Lot> lot = tender.lot(id);
            if (lot.isEmpty()) {
                return Base.missing(Remark.of(Code.LOT_UNKNOWN, "lot", id));
            }
            lots.add(lot.get());
        }
        return sum(lots)
                .map(value -> Base.of(value, AmountBasis.LOTS))
                .orElseGet(() -> Base.missing(Remark.of(Code.AMOUNT_MISSING)));
    }

    private static Optional<Money> sum(List<Lot> lots) {
        if (lots.isEmpty() || lots.stream().anyMatch(lot -> lot.value().isEmpty())) {
            return Optional.empty();
        }
        return lots.stream().distinct().map(lot -> lot.value().orElseThrow()).reduce(Money::plus);
    }

    /** The amount, or what has to be asked before there is one. */
    private record Base(Money amount, AmountBasis basis, Remark missing) {
        static Base of(Money amount, AmountBasis basis) {
            return new Base(amount, basis, null);
        }

        static Base missing(Remark asks) {
            return new Base(null, null, asks);
        }
    }
}
