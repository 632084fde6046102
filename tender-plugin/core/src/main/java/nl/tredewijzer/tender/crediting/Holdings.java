package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.evidence.Claim;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/** What bidders can use, by the register and by other registers that the policy treats as equal. */
final class Holdings {

    private final CreditingInput input;
    private final KnownFacts facts;
    private final LocalDate day;

    Holdings(CreditingInput input, KnownFacts facts) {
        this.input = input;
        this.facts = facts;
        this.day = input.referenceDate().day();
    }

    /** Finds it, and adds what is to be said about it. */
    Findings of(Bidder bidder, List<Remark> warnings) {
        Findings found = Findings.NOTHING;
        if (input.answers() instanceof Answered answered) {
            if (bidder.kvkNumber().isPresent()) {
                found = inRegister(answered, bidder, bidder.kvkNumber().get(), warnings);
            }
            if (found.holding().isEmpty()) {
                facts.claimsOf(bidder)
                        .forEach(claim -> ofAnother(answered, claim).ifPresent(warnings::add));
            }
        }
        for (OtherRegistration registration : facts.registrationsOf(bidder)) {
            found = found.orBetter(inOtherRegister(registration, warnings));
        }
        return found;
    }

    /** How much of the contract's term is covered, where a certificate is what counts. */
    Optional<TermCoverage> coverage(Findings found) {
        return found.holding().orElse(null) instanceof Holding.Certificate certificate
                ? input.tender().term().map(term -> TermCoverage.of(certificate.standing(), term))
                : Optional.empty();
    }

    private Findings inRegister(Answered answered, Bidder bidder, KvkNumber number, List<Remark> warnings) {
        Standing standing = answered.of(number).standingOn(day);
        List<Evidence> evidence = evidence(number, standing.certificates());
        if (evidence.isEmpty()) {
            return Findings.NOTHING;
        }
        Evidence leading = evidence.get(0);
        BidderRemarks.about(bidder, leading, warnings);
        BidderRemarks.about(leading, standing, warnings);
        Optional<Holding> holding =
                Findings.isValid(leading) ? Optional.of(new Holding.Certificate(leading, standing)) : Optional.empty();
        return new Findings(holding, evidence, Optional.empty());
    }

    private static List<Evidence> evidence(KvkNumber number, List<Standing.Held> certificates) {
        if (certificates.size() == 1) {
            return List.of(Evidence.of(number, certificates.get(0)));
        }
        List<Evidence> evidence = new ArrayList<>(certificates.size());
        for (Standing.Held held : certificates) {
            evidence.add(Evidence.of(number, held));
        }
        return evidence;
    }

    private Optional<Holding> inOtherRegister(OtherRegistration registration, List<Remark> warnings) {
        if (!registration.holdsOn(day)) {
            warnings.add(new Remark(
                    Code.OTHER_REGISTER_NOT_ON_DAY, Map.of("register", registration.register(), "day", day)));
            return Optional.empty();
        }
        var equal = input.policy().equalFor(registration.register());
        if (equal.isEmpty()) {
            warnings.add(Remark.of(Code.OTHER_REGISTER_NOT_NAMED, "register", registration.register()));
        }
        return equal.map(some -> new Holding.Registered(registration, some));
    }

    /** That the certificate of another organisation, such as the holding, does not name the bidder. */
    private Optional<Remark> ofAnother(Answered answered, Claim claim) {
        return answered.of(claim.holder())
                .standingOn(day)
                .leading()
                .map(held -> new Remark(
                        Code.HOLDER_DOES_NOT_COVER,
                        Map.of(
                                "certificate", held.history().id().number(),
                                "name",
                                        held.history()
                                                .certificate()
                                                .mainApplicant()
                                                .name(),
                                "number", claim.holder().digits())));
    }
}
