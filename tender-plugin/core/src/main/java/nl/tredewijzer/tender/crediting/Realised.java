package nl.tredewijzer.tender.crediting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final CreditingInput input;
    private final KnownFacts facts;
    private final Fulfilment fulfilment;

    Realised(CreditingInput input, KnownFacts facts) {
        this.input = input;
        this.facts = facts;
        this.fulfilment = input.policy().fulfilment();
    }

    /** Adds what counts for this lot, and what has to be decided first. */
    void of(Bidder bidder, Optional<String> lot, List<Settlement.Part> parts, List<Remark> questions) {
        for (Purchase purchase : facts.purchasesOf(bidder)) {
            if (isHere(purchase.lot(), bidder, lot, questions)) {
                purchase(purchase, lot, parts, questions);
            }
        }
        for (Effort effort : facts.effortsOf(bidder)) {
            if (isHere(effort.lot(), bidder, lot, questions)) {
                effort(effort, lot, parts, questions);
            }
        }
    }

    private boolean isHere(Optional<String> of, Bidder bidder, Optional<String> lot, List<Remark> questions) {
        if (of.isEmpty()) {
            boolean undivided = bidder.lots().size() < 2 || lot.isEmpty();
            return undivided || ask(Remark.of(Code.LOT_OF_FACT_MISSING), questions);
        }
        if (!isBidOn(of.get(), bidder)) {
            return ask(Remark.of(Code.LOT_OF_FACT_UNKNOWN, "lot", of.get()), questions);
        }
        return lot.isEmpty() || of.get().equalsIgnoreCase(lot.get());
    }

    /** Who names no lots bids on all of them. */
    private boolean isBidOn(String lot, Bidder bidder) {
        return bidder.lots().isEmpty()
                ? input.tender().lots().isEmpty() || input.tender().lot(lot).isPresent()
                : bidder.lots().stream().anyMatch(lot::equalsIgnoreCase);
    }

    /** Asks it once; until it is answered the fact is not here. */
    private static boolean ask(Remark question, List<Remark> questions) {
        if (!questions.contains(question)) {
            questions.add(question);
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
                        "{part} van {invoice}, {supplier}",
                        "{part} of {invoice}, {supplier}",
                        Map.of(
                                "part", rule.get().ofInvoice().get(),
                                "invoice", purchase.invoice(),
                                "supplier", rule.get().supplier())),
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
