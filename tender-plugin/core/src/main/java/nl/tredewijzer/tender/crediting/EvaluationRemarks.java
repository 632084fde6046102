package nl.tredewijzer.tender.crediting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Obligation.PercentageOrigin;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.ObligationBase;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.Policy;

/** Warnings about an evaluation as a whole: the policy, its sources, the day. */
final class EvaluationRemarks {

    /** A figure of a policy that is no rule for a grade. */
    private enum Figure implements Bilingual {
        PERCENTAGE("percentage", "percentage"),
        THRESHOLD("drempel", "threshold");

        private final String dutch;
        private final String english;

        Figure(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    private final Tender tender;
    private final Policy policy;
    private final ReferenceDate referenceDate;
    private final List<Remark> remarks = new ArrayList<>();

    private EvaluationRemarks(Tender tender, Policy policy, ReferenceDate referenceDate) {
        this.tender = tender;
        this.policy = policy;
        this.referenceDate = referenceDate;
    }

    static List<Remark> of(Tender tender, Policy policy, ReferenceDate referenceDate, List<BidderEvaluation> answers) {
        EvaluationRemarks warnings = new EvaluationRemarks(tender, policy, referenceDate);
        warnings.aboutSources(answers);
        warnings.aboutForce();
        warnings.aboutTheDay();
        warnings.aboutTheObligation();
        return warnings.remarks;
    }

    private void aboutSources(List<BidderEvaluation> answers) {
        List<Bilingual> figures = new ArrayList<>();
        ObligationTerms terms = policy.obligation();
        boolean percentageUsed = answers.stream()
                .anyMatch(answer -> answer.obligation() instanceof Obligation.Owed owed
                        && owed.origin() == PercentageOrigin.POLICY);
        if (percentageUsed
                && policy.restsOnSecondary(terms.percentage().orElseThrow().sources())) {
            figures.add(Figure.PERCENTAGE);
        }
        if (tender.socialReturn().isEmpty()
                && terms.threshold()
                        .filter(threshold -> policy.restsOnSecondary(threshold.sources()))
                        .isPresent()) {
            figures.add(Figure.THRESHOLD);
        }
        Set<Grade> used = new TreeSet<>();
        for (BidderEvaluation answer : answers) {
            answer.outcome().rule().ifPresent(rule -> used.add(rule.grade()));
        }
        used.removeIf(grade -> !policy.restsOnSecondary(policy.ruleFor(grade).sources()));
        figures.addAll(used);
        if (!figures.isEmpty()) {
            remarks.add(Remark.of(Code.SECONDARY_SOURCE, "figures", new Listing(figures)));
        }
    }

    private void aboutForce() {
        Optional<LocalDate> from = policy.inForce().from();
        if (from.isEmpty()) {
            remarks.add(Remark.of(Code.POLICY_IN_FORCE_UNKNOWN));
        }
        if (policy.inForce().excludes(referenceDate.day())) {
            remarks.add(Remark.of(Code.POLICY_NOT_IN_FORCE, "day", referenceDate.day()));
        }
        if (from.isPresent() && tender.publication().filter(from.get()::isAfter).isPresent()) {
            remarks.add(new Remark(
                    Code.POLICY_NEWER_THAN_PUBLICATION,
                    Map.of(
                            "from",
                            from.get(),
                            "publication",
                            tender.publication().get())));
        }
    }

    private void aboutTheDay() {
        if (!policy.validity().isStated()) {
            remarks.add(Remark.of(Code.REFERENCE_MOMENT_NOT_STATED, "day", referenceDate.day()));
        }
        tender.deadline()
                .filter(deadline -> !deadline.equals(referenceDate.day()))
                .ifPresent(deadline -> remarks.add(new Remark(
                        Code.REFERENCE_DATE_DIFFERS, Map.of("day", referenceDate.day(), "deadline", deadline))));
        if (tender.term().isEmpty()) {
            remarks.add(Remark.of(Code.TERM_MISSING));
        }
    }

    private void aboutTheObligation() {
        ObligationTerms terms = policy.obligation();
        if (terms.base() == ObligationBase.INVOICED_TURNOVER) {
            remarks.add(Remark.of(Code.BASE_IS_ESTIMATE));
        }
        tender.socialReturn().ifPresent(stated -> {
            Optional<Percentage> usual = terms.percentage().map(of -> of.percentage());
            usual.filter(percentage -> !percentage.equals(stated))
                    .ifPresent(percentage -> remarks.add(
                            new Remark(Code.PERCENTAGE_DIFFERS, Map.of("tender", stated, "policy", percentage))));
            if (terms.threshold().isPresent()) {
                remarks.add(Remark.of(Code.THRESHOLD_NOT_APPLIED));
            }
        });
    }
}
