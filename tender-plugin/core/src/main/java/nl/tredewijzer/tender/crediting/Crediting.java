package nl.tredewijzer.tender.crediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.CertificateStatus;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.Standing;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** Tests the bidders of a tender by a policy. */
public final class Crediting {

    private final Tender tender;
    private final Policy policy;
    private final RegistryAnswers answers;
    private final ReferenceDate referenceDate;
    private final Obligations obligations;

    private Crediting(Tender tender, Policy policy, RegistryAnswers answers, ReferenceDate referenceDate) {
        this.tender = tender;
        this.policy = policy;
        this.answers = answers;
        this.referenceDate = referenceDate;
        this.obligations = new Obligations(tender, policy);
    }

    /**
     * Tests every bidder. A pure function: equal arguments give an equal evaluation.
     *
     * @param tender the tender
     * @param bidders who bids, in the order in which the answers are wanted
     * @param policy the policy of the authority
     * @param answers what the register said of every KvK number that could be read in {@code bidders}
     * @param referenceDate the day on which certificates are tested
     * @throws IllegalArgumentException if the register was not asked about one of the bidders
     */
    public static Evaluation evaluate(
            Tender tender, List<Bidder> bidders, Policy policy, RegistryAnswers answers, ReferenceDate referenceDate) {
        Crediting crediting = new Crediting(tender, policy, answers, referenceDate);
        BidderRemarks remarks = new BidderRemarks(bidders);
        List<BidderEvaluation> evaluated = new ArrayList<>(bidders.size());
        for (int place = 0; place < bidders.size(); place++) {
            evaluated.add(crediting.evaluate(place + 1, bidders.get(place), remarks.about(place)));
        }
        Optional<RegisterState> state =
                answers instanceof Answered answered ? Optional.of(answered.state()) : Optional.empty();
        return new Evaluation(
                tender,
                policy,
                referenceDate,
                state,
                evaluated,
                EvaluationRemarks.of(tender, policy, referenceDate, evaluated));
    }

    private BidderEvaluation evaluate(int position, Bidder bidder, List<Remark> warnings) {
        Answer answer = new Answer(position, bidder, obligations.of(bidder), warnings);
        if (bidder.reading() instanceof KvkReading.Refused refused) {
            return answer.closed(
                    new Outcome.UnreadableNumber(refused.cause()),
                    Remark.of(Code.KVK_UNREADABLE, "cause", refused.cause()));
        }
        if (answers instanceof Unreachable unreachable) {
            return answer.closed(
                    new Outcome.RegisterUnreachable(unreachable.reason()),
                    Remark.of(Code.REGISTER_UNREACHABLE, "reason", unreachable.reason()));
        }
        KvkNumber number = bidder.kvkNumber().orElseThrow();
        Standing standing = ((Answered) answers).of(number).standingOn(referenceDate.day());
        if (standing.certificates().isEmpty()) {
            return answer.closed(new Outcome.NoValidCertificate(Optional.empty()), Remark.of(Code.NO_CERTIFICATE));
        }
        for (Standing.Held held : standing.certificates()) {
            answer.evidence.add(Evidence.of(number, held));
        }
        Evidence leading = answer.evidence.get(0);
        BidderRemarks.about(leading, standing, answer.warnings);
        return leading.status() == CertificateStatus.VALID
                ? byRule(answer, leading, standing)
                : withoutValid(answer, leading);
    }

    private BidderEvaluation withoutValid(Answer answer, Evidence nearest) {
        answer.reasons.add(Remark.of(Code.NO_VALID_CERTIFICATE, "day", referenceDate.day()));
        Outcome outcome = new Outcome.NoValidCertificate(Optional.of(nearest.status()));
        var validity = nearest.certificate().validity();
        return switch (nearest.status()) {
            case SUSPENDED -> answer.closed(outcome, Remark.of(Code.SUSPENDED));
            case WITHDRAWN -> answer.closed(outcome, Remark.of(Code.WITHDRAWN));
            case SUPERSEDED -> answer.closed(outcome, Remark.of(Code.SUPERSEDED));
            case EXPIRED -> answer.closed(outcome, Remark.of(Code.EXPIRED, "until", validity.until()));
            case NOT_YET_VALID ->
                answer.closed(outcome, Remark.of(Code.STARTS_AFTER_REFERENCE_DATE, "from", validity.from()));
            case VALID -> throw new IllegalStateException("A valid certificate is credited by rule");
        };
    }

