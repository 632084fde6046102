package nl.tredewijzer.tender.crediting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.evidence.Claim;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.policy.Criterion;
import nl.tredewijzer.tender.policy.Question;

/** The dossier, bidder by bidder. */
final class KnownFacts {

    private static final Comparator<HumanDecision> BY_TIME =
            Comparator.comparing(decision -> decision.recorded().at());

    private final Map<String, List<HumanDecision>> decisions;
    private final Map<String, List<OtherRegistration>> registrations;
    private final Map<String, List<Purchase>> purchases;
    private final Map<String, List<Effort>> efforts;
    private final Map<String, List<Claim>> claims;

    KnownFacts(Dossier dossier) {
        this.decisions = byBidder(dossier.decisions(), HumanDecision::bidder);
        this.registrations = byBidder(dossier.registrations(), OtherRegistration::bidder);
        this.purchases = byBidder(dossier.purchases(), Purchase::bidder);
        this.efforts = byBidder(dossier.efforts(), Effort::bidder);
        this.claims = byBidder(dossier.claims(), Claim::bidder);
    }

    /** The last word on equivalent proof of this bidder. */
    Optional<HumanDecision.EquivalentProof> proofOf(Bidder bidder, Optional<String> lot) {
        return latest(bidder, lot, HumanDecision.EquivalentProof.class, proof -> true);
    }

    /** The last choice on this question. */
    Optional<HumanDecision.Choice> choiceOf(Bidder bidder, Optional<String> lot, Question question) {
        return latest(bidder, lot, HumanDecision.Choice.class, choice -> choice.question() == question);
    }

    /** The last word on what is owed, where this is asked. */
    Optional<HumanDecision.ObligationDecision> obligationOf(Bidder bidder, Optional<String> lot, Code asked) {
        return latest(bidder, lot, HumanDecision.ObligationDecision.class, decision -> decision.question()
                .name()
                .equals(asked.name()));
    }

    /** The last word on this use beside the obligation. */
    Optional<HumanDecision.CriterionDecision> criterionOf(Bidder bidder, Optional<String> lot, Criterion criterion) {
        return latest(bidder, lot, HumanDecision.CriterionDecision.class, decision -> decision.criterion()
                .equals(criterion.kind()));
    }

    /** The lots for which something was decided about this bidder, each as often as it was. */
    List<String> lotsDecided(Bidder bidder) {
        List<HumanDecision> known = of(decisions, bidder);
        return known.isEmpty()
                ? List.of()
                : known.stream().flatMap(decision -> decision.lots().stream()).toList();
    }

    List<OtherRegistration> registrationsOf(Bidder bidder) {
        return of(registrations, bidder);
    }

    List<Purchase> purchasesOf(Bidder bidder) {
        return of(purchases, bidder);
    }

    List<Effort> effortsOf(Bidder bidder) {
        return of(efforts, bidder);
    }

    List<Claim> claimsOf(Bidder bidder) {
        return of(claims, bidder);
    }

    private <T extends HumanDecision> Optional<T> latest(
            Bidder bidder, Optional<String> lot, Class<T> kind, Function<T, Boolean> about) {
        List<HumanDecision> known = of(decisions, bidder);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return known.stream()
                .filter(decision -> decision.isAbout(bidder.key(), lot))
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(about::apply)
                .max(BY_TIME);
    }

    private static <T> Map<String, List<T>> byBidder(List<T> facts, Function<T, String> bidder) {
        return facts.isEmpty()
                ? Map.of()
                : facts.stream()
                        .collect(Collectors.groupingBy(
                                bidder.andThen(KnownFacts::key), HashMap::new, Collectors.toList()));
    }

    private static <T> List<T> of(Map<String, List<T>> facts, Bidder bidder) {
        return facts.isEmpty() ? List.of() : facts.getOrDefault(key(bidder.key()), List.of());
    }

    /** How bidders are held against each other: upper and lower case alike. */
    static String key(String bidder) {
        return bidder.toUpperCase(Locale.ROOT);
    }
}
