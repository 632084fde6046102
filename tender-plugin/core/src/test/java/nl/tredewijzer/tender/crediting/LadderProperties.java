package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.ContractKind;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.policy.Condition;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Ladder;
import nl.tredewijzer.tender.policy.ObligationTerms;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.ValuedEffect;

/** A higher level never yields less than a lower one, unless it was asked about when the policy was loaded. */
class LadderProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Property(tries = 1_000)
    void whatIsNotAskedAboutNeverGoesDown(
            @ForAll long seed,
            @ForAll @LongRange(min = 1_000_000, max = 1_000_000_000) long cents,
            @ForAll @IntRange(min = 20_000, max = 100_000) int tenThousandths,
            @ForAll ContractKind kind) {
        Random random = new Random(seed);
        Policy policy =
                first(() -> drawn(random, true), drawn -> Ladder.steps(drawn).isEmpty());

        assertThat(goesDown(
                        policy, contract(cents, tenThousandths).but().kind(kind).build()))
                .isFalse();
    }

    @Property(tries = 200)
    void noPolicyOfTheCatalogueGoesDown(
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long cents,
            @ForAll @IntRange(min = 1, max = 1_000_000) int tenThousandths) {
        assertThat(Policies.catalogue().all()).noneMatch(policy -> goesDown(policy, contract(cents, tenThousandths)));
    }

    @Property(tries = 500)
    void whatIsAskedAboutGoesDownInSomeContract(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy =
                first(() -> drawn(random, false), drawn -> !Ladder.steps(drawn).isEmpty());

        List<Tender> ends = new ArrayList<>();
        for (long cents : List.of(1_000_000L, 1_000_000_000L)) {
            for (int tenThousandths : List.of(20_000, 100_000)) {
                ends.add(contract(cents, tenThousandths));
            }
        }
        assertThat(ends).anyMatch(contract -> goesDown(policy, contract));
    }

    private static boolean goesDown(Policy policy, Tender contract) {
        Money before = Money.ZERO;
        for (Grade grade : Grade.all()) {
            if (credited(policy, contract, grade) instanceof Credit.Settled settled) {
                if (settled.credited().compareTo(before) < 0) {
                    return true;
                }
                before = settled.credited();
            }
        }
        return false;
    }

    private static Credit credited(Policy policy, Tender contract, Grade grade) {
        SampleRegister register =
                SampleRegister.empty().issued("00000101", "A-1", grade, "2026-01-01", "2027-12-31", List.of());
        return CreditingInput.of(
                        contract,
                        List.of(Bidder.of("De Eik", "00000101")),
                        policy,
                        register.build().ask(List.of(KvkNumber.of("00000101"))),
                        ReferenceDate.given(DAY))
                .evaluate()
                .answers()
                .get(0)
                .credit();
    }

    private static Tender contract(long cents, int tenThousandths) {
        return Tender.titled("Groenonderhoud")
                .contractValue(new Money(BigDecimal.valueOf(cents, 2)))
                .socialReturn(new Percentage(BigDecimal.valueOf(tenThousandths, 4)))
                .deadline(DAY)
                .build();
    }

    private static Policy first(Supplier<Policy> drawing, Predicate<Policy> wanted) {
        return Stream.generate(drawing).filter(wanted).findFirst().orElseThrow();
    }

    private static Policy drawn(Random random, boolean conditions) {
        List<CreditRule> rules = new ArrayList<>();
        for (Grade grade : Grade.all()) {
            List<Condition> onlyWhen = conditions && random.nextInt(4) == 0 ? List.of(kinds(random)) : List.of();
            rules.add(new CreditRule(grade, effect(random, grade), onlyWhen, SamplePolicy.SECONDARY, Optional.empty()));
        }
        return SamplePolicy.east()
                .obligation(ObligationTerms.UNSTATED)
                .fulfilment(Fulfilment.UNSTATED)
                .rules(rules)
                .build();
    }

    private static Condition kinds(Random random) {
        return new Condition.OfKind(
                List.of(ContractKind.WORKS, random.nextBoolean() ? ContractKind.WORKS : ContractKind.SERVICES));
    }

    /** The higher the grade, the more, most of the time, so that both what goes up and what goes down is drawn. */
    private static Effect effect(Random random, Grade grade) {
        int about = 1 + Math.max(0, grade.level().ordinal() + random.nextInt(3) - 1);
        return switch (random.nextInt(8)) {
            case 0, 1 -> new ValuedEffect.PercentageReduction(Percentage.of(String.valueOf(about * 15)));
            case 2 -> new ValuedEffect.PercentagePoints(Percentage.of(String.valueOf(about)));
            case 3 -> new ValuedEffect.FixedAmount(Money.of(String.valueOf(about * about * 400)));
            case 4 -> about > 3 ? PlainEffect.FULL_SATISFACTION : PlainEffect.NO_CREDIT;
            case 5 -> grade.thirtyPlus() ? PlainEffect.FOLLOWS_STEP : PlainEffect.EXEMPTION;
            case 6 -> PlainEffect.UNPUBLISHED;
            default -> PlainEffect.NOT_NAMED;
        };
    }
}