    private BidderEvaluation byRule(Answer answer, Evidence leading, Standing standing) {
        Optional<TermCoverage> coverage = tender.term().map(term -> TermCoverage.of(standing, term));
        coverage.flatMap(TermCoverage::warning).ifPresent(answer.warnings::add);
        CreditRule named = policy.ruleFor(leading.grade());
        CreditRule rule = policy.effectiveRuleFor(leading.grade());
        if (named.effect() instanceof Effect.FollowsStep) {
            answer.reasons.add(Remark.of(Code.FOLLOWS_STEP));
        }
        if (answer.bidder.role() != BidderRole.TENDERER) {
            return answer.closed(
                    new Outcome.NeedsDecision(Optional.empty()),
                    Remark.of(Code.ROLE_NOT_NAMED, "role", answer.bidder.role()));
        }
        if (rule.effect() instanceof Effect.NotNamed) {
            return answer.closed(
                    new Outcome.NeedsDecision(Optional.of(rule)),
                    Remark.of(Code.LEVEL_NOT_NAMED, "grade", rule.grade()));
        }
        if (policy.validity().includesEndOfTerm()
                && !coverage.filter(TermCoverage::reachesTheEnd).isPresent()) {
            return answer.closed(new Outcome.NeedsDecision(Optional.empty()), endOfTermReason());
        }
        return answer.closed(new Outcome.ByRule(kindOf(rule.effect()), rule), reasonOf(rule, leading));
    }

    private Remark endOfTermReason() {
        return tender.term()
                .map(term -> Remark.of(Code.NOT_VALID_AT_END_OF_TERM, "day", term.until()))
                .orElseGet(() -> Remark.of(Code.END_OF_TERM_UNKNOWN));
    }

    private static OutcomeKind kindOf(Effect effect) {
        if (effect instanceof Effect.Exemption) {
            return OutcomeKind.EXEMPT;
        }
        return effect instanceof Effect.FullSatisfaction ? OutcomeKind.SATISFIED : OutcomeKind.CREDITED;
    }

    private static Remark reasonOf(CreditRule rule, Evidence leading) {
        if (rule.effect() instanceof Effect.PercentageReduction reduction) {
            return new Remark(
                    Code.LEVEL_CREDITED, Map.of("grade", leading.grade(), "percentage", reduction.percentage()));
        }
        Code code = rule.effect() instanceof Effect.Exemption ? Code.LEVEL_EXEMPT : Code.LEVEL_SATISFIES;
        return Remark.of(code, "grade", leading.grade());
    }

    /** Gathers the answer for one bidder. */
    private static final class Answer {
        private final int position;
        private final Bidder bidder;
        private final Obligation obligation;
        private final List<Evidence> evidence = new ArrayList<>(2);
        private final List<Remark> reasons = new ArrayList<>(2);
        private final List<Remark> warnings;

        Answer(int position, Bidder bidder, Obligation obligation, List<Remark> warnings) {
            this.position = position;
            this.bidder = bidder;
            this.obligation = obligation;
            this.warnings = warnings;
        }

        BidderEvaluation closed(Outcome found, Remark reason) {
            reasons.add(reason);
            Outcome outcome = found;
            if (obligation instanceof Obligation.NotApplicable none) {
                outcome = new Outcome.NoObligation();
                reasons.add(0, none.reason());
            } else if (obligation instanceof Obligation.Unknown unknown) {
                reasons.add(unknown.reason());
            }
            return new BidderEvaluation(
                    position, bidder, evidence, outcome, obligation, creditOf(outcome), reasons, warnings);
        }

        private Credit creditOf(Outcome outcome) {
            return switch (outcome.kind()) {
                case NO_OBLIGATION -> new Credit.NotApplicable();
                case NEEDS_DECISION, REGISTER_UNREACHABLE, UNREADABLE_NUMBER ->
                    new Credit.Open(
                            obligation instanceof Obligation.Owed owed ? Optional.of(owed.euros()) : Optional.empty());
                case CREDITED, SATISFIED, EXEMPT, NO_VALID_CERTIFICATE ->
                    obligation instanceof Obligation.Owed owed
                            ? Credit.Settled.of(owed, outcome.reduction())
                            : new Credit.Unknown(
                                    ((Obligation.Unknown) obligation).reason().code());
            };
        }
    }
}
