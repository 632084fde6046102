package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.Optional;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.ValidityMoments;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;

/**
 * Whether what a bidder holds is valid on all days on which the policy wants it. A day that lies ahead, or on which no
 * certificate is known yet, is asked: certificates can be renewed.
 */
final class Moments {

    private final CreditingInput input;
    private final Tender tender;
    private final ValidityMoments wanted;

    Moments(CreditingInput input) {
        this.input = input;
        this.tender = input.tender();
        this.wanted = input.policy().validity();
    }

    /** What is asked, and why. */
    record Missing(Question question, Remark reason) {}

    /** The first moment at which it is not known to be valid; proof that somebody accepted is not tested again. */
    Optional<Missing> missing(Holding holding, Optional<TermCoverage> coverage) {
        if (holding instanceof Holding.Proven) {
            return Optional.empty();
        }
        for (Moment moment : wanted.moments()) {
            Optional<Missing> missing = moment == wanted.tested()
                    ? Optional.empty()
                    : switch (moment) {
                        case TENDER_DEADLINE -> Optional.empty();
                        case AWARD -> atAward(holding);
                        case THROUGHOUT -> throughout(holding, coverage);
                        case END_OF_TERM -> atTheEnd(holding, coverage);
                    };
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private Optional<Missing> atAward(Holding holding) {
        if (tender.award().isEmpty()) {
            return unknown(Code.AWARD_UNKNOWN);
        }
        LocalDate day = tender.award().get();
        return holdsOn(holding, day)
                ? Optional.empty()
                : Optional.of(
                        new Missing(Question.NOT_VALID_AT_MOMENT, Remark.of(Code.NOT_VALID_AT_AWARD, "day", day)));
    }

    private Optional<Missing> throughout(Holding holding, Optional<TermCoverage> coverage) {
        if (tender.term().isEmpty()) {
            return unknown(Code.END_OF_TERM_UNKNOWN);
        }
        boolean covered = holding instanceof Holding.Registered registered
                ? registered.registration().holdsOn(tender.term().get().from())
                        && registered.registration().holdsOn(tender.term().get().until())
                : coverage.filter(TermCoverage::isWhole).isPresent();
        return covered
                ? Optional.empty()
                : Optional.of(new Missing(Question.NOT_VALID_AT_MOMENT, Remark.of(Code.NOT_VALID_THROUGHOUT)));
    }

    private Optional<Missing> atTheEnd(Holding holding, Optional<TermCoverage> coverage) {
        if (tender.term().isEmpty()) {
            return unknown(Code.END_OF_TERM_UNKNOWN);
        }
        LocalDate end = tender.term().get().until();
        boolean reaches = holding instanceof Holding.Registered registered
                ? registered.registration().holdsOn(end)
                : coverage.filter(TermCoverage::reachesTheEnd).isPresent();
        return reaches
                ? Optional.empty()
                : Optional.of(new Missing(
                        Question.NOT_VALID_AT_MOMENT, Remark.of(Code.NOT_VALID_AT_END_OF_TERM, "day", end)));
    }

    private static Optional<Missing> unknown(Code code) {
        return Optional.of(new Missing(Question.MOMENT_UNKNOWN, Remark.of(code)));
    }

    private boolean holdsOn(Holding holding, LocalDate day) {
        if (holding instanceof Holding.Registered registered) {
            return registered.registration().holdsOn(day);
        }
        Evidence leading = ((Holding.Certificate) holding).leading();
        KvkNumber number = leading.covered().kvkNumber();
        return ((Answered) input.answers())
                .of(number)
                .standingOn(day)
                .leading()
                .map(held -> Evidence.of(number, held))
                .filter(Findings::isValid)
                .filter(evidence -> evidence.grade().isAtLeast(leading.grade()))
                .isPresent();
    }
}
