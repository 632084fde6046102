package nl.tredewijzer.tender.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How what a certificate leaves can be fulfilled, and what is due when it is not.
 *
 * @param purchases what purchases count for
 * @param caps how much a category can fill at most
 * @param penalty what is due for what was not realised, if a source says it
 * @param blocks the values of efforts, if a source gives them
 */
public record Fulfilment(
        List<PurchaseRule> purchases, List<Cap> caps, Optional<Penalty> penalty, Optional<BuildingBlocks> blocks) {

    /** A policy that says nothing of it. */
    public static final Fulfilment UNSTATED = new Fulfilment(List.of(), List.of(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if a category has two caps, or a supplier two rules */
    public Fulfilment {
        purchases = List.copyOf(purchases);
        caps = List.copyOf(caps);
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(blocks, "blocks");
        if (caps.stream().map(Cap::category).distinct().count() < caps.size()) {
            throw new IllegalArgumentException("A category has one cap at most");
        }
        if (purchases.stream().map(PurchaseRule::supplier).distinct().count() < purchases.size()) {
            throw new IllegalArgumentException("A supplier has one rule for purchases at most");
        }
    }

    /** The cap of this category. */
    public Optional<Cap> capOf(Optional<String> category) {
        return category.flatMap(
                name -> caps.stream().filter(cap -> cap.category().equals(name)).findFirst());
    }

    /** What a purchase counts for from a supplier that holds a certificate of this grade. */
    public Optional<PurchaseRule> purchasesFrom(Grade grade) {
        return purchases.stream()
                .filter(rule -> rule.supplier().equals(new PurchaseRule.Certified(grade)))
                .findFirst();
    }

    Stream<Sourced> parts() {
        return Stream.of(purchases.stream(), caps.stream(), penalty.stream(), blocks.stream())
                .flatMap(parts -> parts);
    }
}
