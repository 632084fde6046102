package nl.tredewijzer.tender.crediting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a drawn contract yields, in cents, worked out in whole numbers of 10⁻¹⁸ of a cent, in which nothing is lost; of
 * the crediting itself nothing is used.
 *
 * @param obligation what is owed
 * @param credited what is credited of it
 * @param penalty what would be due for the rest
 */
record CentReference(BigInteger obligation, BigInteger credited, BigInteger penalty) {

    private static final BigInteger MILLION = BigInteger.valueOf(DrawnContract.WHOLE);
    private static final BigInteger CENT = MILLION.pow(3);

    /** For each lot by itself. */
    static List<CentReference> perLot(DrawnContract contract) {
        List<CentReference> lots = new ArrayList<>();
        for (int lot = 0; lot < contract.lots().size(); lot++) {
            lots.add(of(contract, lot));
        }
        return lots;
    }

    CentReference plus(CentReference other) {
        return new CentReference(
                obligation.add(other.obligation), credited.add(other.credited), penalty.add(other.penalty));
    }

    private static CentReference of(DrawnContract contract, int lot) {
        BigInteger base = whole(contract.lots().get(lot)).multiply(whole(contract.share()));
        BigInteger owed = base.multiply(whole(contract.socialReturn())).multiply(MILLION);
        BigInteger sum = certificate(contract.certificate(), base, owed);
        Map<Integer, BigInteger> filled = new HashMap<>();
        for (DrawnContract.Done done : contract.realised()) {
            if (done.lot() == lot) {
                sum = sum.add(realised(contract, done, owed, filled));
            }
        }
        BigInteger obligation = cents(owed, CENT);
        BigInteger credited = cents(sum.min(owed), CENT);
        BigInteger times = whole(contract.penalty().orElse(0L));
        return new CentReference(
                obligation, credited, cents(obligation.subtract(credited).multiply(times), whole(100)));
    }

    private static BigInteger certificate(DrawnContract.Yield yield, BigInteger base, BigInteger owed) {
        BigInteger number = whole(yield.number());
        return switch (yield.kind()) {
            case REDUCTION -> owed.divide(MILLION).multiply(number);
            case POINTS -> base.multiply(MILLION).multiply(number).min(owed);
            case FIXED -> number.multiply(CENT).min(owed);
            case FULL -> owed;
            case NOTHING -> BigInteger.ZERO;
        };
    }

    private static BigInteger realised(
            DrawnContract contract, DrawnContract.Done done, BigInteger owed, Map<Integer, BigInteger> filled) {
        DrawnContract.Counted rule = (done.purchase() ? contract.suppliers() : contract.blocks()).get(done.which());
        BigInteger product = whole(done.number()).multiply(whole(rule.number()));
        BigInteger worth = product.multiply(CENT).divide(done.purchase() ? MILLION : whole(10_000));
        if (rule.category().flatMap(category -> contract.caps().get(category)).isEmpty()) {
            return worth;
        }
        int category = rule.category().get();
        BigInteger most = owed.divide(MILLION)
                .multiply(whole(contract.caps().get(category).get()));
        BigInteger before = filled.getOrDefault(category, BigInteger.ZERO);
        BigInteger after = before.add(worth).min(most);
        filled.put(category, after);
        return after.subtract(before);
    }

    private static BigInteger cents(BigInteger number, BigInteger by) {
        return number.shiftLeft(1).add(by).divide(by.shiftLeft(1));
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }
}
