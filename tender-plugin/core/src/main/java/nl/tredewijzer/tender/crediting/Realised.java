package nl.tredewijzer.tender.crediting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** What bidders bought from suppliers that count, and the building blocks that they realised. */
final class Realised {

    /** What is asked about something that counts, or could count, once it is answered. */
    private static final Set<Code> LEAVING_OPEN = EnumSet.of(
            Code.LOT_OF_FACT_MISSING,
            Code.SUPPLIER_NOT_CHECKED,
            Code.SUPPLIER_NOT_NAMED,
            Code.PURCHASE_VALUE_UNPUBLISHED,
            Code.BLOCK_NOT_NAMED);

    private final CreditingInput input;
    private final KnownFacts facts;
    private final LotOfFact lots;
    private final Fulfilment fulfilment;

    Realised(CreditingInput input, KnownFacts facts) {
        this.input = input;
        this.facts = facts;
        this.lots = new LotOfFact(input);
        this.fulfilment = input.policy().fulfilment();
    }

    /** Adds what counts for this lot, and what has to be decided first. */
    void of(Bidder bidder, Optional<String> lot, List<Settlement.Part> parts, List<Remark> questions) {
        for (Purchase purchase : facts.purchasesOf(bidder)) {
            if (lots.isHere(purchase.lot(), bidder, lot, questions)) {
                purchase(purchase, lot, parts, questions);
            }
        }
        for (Effort effort : facts.effortsOf(bidder)) {
            if (lots.isHere(effort.lot(), bidder, lot, questions)) {
                effort(effort, lot, parts, questions);
            }
        }
    }

    /** Whether an answer to one of these questions can make more count. */
    static boolean leaveOpen(List<Remark> questions) {
        for (Remark question : questions) {
            if (LEAVING_OPEN.contains(question.code())) {
                return true;
            }
        }
        return false;
    }

    private void purchase(
            Purchase purchase, Optional<String> lot, List<Settlement.Part> parts, List<Remark> questions) {
        Optional<PurchaseRule> rule = recognised(purchase);
        if (rule.isEmpty()) {
            if (!(input.answers() instanceof Answered answered)) {
                questions.add(asked(Code.SUPPLIER_NOT_CHECKED, purchase));
                return;
            }
            Optional<Grade> grade = gradeOf(answered, purchase);
            if (grade.isEmpty()) {
                questions.add(asked(Code.SUPPLIER_WITHOUT_CERTIFICATE, purchase));
                return;
            }
            rule = fulfilment.purchasesFrom(grade.get());
            if (rule.isEmpty()) {
                questions.add(new Remark(
                        Code.SUPPLIER_NOT_NAMED,
                        Map.of("supplier", purchase.supplier().digits(), "grade", grade.get())));
                return;
            }
        }
        if (rule.get().ofInvoice().isEmpty()) {
            questions.add(asked(Code.PURCHASE_VALUE_UNPUBLISHED, purchase));
            return;
        }
        parts.add(new Settlement.Part(
                CreditLine.Kind.PURCHASE,
                new Phrase(
                        "{part} van {invoice} op {day} aan KvK {supplier}, {recognition}",
                        "{part} of {invoice} on {day} to KvK {supplier}, {recognition}",
                        Map.of(
                                "part", rule.get().ofInvoice().get(),
                                "invoice", purchase.invoice(),
                                "day", purchase.on(),
                                "supplier", purchase.supplier().digits(),
                                "recognition", rule.get().supplier())),
                lot,
                rule.get().ofInvoice().get().of(purchase.invoice().amount()),
                rule.get().category(),
                rule.get().sources()));
    }

    private void effort(Effort effort, Optional<String> lot, List<Settlement.Part> parts, List<Remark> questions) {
        Optional<BuildingBlocks.Block> block = fulfilment.blocks().flatMap(table -> table.find(effort.block()));
        if (block.isEmpty()) {
            questions.add(Remark.of(Code.BLOCK_NOT_NAMED, "block", effort.block()));
            return;
        }
        parts.add(new Settlement.Part(
                CreditLine.Kind.EFFORT,
                new Phrase(
                        "{quantity} {per} {block}",
                        "{quantity} {per} {block}",
                        Map.of(
                                "quantity", effort.quantity().toPlainString(),
                                "per", block.get().per(),
                                "block", block.get().name())),
                lot,
                effort.quantity().multiply(block.get().value().amount()),
                block.get().category(),
                fulfilment.blocks().orElseThrow().sources()));
    }

    private Optional<PurchaseRule> recognised(Purchase purchase) {
        return purchase.recognisedAs().flatMap(as -> fulfilment.purchases().stream()
                .filter(rule -> rule.supplier() instanceof PurchaseRule.Recognised recognised
                        && recognised.as().equalsIgnoreCase(as.strip()))
                .findFirst());
    }

    private static Optional<Grade> gradeOf(Answered answered, Purchase purchase) {
        return answered.of(purchase.supplier())
                .standingOn(purchase.on())
                .leading()
                .map(held -> Evidence.of(purchase.supplier(), held))
                .filter(Findings::isValid)
                .map(Evidence::grade);
    }

    private static Remark asked(Code code, Purchase purchase) {
        return new Remark(code, Map.of("supplier", purchase.supplier().digits(), "day", purchase.on()));
    }
}
