package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.tender.evidence.HumanDecision;

/**
 * What was found of a bidder.
 *
 * @param holding what it can use, if anything
 * @param evidence the certificates that cover the bidder, the one that is valid or stands nearest to it first
 * @param refused proof that was refused, if some was
 */
record Findings(Optional<Holding> holding, List<Evidence> evidence, Optional<HumanDecision.EquivalentProof> refused) {

    static final Findings NOTHING = new Findings(Optional.empty(), List.of(), Optional.empty());

    /** With something else to use, where that is worth more than what was found. */
    Findings orBetter(Optional<Holding> other) {
        return new Findings(Holding.better(holding, other), evidence, Optional.empty());
    }

    /** With accepted proof, where that is worth more than what was found. */
    Findings proven(HumanDecision.EquivalentProof proof) {
        return orBetter(Optional.of(new Holding.Proven(proof)));
    }

    Findings refusing(HumanDecision.EquivalentProof proof) {
        return new Findings(Optional.empty(), evidence, Optional.of(proof));
    }

    /** That nothing valid was found, which never is a rejection. */
    Ruling withoutHolding(LocalDate day) {
        List<Remark> reasons = new ArrayList<>(3);
        Optional<Evidence> nearest = evidence.isEmpty() ? Optional.empty() : Optional.of(evidence.get(0));
        if (nearest.isPresent()) {
            reasons.add(Remark.of(Code.NO_VALID_CERTIFICATE, "day", day));
            reasons.add(because(nearest.get()));
        } else {
            reasons.add(Remark.of(Code.NO_CERTIFICATE));
        }
        refused.ifPresent(proof -> reasons.add(Decided.refused(proof)));
        return new Ruling(
                new Outcome.NoValidCertificate(nearest.map(Evidence::status)), reasons, refused.map(proof -> proof));
    }

    private static Remark because(Evidence nearest) {
        var validity = nearest.certificate().validity();
        return switch (nearest.status()) {
            case SUSPENDED -> Remark.of(Code.SUSPENDED);
            case WITHDRAWN -> Remark.of(Code.WITHDRAWN);
            case SUPERSEDED -> Remark.of(Code.SUPERSEDED);
            case EXPIRED -> Remark.of(Code.EXPIRED, "until", validity.until());
            case NOT_YET_VALID -> Remark.of(Code.STARTS_AFTER_REFERENCE_DATE, "from", validity.from());
            case VALID -> throw new IllegalStateException("A valid certificate is credited by rule");
        };
    }

    static boolean isValid(Evidence evidence) {
        return evidence.status() == CertificateStatus.VALID;
    }
}
