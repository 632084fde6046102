package nl.tredewijzer.tender;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Validity;

/**
 * A contract that a public body puts out to tender. What is not known is empty; nothing is filled in by assumption.
 *
 * @param title what it is called
 * @param buyer the contracting authority, if given
 * @param region the region of the buyer, as policies name regions, if given
 * @param reference its number at the buyer or in the notice, if given
 * @param kind works, services or supplies, if given
 * @param contractValue estimated value of the whole contract without VAT, if given
 * @param lots its lots, possibly none; identifiers are unique
 * @param publication the day on which it was published, if known
 * @param deadline the last day for tenders, if known
 * @param award the day on which it was or will be awarded, if known
 * @param term the term of the contract, if known
 * @param socialReturn the social return percentage that the tender documents state, if they do
 * @param labourShare which part of the contract value is labour, if known
 * @param wageSum the wages within the contract, if known
 * @param invoiced the turnover invoiced under the contract without VAT, once it is known
 * @param subsidy whether it is no contract but a subsidy
 */
public record Tender(
        String title,
        Optional<String> buyer,
        Optional<String> region,
        Optional<String> reference,
        Optional<ContractKind> kind,
        Optional<Money> contractValue,
        List<Lot> lots,
        Optional<LocalDate> publication,
        Optional<LocalDate> deadline,
        Optional<LocalDate> award,
        Optional<Term> term,
        Optional<Percentage> socialReturn,
        Optional<Percentage> labourShare,
        Optional<Money> wageSum,
        Optional<Money> invoiced,
        boolean subsidy) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 1000;
    /** Longest name of a buyer or region and longest reference, in characters. */
    public static final int LONGEST_LABEL = 500;
    /** Most lots of one tender. */
    public static final int MOST_LOTS = 10_000;

    /**
     * @throws IllegalArgumentException if a text is blank or too long, a value zero, a lot named twice, or if all lots
     *     together come to more than an amount can be
     */
    public Tender {
        title = Line.of("title", title, LONGEST_TITLE);
        buyer = buyer.map(text -> Line.of("buyer", text, LONGEST_LABEL));
        region = region.map(text -> Line.of("region", text, LONGEST_LABEL));
        reference = reference.map(text -> Line.of("reference", text, LONGEST_LABEL));
        Objects.requireNonNull(kind, "kind");
        contractValue.ifPresent(amount -> requirePositive("contract value", amount));
        lots = List.copyOf(lots);
        requireDistinct(lots);
        requireAmount(lots);
        publication.ifPresent(day -> requirePlausible("publication", day));
        deadline.ifPresent(day -> requirePlausible("deadline", day));
        award.ifPresent(day -> requirePlausible("award", day));
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(socialReturn, "socialReturn");
        Objects.requireNonNull(labourShare, "labourShare");
        wageSum.ifPresent(amount -> requirePositive("wage sum", amount));
        invoiced.ifPresent(amount -> requirePositive("invoiced turnover", amount));
    }

    /** Begins a tender of this title, of which nothing else is known yet. */
    public static TenderBuilder titled(String title) {
        return new TenderBuilder(title);
    }

    /** A builder that already holds everything of this tender. */
    public TenderBuilder but() {
        return new TenderBuilder(this);
    }

    /** The lot of this identifier, upper and lower case alike. */
    public Optional<Lot> lot(String id) {
        return lots.stream().filter(lot -> lot.id().equalsIgnoreCase(id)).findFirst();
    }

    static void requirePositive(String what, Money amount) {
        if (amount.isZero()) {
            throw new IllegalArgumentException("A " + what + " is above zero; leave it out when it is not known");
        }
    }

    private static void requirePlausible(String what, LocalDate day) {
        if (!Validity.isPlausible(day)) {
            throw new IllegalArgumentException("The " + what + " lies between 1900 and 2199: " + day);
        }
    }

    private static void requireAmount(List<Lot> lots) {
        Money together = Money.ZERO;
        for (Lot lot : lots) {
            together = together.plus(lot.value().orElse(Money.ZERO));
        }
        Money.given(together.amount());
    }

    private static void requireDistinct(List<Lot> lots) {
        if (lots.size() > MOST_LOTS) {
            throw new IllegalArgumentException("A tender has at most " + MOST_LOTS + " lots");
        }
        Set<String> seen = new HashSet<>();
        for (Lot lot : lots) {
            if (!seen.add(lot.id().toUpperCase(java.util.Locale.ROOT))) {
                throw new IllegalArgumentException("A tender names each lot once: " + lot.id());
            }
        }
    }
}
