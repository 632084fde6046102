package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.policy.Moment;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Reach;
import nl.tredewijzer.tender.policy.VersionSelection;
import nl.tredewijzer.tender.registry.RegistryAnswers;

/** Warnings about an evaluation as a whole: the policy, its sources, the day. */
final class EvaluationRemarks {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Tender tender;
    private final Policy policy;
    private final ReferenceDate referenceDate;
    private final List<Remark> remarks;

    private EvaluationRemarks(CreditingInput input) {
        this.tender = input.tender();
        this.policy = input.policy();
        this.referenceDate = input.referenceDate();
        this.remarks = new ArrayList<>(input.notes());
    }

    static List<Remark> of(CreditingInput input, List<BidderEvaluation> answers) {
        EvaluationRemarks warnings = new EvaluationRemarks(input);
        SecondaryFigures.of(input, answers).ifPresent(warnings.remarks::add);
        warnings.aboutForce();
        warnings.aboutTheDay();
        warnings.aboutTheObligation(answers);
        warnings.aboutConsortia(input.bidders());
        if (input.answers() instanceof RegistryAnswers.Answered) {
            PartlyCertified.add(answers, input.referenceDate().day(), warnings.remarks);
        }
        warnings.aboutTheDossier(input);
        return warnings.remarks;
    }

    private void aboutForce() {
        Optional<LocalDate> from = policy.inForce().from();
        if (from.isEmpty()) {
            remarks.add(Remark.of(Code.POLICY_IN_FORCE_UNKNOWN));
        }
        notInForce().ifPresent(remarks::add);
        if (from.isPresent() && tender.publication().filter(from.get()::isAfter).isPresent()) {
            remarks.add(new Remark(
                    Code.POLICY_NEWER_THAN_PUBLICATION,
                    Map.of(
                            "from",
                            from.get(),
                            "publication",
                            tender.publication().get())));
        }
        policy.reach().map(Reach::of).ifPresent(span -> remarks.add(Remark.of(reaching(span), "reach", span)));
    }

    private static Code reaching(Reach.Span span) {
        return switch (span) {
            case ORGANISATION -> Code.REACHES_EVERY_CONTRACT;
            case CONTRACT -> Code.REACHES_ONE_CONTRACT;
        };
    }

    /** By the day that the policy names, where it names one that is known; else by the reference date. */
    private Optional<Remark> notInForce() {
        Optional<VersionSelection.Day> by = policy.selection().map(VersionSelection::by);
        Optional<LocalDate> ofPolicy = by.flatMap(day -> day.of(tender));
        LocalDate day = ofPolicy.orElse(referenceDate.day());
        if (!policy.inForce().excludes(day)) {
            return Optional.empty();
        }
        return Optional.of(
                ofPolicy.isPresent()
                        ? new Remark(Code.POLICY_NOT_IN_FORCE_ON_ITS_DAY, Map.of("by", by.get(), "day", day))
                        : Remark.of(Code.POLICY_NOT_IN_FORCE, "day", day));
    }

    private void aboutTheDay() {
        if (!policy.validity().isStated()) {
            remarks.add(Remark.of(Code.REFERENCE_MOMENT_NOT_STATED, "day", referenceDate.day()));
        }
        anotherDay().ifPresent(remarks::add);
        if (tender.term().isEmpty()) {
            remarks.add(Remark.of(Code.TERM_MISSING));
        }
    }

    /** That another day was tested than the one by which the policy goes. */
    private Optional<Remark> anotherDay() {
        LocalDate day = referenceDate.day();
        if (policy.validity().tested() == Moment.AWARD) {
            return tender.award().filter(day::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(Remark.of(Code.REFERENCE_DATE_IS_NOT_THE_AWARD, "day", day));
        }
        return tender.deadline()
                .filter(deadline -> !deadline.equals(day))
                .map(deadline -> new Remark(Code.REFERENCE_DATE_DIFFERS, Map.of("day", day, "deadline", deadline)));
    }

    private void aboutTheObligation(List<BidderEvaluation> answers) {
        ObligationTerms terms = policy.obligation();
        if (terms.base() == ObligationBase.INVOICED_TURNOVER
                && tender.invoiced().isEmpty()) {
            remarks.add(Remark.of(Code.BASE_IS_ESTIMATE));
        } else if (terms.base() == ObligationBase.TENDER_SUM && someoneStatesNoBid(answers)) {
            remarks.add(Remark.of(Code.BID_IS_ESTIMATE));
        } else if (terms.base() == ObligationBase.UNSTATED) {
            remarks.add(Remark.of(Code.BASE_NOT_STATED));
        }
        Obligations.mismatch(tender, policy).ifPresent(remarks::add);
        tender.socialReturn().ifPresent(stated -> {
            Optional<Percentage> usual = terms.percentage().map(rule -> rule.percentage());
            usual.filter(percentage -> !percentage.equals(stated))
                    .ifPresent(percentage -> remarks.add(
                            new Remark(Code.PERCENTAGE_DIFFERS, Map.of("tender", stated, "policy", percentage))));
            if (terms.threshold().isPresent()) {
                remarks.add(Remark.of(Code.THRESHOLD_NOT_APPLIED));
            }
        });
    }

    private static boolean someoneStatesNoBid(List<BidderEvaluation> answers) {
        for (BidderEvaluation answer : answers) {
            if (answer.obligation() instanceof Obligation.Owed owed && owed.basis() != AmountBasis.BID) {
                return true;
            }
        }
        return false;
    }

    private void aboutConsortia(List<Bidder> bidders) {
        Map<String, List<Bidder>> members = new TreeMap<>();
        for (Bidder bidder : bidders) {
            if (bidder.consortium().isPresent() && bidder.share().isPresent()) {
                members.computeIfAbsent(bidder.consortium().get(), name -> new ArrayList<>())
                        .add(bidder);
            }
        }
        members.forEach(this::aboutShares);
    }

    /** A member that is listed lot by lot has a share in each of them. */
    private void aboutShares(String consortium, List<Bidder> members) {
        List<String> lots = members.stream()
                .flatMap(member -> member.lots().stream())
                .map(KnownFacts::key)
                .distinct()
                .sorted()
                .toList();
        Stream<BigDecimal> sums =
                lots.isEmpty() ? Stream.of(sharesOf(members)) : lots.stream().map(lot -> sharesOf(on(lot, members)));
        sums.filter(sum -> sum.compareTo(WHOLE) != 0)
                .map(BigDecimal::toPlainString)
                .distinct()
                .forEach(sum ->
                        remarks.add(new Remark(Code.CONSORTIUM_SHARES, Map.of("consortium", consortium, "sum", sum))));
    }

    /** Who names no lots bids on all of them. */
    private static List<Bidder> on(String lot, List<Bidder> members) {
        return members.stream()
                .filter(member ->
                        member.lots().isEmpty() || member.lots().stream().anyMatch(lot::equalsIgnoreCase))
                .toList();
    }

    private static BigDecimal sharesOf(List<Bidder> members) {
        return members.stream()
                .map(member -> member.share().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A number with a typing error must not make what somebody realised vanish. */
    private void aboutTheDossier(CreditingInput input) {
        if (input.dossier().isEmpty()) {
            return;
        }
        Set<String> known =
                input.bidders().stream().map(Bidder::key).map(KnownFacts::key).collect(Collectors.toSet());
        input.dossier()
                .bidders()
                .filter(bidder -> !known.contains(KnownFacts.key(bidder)))
                .distinct()
                .forEach(bidder -> remarks.add(Remark.of(Code.DOSSIER_BIDDER_UNKNOWN, "bidder", bidder)));
    }
}
