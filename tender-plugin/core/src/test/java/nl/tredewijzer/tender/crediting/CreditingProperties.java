package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValuedEffect;

/** What holds for every tender, bid and rule. */
class CreditingProperties {

    private static final Policy EAST = SamplePolicy.EAST;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Tender TENDER = Tender.titled("Groenonderhoud")
            .contractValue(Money.of("99999999999"))
            .socialReturn(Percentage.of("5"))
            .deadline(DAY)
            .build();

    @Property(tries = 500)
    void creditIsNeverBelowZeroNorAboveTheObligation(
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long cents,
            @ForAll("effects") Effect effect,
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long invoice) {
        Dossier dossier = Dossier.EMPTY.bought(List.of(new Purchase(
                "00000101",
                Optional.empty(),
                KvkNumber.of("00000900"),
                Optional.of("SW-bedrijf"),
                euros(invoice),
                DAY)));

        BidderEvaluation answer = credit(
                        with(effect), List.of(eik().bidding(euros(cents))), held(PerformanceLevel.STEP_2), dossier)
                .get(0);

        Credit.Settled settled = (Credit.Settled) answer.credit();
        assertThat(settled.credited()).isBetween(Money.ZERO, settled.obligation());
        assertThat(settled.credited().plus(settled.remaining())).isEqualTo(settled.obligation());
        assertThat(answer.lines().stream().map(CreditLine::counted).reduce(Money.ZERO, Money::plus))
                .isEqualTo(settled.credited());
    }

    /** Against whole numbers of cents times ten thousandths of a percent, in which nothing is lost. */
    @Property(tries = 1_000)
    void eurosAreRightToTheCent(
            @ForAll @LongRange(min = 1, max = 9_999_999_999L) long cents,
            @ForAll @IntRange(min = 1, max = 1_000_000) int socialReturn,
            @ForAll @IntRange(min = 1, max = 1_000_000) int reduction) {
        Tender tender = TENDER.but().socialReturn(tenThousandths(socialReturn)).build();
        Policy policy = with(new ValuedEffect.PercentageReduction(tenThousandths(reduction)));

        Credit.Settled settled = (Credit.Settled) credit(
                        tender,
                        policy,
                        List.of(eik().bidding(euros(cents))),
                        held(PerformanceLevel.STEP_2),
                        Dossier.EMPTY)
                .get(0)
                .credit();

        BigInteger whole = BigInteger.valueOf(1_000_000);
        BigInteger owed = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(socialReturn));
        assertThat(cents(settled.obligation())).isEqualTo(halfUp(owed, whole));
        assertThat(cents(settled.credited()))
                .isEqualTo(halfUp(owed.multiply(BigInteger.valueOf(reduction)), whole.multiply(whole)));
    }

    @Property(tries = 200)
    void aHigherLevelNeverYieldsLess(@ForAll @LongRange(min = 25_000_001, max = 9_999_999_999L) long cents) {
        for (Policy policy : List.of(EAST, Policies.catalogue().get("noordoost-brabant"))) {
            Money before = Money.ZERO;
            for (PerformanceLevel level : PerformanceLevel.values()) {
                Credit credit = credit(policy, List.of(eik().bidding(euros(cents))), held(level), Dossier.EMPTY)
                        .get(0)
                        .credit();
                if (credit instanceof Credit.Settled settled) {
                    assertThat(settled.credited()).isGreaterThanOrEqualTo(before);
                    before = settled.credited();
                }
            }
        }
    }

    /** Each member's part is rounded by itself, so that the sum is off by half a cent for each of them at most. */
    @Property(tries = 300)
    void theSharesOfAConsortiumAddUp(
            @ForAll @LongRange(min = 1_000, max = 9_999_999_999L) long cents,
            @ForAll @IntRange(min = 1, max = 98) int first,
            @ForAll @IntRange(min = 1, max = 98) int second) {
        int two = 1 + second % (99 - first);
        int[] shares = {first, two, 100 - first - two};
        List<Bidder> members = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            members.add(Bidder.of("Lid " + i, "0000010" + (i + 1))
                    .within("Bomen", Percentage.of(String.valueOf(shares[i])))
                    .bidding(euros(cents)));
        }

        List<BidderEvaluation> answers = credit(byShare(), members, held(PerformanceLevel.STEP_2), Dossier.EMPTY);

        BigInteger sum = answers.stream()
                .map(answer -> cents(((Credit.Settled) answer.credit()).obligation()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger whole = halfUp(BigInteger.valueOf(cents).multiply(BigInteger.valueOf(5)), BigInteger.valueOf(100));
        assertThat(sum.subtract(whole).abs()).isLessThanOrEqualTo(BigInteger.TWO);
    }

    @Provide
    Arbitrary<Effect> effects() {
        Arbitrary<Percentage> parts =
                Arbitraries.integers().between(1, 1_000_000).map(CreditingProperties::tenThousandths);
        return Arbitraries.oneOf(
                parts.map(ValuedEffect.PercentageReduction::new),
                parts.map(ValuedEffect.PercentagePoints::new),
                Arbitraries.longs()
                        .between(1, 9_999_999_999L)
                        .map(CreditingProperties::euros)
                        .map(ValuedEffect.FixedAmount::new));
    }

    private static Policy with(Effect effect) {
        List<CreditRule> rules = new ArrayList<>();
        for (CreditRule rule : EAST.rules()) {
            rules.add(
                    rule.grade().equals(new Grade(PerformanceLevel.STEP_2, false))
                            ? new CreditRule(rule.grade(), effect, List.of(), rule.sources(), Optional.empty())
                            : rule);
        }
        return SamplePolicy.east().rules(rules).build();
    }

    private static Policy byShare() {
        return SamplePolicy.east()
                .roles(List.of(
                        new RoleRule(BidderRole.CONSORTIUM_MEMBER, RoleRule.Counting.SHARE, SamplePolicy.SECONDARY)))
                .build();
    }

    private static Bidder eik() {
        return Bidder.of("De Eik", "00000101");
    }

    private static SampleRegister held(PerformanceLevel level) {
        return SampleRegister.empty().issued("00000101", "A-1", level, "2026-01-01", "2027-12-31");
    }

    private static List<BidderEvaluation> credit(
            Policy policy, List<Bidder> bidders, SampleRegister register, Dossier dossier) {
        return credit(TENDER, policy, bidders, register, dossier);
    }

    private static List<BidderEvaluation> credit(
            Tender tender, Policy policy, List<Bidder> bidders, SampleRegister register, Dossier dossier) {
        return evaluate(tender, policy, bidders, register, dossier).answers();
    }

    private static Evaluation evaluate(
            Tender tender, Policy policy, List<Bidder> bidders, SampleRegister register, Dossier dossier) {
        List<KvkNumber> numbers = new ArrayList<>();
        bidders.forEach(bidder -> bidder.kvkNumber().ifPresent(numbers::add));
        dossier.organisations().forEach(numbers::add);
        return Crediting.evaluate(
                CreditingInput.of(tender, bidders, policy, register.build().ask(numbers), ReferenceDate.given(DAY))
                        .with(dossier));
    }

    private static Money euros(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    private static Percentage tenThousandths(int number) {
        return new Percentage(BigDecimal.valueOf(number, 4));
    }

    private static BigInteger cents(Money money) {
        return money.amount().movePointRight(2).toBigIntegerExact();
    }

    private static BigInteger halfUp(BigInteger number, BigInteger by) {
        return number.shiftLeft(1).add(by).divide(by.shiftLeft(1));
    }
}
