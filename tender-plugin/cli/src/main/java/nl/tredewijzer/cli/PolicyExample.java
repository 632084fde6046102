package nl.tredewijzer.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.RecordedEvent;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.TenderBuilder;
import nl.tredewijzer.tender.Term;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.Evaluation;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.registry.InMemoryCertificateRegistry;

/**
 * An invented contract for which one invented organisation of every level bids, and one without a certificate for every
 * purchase and building block that the policy names.
 *
 * @param policy the policy to see at work
 * @param contract what it is about: value, percentage, kind, labour, whatever conditions of the policy may look at
 * @param day the day of everything: publication, deadline and award; the term is the year after it
 */
record PolicyExample(Policy policy, Contract contract, LocalDate day) {

    /** What every purchase is invoiced at. */
    static final Money INVOICE = Money.of("10000");

    private static final String BODY = "Voorbeeld";
    private static final SchemeVersion HANDBOOK = new SchemeVersion("2.1");
    private static final int FIRST_NUMBER = 101;

    /**
     * The contract of the example.
     *
     * @param value its value, and the sum of each bid
     * @param percentage the social return percentage of the tender, if it states one
     * @param kind works, services or supplies
     * @param labourShare which part of the value is labour
     * @param wageSum what is paid in wages; without: the labour share of the value
     */
    record Contract(
            Money value,
            Optional<Percentage> percentage,
            ContractKind kind,
            Percentage labourShare,
            Optional<Money> wageSum) {

        Money wages() {
            return wageSum.orElseGet(() -> Money.rounded(labourShare.of(value.amount())));
        }
    }

    /** What comes of it: an answer for every level, the lowest first, for every purchase and for every building block. */
    Evaluation evaluated() {
        Tender tender = tender();
        List<Bidder> bidders = new ArrayList<>();
        for (Grade grade : Grade.all()) {
            bidders.add(bidder(bidders.size(), grade.dutch()));
        }
        List<Purchase> purchases = new ArrayList<>();
        for (PurchaseRule rule : policy.fulfilment().purchases()) {
            Bidder buyer = bidder(bidders.size(), rule.supplier().dutch());
            bidders.add(buyer);
            purchases.add(purchase(buyer, rule.supplier()));
        }
        List<Effort> efforts = new ArrayList<>();
        for (BuildingBlocks.Block block :
                policy.fulfilment().blocks().map(BuildingBlocks::blocks).orElseGet(List::of)) {
            Bidder doer = bidder(bidders.size(), block.name());
            bidders.add(doer);
            efforts.add(new Effort(doer.key(), Optional.empty(), block.name(), BigDecimal.ONE));
        }
        Dossier dossier = new Dossier(List.of(), List.of(), purchases, efforts, List.of());
        return CreditingInput.of(
                        tender,
                        bidders,
                        policy,
                        register().ask(CreditingInput.numbersIn(bidders, dossier)),
                        ReferenceDate.of(tender, policy).orElseThrow())
                .with(dossier)
                .evaluate();
    }

    private Tender tender() {
        TenderBuilder tender = Tender.titled("Voorbeeld")
                .contractValue(contract.value())
                .kind(contract.kind())
                .labourShare(contract.labourShare())
                .wageSum(contract.wages())
                .publication(day)
                .deadline(day)
                .award(day)
                .term(new Term(day.plusDays(1), day.plusYears(1)));
        contract.percentage().ifPresent(tender::socialReturn);
        return policy.obligation().base() == ObligationBase.SUBSIDY
                ? tender.subsidy().build()
                : tender.build();
    }

    private Bidder bidder(int place, String name) {
        return Bidder.of(name, number(place).digits()).bidding(contract.value());
    }

    private Purchase purchase(Bidder buyer, PurchaseRule.Supplier supplier) {
        KvkNumber holder = supplier instanceof PurchaseRule.Certified certified
                ? number(Grade.all().indexOf(certified.grade()))
                : number(Grade.all().size());
        Optional<String> recognisedAs = supplier instanceof PurchaseRule.Recognised recognised
                ? Optional.of(recognised.as())
                : Optional.empty();
        return new Purchase(buyer.key(), Optional.empty(), holder, recognisedAs, INVOICE, day.plusDays(1));
    }

    /** Every level has its holder. */
    private InMemoryCertificateRegistry register() {
        List<RecordedEvent> events = new ArrayList<>();
        for (Grade grade : Grade.all()) {
            int place = events.size();
            events.add(new RecordedEvent(
                    place + 1L, Instant.EPOCH, BODY, new CertificateEvent.Issued(certificate(grade, number(place)))));
        }
        return InMemoryCertificateRegistry.of(events);
    }

    private static KvkNumber number(int place) {
        return KvkNumber.of(String.format("%08d", FIRST_NUMBER + place));
    }

    private Certificate certificate(Grade grade, KvkNumber number) {
        return new Certificate(
                new CertificateId(BODY, grade.toString()),
                HANDBOOK,
                grade.level(),
                grade.thirtyPlus(),
                new Validity(day, Validity.longestUntil(day)),
                Optional.empty(),
                List.of(CoveredEntity.named(CoverageRole.MAIN_APPLICANT, number, grade.dutch())));
    }
}
