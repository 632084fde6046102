package nl.tredewijzer.registry.selfmeasurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.registry.http.Sentence;
import nl.tredewijzer.registry.selfmeasurement.calculation.Condition;
import nl.tredewijzer.registry.selfmeasurement.calculation.Fraction;
import nl.tredewijzer.registry.selfmeasurement.calculation.JobsAgreementReading;
import nl.tredewijzer.registry.selfmeasurement.calculation.Measurement;
import nl.tredewijzer.registry.selfmeasurement.calculation.Norm;
import nl.tredewijzer.registry.selfmeasurement.calculation.Rule;
import nl.tredewijzer.registry.selfmeasurement.calculation.Scheme;
import nl.tredewijzer.registry.selfmeasurement.calculation.Source;
import nl.tredewijzer.registry.selfmeasurement.calculation.Step;
import nl.tredewijzer.registry.selfmeasurement.calculation.ThirtyPlusReading;
import nl.tredewijzer.registry.selfmeasurement.input.Given;

/**
 * What the API answers.
 *
 * @param measurements that of the numbers as they are, then one for each what-if
 * @param rules by which was counted; figures name them
 */
public record SelfMeasurementAnswer(String handbook, String on, List<Measured> measurements, List<RuleView> rules) {

    /** One measurement; percentages have four decimals, fte four. */
    public record Measured(
            Optional<String> name,
            BigDecimal fte,
            int people,
            BigDecimal directFte,
            BigDecimal indirectFte,
            BigDecimal directPercentage,
            BigDecimal indirectPercentage,
            BigDecimal countedIndirectPercentage,
            BigDecimal totalPercentage,
            Optional<String> level,
            boolean indicative,
            List<NormView> norms,
            Optional<StepView> next,
            ThirtyPlusView thirtyPlus,
            JobsAgreementView jobsAgreement,
            List<CheckView> checklist,
            List<Sentence> notes) {}

    /** A norm, and how well it is founded. */
    public record NormView(String level, Optional<BigDecimal> percentage, String certainty, Sentence basis) {

        static NormView of(Norm norm) {
            return new NormView(
                    norm.level().name(),
                    norm.percentage().map(SelfMeasurementAnswer::percentage),
                    norm.certainty().name(),
                    Sentence.of(norm.certainty()));
        }
    }

    /** How far the next level is, in fte. */
    public record StepView(String level, Optional<BigDecimal> fteHired, Optional<BigDecimal> fteAmongWorkers) {

        static StepView of(Step step) {
            return new StepView(step.level().name(), step.hired(), step.among());
        }
    }

    /** PSO 30+, condition by condition. */
    public record ThirtyPlusView(String outcome, List<ConditionView> conditions, SourceView source) {

        static ThirtyPlusView of(ThirtyPlusReading reading) {
            return new ThirtyPlusView(
                    reading.outcome().name(),
                    reading.conditions().stream().map(ConditionView::of).toList(),
                    SourceView.of(reading.source()));
        }
    }

    /** A condition. */
    public record ConditionView(String code, String outcome, Sentence message) {

        static ConditionView of(Condition condition) {
            return new ConditionView(condition.code(), condition.outcome().name(), Sentence.of(condition.told()));
        }
    }

    /** What can be told for the Banenafspraak. */
    public record JobsAgreementView(int people, BigDecimal hoursPerWeek, BigDecimal shareOfFte, String certainty) {

        static JobsAgreementView of(JobsAgreementReading reading) {
            return new JobsAgreementView(
                    reading.people(),
                    decimal(reading.hours()),
                    SelfMeasurementAnswer.percentage(reading.share()),
                    "NOT_STATED");
        }
    }

    /** A qualitative demand. */
    public record CheckView(String code, Sentence title, Sentence question, SourceView source) {}

    /** A rule. */
    public record RuleView(String code, Sentence message, String certainty, SourceView source) {

        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.code(), Sentence.of(rule.told()), rule.certainty().name(), SourceView.of(rule.source()));
        }
    }

    /** Where something was read. */
    public record SourceView(String title, String address) {

        static SourceView of(Source source) {
            return new SourceView(source.title(), source.address());
        }
    }

    /** The answer to what was given. */
    public static SelfMeasurementAnswer of(Given given) {
        List<Measured> measured = new ArrayList<>();
        measured.add(measured(given.scheme(), Optional.empty(), given.measurement()));
        given.whatIfs()
                .forEach(whatIf ->
                        measured.add(measured(given.scheme(), Optional.of(whatIf.name()), given.measurement(whatIf))));
        return new SelfMeasurementAnswer(
                given.scheme().handbook().number(),
                given.situation().on().toString(),
                measured,
                given.scheme().rules().stream().map(RuleView::of).toList());
    }

    private static Measured measured(Scheme scheme, Optional<String> name, Measurement one) {
        return new Measured(
                name,
                decimal(one.situation().fte()),
                one.people(),
                decimal(one.directFte()),
                decimal(one.boughtFte()),
                percentage(one.contribution().direct()),
                percentage(one.contribution().indirect()),
                percentage(one.contribution().counted()),
                percentage(one.contribution().total()),
                one.level().map(Enum::name),
                one.indicative(),
                one.norms().stream().map(NormView::of).toList(),
                one.next().map(StepView::of),
                ThirtyPlusView.of(one.thirtyPlus()),
                JobsAgreementView.of(one.jobsAgreement()),
                one.fitting(scheme).stream()
                        .map(item -> new CheckView(
                                item.code(),
                                Sentence.of(item.title()),
                                Sentence.of(item.question()),
                                SourceView.of(item.source())))
                        .toList(),
                one.notes().stream().map(Sentence::of).toList());
    }

    private static BigDecimal decimal(Fraction fraction) {
        return fraction.rounded(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal percentage(Fraction share) {
        return share.percentage(4);
    }
}
