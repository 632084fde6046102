package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.ObligationBase;

/** Which amount the percentage is taken of: the sum of the bid, else of the lots, else of the contract. */
final class Bases {

    private final Tender tender;
    private final ObligationBase base;
    private final Optional<Money> total;

    Bases(Tender tender, ObligationBase base) {
        this.tender = tender;
        this.base = base;
        this.total = tender.contractValue().or(() -> sum(tender.lots()));
    }

    /** The amount and what it is, or what has to be asked before there is one. */
    record Base(Optional<Money> amount, Optional<AmountBasis> basis, Optional<Remark> missing) {
        static Base of(Money amount, AmountBasis basis) {
            return new Base(Optional.of(amount), Optional.of(basis), Optional.empty());
        }

        static Base missing(Remark asks) {
            return new Base(Optional.empty(), Optional.empty(), Optional.of(asks));
        }
    }

    /** The value of the whole contract. */
    Optional<Money> total() {
        return total;
    }

    /** What the percentage is taken of: an amount that the policy asks for and no bid states, else what is offered. */
    Base of(Base offered) {
        return ofPolicy().orElse(offered);
    }

    /** The value of one lot. */
    Base offered(String id) {
        return ofLots(List.of(id));
    }

    /** The value of all that a bidder bids on, whatever the policy takes its percentage of. */
    Base offered(Bidder bidder) {
        if (bidder.amount().isPresent()) {
            return Base.of(bidder.amount().get(), subsidyOr(AmountBasis.BID));
        }
        if (!bidder.lots().isEmpty()) {
            return ofLots(bidder.lots());
        }
        if (tender.lots().size() > 1) {
            return Base.missing(
                    Remark.of(Code.LOTS_NOT_NAMED, "lots", (long) tender.lots().size()));
        }
        return total.map(value -> Base.of(value, subsidyOr(AmountBasis.CONTRACT)))
                .orElseGet(() -> Base.missing(Remark.of(Code.AMOUNT_MISSING)));
    }

    /** Lots whose obligations can be told apart. */
    List<String> divided(Bidder bidder) {
        boolean whole = bidder.lots().size() < 2
                || bidder.amount().isPresent()
                || ofPolicy().isPresent();
        return whole || ofLots(bidder.lots()).amount().isEmpty()
                ? List.of()
                : bidder.lots().stream()
                        .map(id -> tender.lot(id).orElseThrow().id())
                        .distinct()
                        .toList();
    }

    /** An amount that the policy asks for and that no bid states. */
    private Optional<Base> ofPolicy() {
        if (base == ObligationBase.WAGE_SUM) {
            return Optional.of(tender.wageSum()
                    .map(wages -> Base.of(wages, AmountBasis.WAGE_SUM))
                    .orElseGet(() -> Base.missing(Remark.of(Code.WAGE_SUM_MISSING))));
        }
        return base == ObligationBase.INVOICED_TURNOVER
                ? tender.invoiced().map(turnover -> Base.of(turnover, AmountBasis.INVOICED))
                : Optional.empty();
    }

    private AmountBasis subsidyOr(AmountBasis basis) {
        return tender.subsidy() ? AmountBasis.SUBSIDY : basis;
    }

    private Base ofLots(List<String> ids) {
        List<Lot> lots = new ArrayList<>(ids.size());
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
}
