package nl.tredewijzer.tender.reserved;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.DutchTime;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/**
 * Tests the bidders for a reserved contract against PSO 30+, on the reference date; proof that was accepted as equal to
 * it stands in for the certificate. A pure function.
 */
public final class ReservedContract {

    private final CreditingInput inputs;
    private final LocalDate day;

    private ReservedContract(CreditingInput inputs) {
        this.inputs = inputs;
        this.day = inputs.referenceDate().day();
    }

    /** One reading for every bidder, in the order of the list. The policy plays no part in it. */
    public static List<ReservedReading> read(CreditingInput inputs) {
        ReservedContract contract = new ReservedContract(inputs);
        return inputs.bidders().stream()
                .map(bidder -> new ReservedReading(bidder, contract.finding(bidder)))
                .toList();
    }

    private Statement<ReservedCode> finding(Bidder bidder) {
        Statement<ReservedCode> found = inRegister(bidder);
        if (found.code() == ReservedCode.SHOWS_QUANTITATIVE_PART) {
            return found;
        }
        return acceptedAsThirtyPlus(bidder)
                .map(proof -> new Statement<>(
                        ReservedCode.EQUIVALENT_ACCEPTED,
                        Map.of(
                                "proof", proof.proof(),
                                "day", DutchTime.dayOf(proof.recorded().at()),
                                "by", proof.recorded().by())))
                .orElse(found);
    }

    /** Proof that stands in for the certificate, by the last word on it. */
    private Optional<HumanDecision.EquivalentProof> acceptedAsThirtyPlus(Bidder bidder) {
        Optional<String> lot =
                bidder.lots().size() == 1 ? Optional.of(bidder.lots().get(0)) : Optional.empty();
        return inputs.dossier().decisions().stream()
                .filter(decision -> decision.isAbout(bidder.key(), lot))
                .filter(HumanDecision.EquivalentProof.class::isInstance)
                .map(HumanDecision.EquivalentProof.class::cast)
                .max(Comparator.comparing(proof -> proof.recorded().at()))
                .filter(proof -> proof.accepted().filter(Grade::thirtyPlus).isPresent());
    }

    private Statement<ReservedCode> inRegister(Bidder bidder) {
        if (bidder.reading() instanceof KvkReading.Refused refused) {
            return Statement.of(ReservedCode.KVK_UNREADABLE, "cause", refused.cause());
        }
        if (inputs.answers() instanceof Unreachable unreachable) {
            return Statement.of(ReservedCode.REGISTER_UNREACHABLE, "reason", unreachable.reason());
        }
        KvkNumber number = bidder.kvkNumber().orElseThrow();
        Standing standing = ((Answered) inputs.answers()).of(number).standingOn(day);
        Optional<Standing.Held> thirtyPlus = standing.certificates().stream()
                .filter(held -> held.history().certificate().thirtyPlus())
                .findFirst();
        return thirtyPlus
                .map(held -> withThirtyPlus(bidder, number, held, standing))
                .orElseGet(() -> without(standing));
    }

    private Statement<ReservedCode> withThirtyPlus(
            Bidder bidder, KvkNumber number, Standing.Held held, Standing standing) {
        Certificate certificate = held.history().certificate();
        if (held.status() != CertificateStatus.VALID) {
            return standing.status().filter(CertificateStatus.VALID::equals).isPresent()
                    ? without(standing)
                    : new Statement<>(
                            ReservedCode.THIRTY_PLUS_NOT_VALID,
                            Map.of("certificate", certificate.id(), "day", day, "status", held.status()));
        }
        if (certificate.entity(number).orElseThrow().role() == CoverageRole.UNDERLYING_ENTITY) {
            return new Statement<>(
                    ReservedCode.UNDERLYING_ENTITY,
                    Map.of(
                            "certificate",
                            certificate.id(),
                            "applicant",
                            certificate.mainApplicant().name()));
        }
        if (bidder.role() != BidderRole.TENDERER) {
            return new Statement<>(
                    ReservedCode.ROLE_NOT_NAMED, Map.of("certificate", certificate.id(), "role", bidder.role()));
        }
        return new Statement<>(
                ReservedCode.SHOWS_QUANTITATIVE_PART,
                Map.of(
                        "certificate",
                        certificate.id(),
                        "from",
                        certificate.validity().from(),
                        "until",
                        certificate.validity().until()));
    }

    private static Statement<ReservedCode> without(Standing standing) {
        return standing.leading()
                .filter(held -> held.status() == CertificateStatus.VALID)
                .map(held -> held.history().certificate())
                .map(valid -> Statement.of(ReservedCode.WITHOUT_THIRTY_PLUS, "grade", Grade.of(valid)))
                .orElseGet(() -> Statement.of(ReservedCode.NO_CERTIFICATE));
    }
}
