package nl.tredewijzer.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Collects what is known of a tender. Not thread-safe; {@link #build()} may be called more than once. */
public final class TenderBuilder {

    private final String title;
    private Optional<String> buyer = Optional.empty();
    private Optional<String> region = Optional.empty();
    private Optional<String> reference = Optional.empty();
    private Optional<ContractKind> kind = Optional.empty();
    private Optional<Money> contractValue = Optional.empty();
    private List<Lot> lots = List.of();
    private Optional<LocalDate> publication = Optional.empty();
    private Optional<LocalDate> deadline = Optional.empty();
    private Optional<LocalDate> award = Optional.empty();
    private Optional<Term> term = Optional.empty();
    private Optional<Percentage> socialReturn = Optional.empty();
    private Optional<Percentage> labourShare = Optional.empty();
    private Optional<Money> wageSum = Optional.empty();
    private Optional<Money> invoiced = Optional.empty();
    private boolean subsidy;

    TenderBuilder(String title) {
        this.title = title;
    }

    TenderBuilder(Tender tender) {
        this.title = tender.title();
        this.buyer = tender.buyer();
        this.region = tender.region();
        this.reference = tender.reference();
        this.kind = tender.kind();
        this.contractValue = tender.contractValue();
        this.lots = tender.lots();
        this.publication = tender.publication();
        this.deadline = tender.deadline();
        this.award = tender.award();
        this.term = tender.term();
        this.socialReturn = tender.socialReturn();
        this.labourShare = tender.labourShare();
        this.wageSum = tender.wageSum();
        this.invoiced = tender.invoiced();
        this.subsidy = tender.subsidy();
    }

    /** The contracting authority. */
    public TenderBuilder buyer(String name) {
        this.buyer = Optional.of(name);
        return this;
    }

    /** The region of the buyer, as policies name regions. */
    public TenderBuilder region(String name) {
        this.region = Optional.of(name);
        return this;
    }

    /** Its number at the buyer or in the notice. */
    public TenderBuilder reference(String number) {
        this.reference = Optional.of(number);
        return this;
    }

    /** Works, services or supplies. */
    public TenderBuilder kind(ContractKind nature) {
        this.kind = Optional.of(nature);
        return this;
    }

    /** Estimated value of the whole contract without VAT. */
    public TenderBuilder contractValue(Money value) {
        this.contractValue = Optional.of(value);
        return this;
    }

    /** Its lots, instead of any named before. */
    public TenderBuilder lots(List<Lot> all) {
        this.lots = List.copyOf(all);
        return this;
    }

    /** The day on which it was published. */
    public TenderBuilder publication(LocalDate day) {
        this.publication = Optional.of(day);
        return this;
    }

    /** The last day for tenders. */
    public TenderBuilder deadline(LocalDate day) {
        this.deadline = Optional.of(day);
        return this;
    }

    /** The day of the award. */
    public TenderBuilder award(LocalDate day) {
        this.award = Optional.of(day);
        return this;
    }

    /** The term of the contract. */
    public TenderBuilder term(Term period) {
        this.term = Optional.of(period);
        return this;
    }

    /** The social return percentage that the tender documents state. */
    public TenderBuilder socialReturn(Percentage stated) {
        this.socialReturn = Optional.of(stated);
        return this;
    }

    /** Which part of the contract value is labour. */
    public TenderBuilder labourShare(Percentage part) {
        this.labourShare = Optional.of(part);
        return this;
    }

    /** The wages within the contract. */
    public TenderBuilder wageSum(Money wages) {
        this.wageSum = Optional.of(wages);
        return this;
    }

    /** The turnover invoiced under the contract without VAT. */
    public TenderBuilder invoiced(Money turnover) {
        this.invoiced = Optional.of(turnover);
        return this;
    }

    /** It is no contract but a subsidy. */
    public TenderBuilder subsidy() {
        this.subsidy = true;
        return this;
    }

    /**
     * The tender.
     *
     * @throws IllegalArgumentException if its parts are nonsense, see {@link Tender}
     */
    public Tender build() {
        return new Tender(
                title,
                buyer,
                region,
                reference,
                kind,
                contractValue,
                lots,
                publication,
                deadline,
                award,
                term,
                socialReturn,
                labourShare,
                wageSum,
                invoiced,
                subsidy);
    }
}
