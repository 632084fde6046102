package nl.tredewijzer.tender.crediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property(tries = 2_000)
    void eurosAreRightToTheCent(@ForAll long seed) {
        DrawnContract contract = DrawnContract.of(seed);
        List<CentReference> perLot = CentReference.perLot(contract);

        BidderEvaluation answer = contract.evaluated();

        assertThat(said(contract, answer.credit(), answer.penaltyAtRisk()))
                .isEqualTo(perLot.stream().reduce(CentReference::plus).orElseThrow());
        if (perLot.size() > 1) {
            assertThat(answer.lots())
                    .extracting(lot -> said(contract, lot.credit(), lot.penaltyAtRisk()))
                    .isEqualTo(perLot);
        }
    }

    /** Where every part is a whole number of cents, nothing is lost between the members. */
    @Property(tries = 300)
    void sharesThatCanBeDividedAddUpToTheCent(
            @ForAll @LongRange(min = 1, max = 1_000_000) long times, @ForAll("shares") List<Integer> shares) {
        long cents = times * 8_000;

        assertThat(sumOfMembers(cents, shares)).isEqualTo(alone(cents));
    }

    /** Each member's part is rounded by itself: the sum is off by half a cent for each of them at most. */
    @Property(tries = 300)
    void theSharesOfAConsortiumAddUp(
            @ForAll @LongRange(min = 1_000, max = 9_999_999_999L) long cents, @ForAll("shares") List<Integer> shares) {
        CentReference members = sumOfMembers(cents, shares);
        CentReference whole = alone(cents);

        BigInteger most = BigInteger.valueOf((shares.size() + 1) / 2);
        assertThat(members.obligation().subtract(whole.obligation()).abs()).isLessThanOrEqualTo(most);
        assertThat(members.credited().subtract(whole.credited()).abs()).isLessThanOrEqualTo(most);
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers()
                .between(1, 99)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(drawn -> {
                    List<Integer> cuts = new ArrayList<>(new TreeSet<>(drawn));
                    cuts.add(100);
                    List<Integer> shares = new ArrayList<>();
                    int before = 0;
                    for (int cut : cuts) {
                        shares.add(cut - before);
                        before = cut;
                    }
                    return shares;
                });
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

    private static CentReference said(DrawnContract contract, Credit credit, Optional<Money> penalty) {
        assertThat(penalty.isPresent()).isEqualTo(contract.penalty().isPresent());
        return inCents(credit, penalty.orElse(Money.ZERO));
    }

    private static CentReference inCents(Credit credit, Money penalty) {
        Credit.Settled settled = (Credit.Settled) credit;
        return new CentReference(cents(settled.obligation()), cents(settled.credited()), cents(penalty));
    }

    private static CentReference sumOfMembers(long cents, List<Integer> shares) {
        List<Bidder> members = new ArrayList<>();
        SampleRegister register = SampleRegister.empty();
        for (int i = 0; i < shares.size(); i++) {
            String number = "0000010" + (i + 1);
            members.add(Bidder.of("Lid " + i, number)
                    .within("Bomen", Percentage.of(String.valueOf(shares.get(i))))
                    .bidding(euros(cents)));
            register.issued(number, "A-" + i, PerformanceLevel.STEP_2, "2026-01-01", "2027-12-31");
        }
        return credit(byShare(), members, register, Dossier.EMPTY).stream()
                .map(answer -> inCents(answer.credit(), Money.ZERO))
                .reduce(CentReference::plus)
                .orElseThrow();
    }

    private static CentReference alone(long cents) {
        BidderEvaluation answer = credit(
                        byShare(), List.of(eik().bidding(euros(cents))), held(PerformanceLevel.STEP_2), Dossier.EMPTY)
                .get(0);
        return inCents(answer.credit(), Money.ZERO);
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
}
