package nl.tredewijzer.tender;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.CreditingInput;
import nl.tredewijzer.tender.crediting.ReferenceDate;
import nl.tredewijzer.tender.evidence.Claim;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.HumanDecision;
import nl.tredewijzer.tender.evidence.OtherRegistration;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.evidence.Recorded;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.Question;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValuedEffect;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.Unreachability;

/**
 * An input that nobody thought of: several bidders in every role, lots, consortia, purchases, building blocks, decisions,
 * under any policy. The same seed draws the same, in objects of its own. No bidder stands in the list twice, because what
 * is said of that names places.
 */
public final class DrawnInput {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<Policy> POLICIES = Stream.concat(
                    Policies.catalogue().all().stream(), Stream.of(countingShares(), SamplePolicy.EAST))
            .toList();

    private final Random random;

    private DrawnInput(long seed) {
        this.random = new Random(seed);
    }

    /** What this seed draws. */
    public static CreditingInput of(long seed) {
        return new DrawnInput(seed).input();
    }

    private CreditingInput input() {
        Policy policy = oneOf(POLICIES);
        Tender tender = tender();
        List<Bidder> bidders = bidders(tender);
        Dossier dossier = dossier(policy, tender, bidders);
        return CreditingInput.of(
                        tender,
                        bidders,
                        policy,
                        answers(CreditingInput.numbersIn(bidders, dossier)),
                        ReferenceDate.given(DAY.plusDays(random.nextInt(60) - 30)))
                .with(dossier);
    }

    private Tender tender() {
        TenderBuilder tender = Tender.titled("Groenonderhoud").deadline(DAY);
        List<Lot> lots = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            lots.add(new Lot("perceel-" + i, Optional.empty(), sometimes(90, euros(1_000_000))));
        }
        tender.lots(lots);
        sometimes(70, euros(2_000_000)).ifPresent(tender::contractValue);
        sometimes(40, new Percentage(BigDecimal.valueOf(1 + random.nextInt(800), 2)))
                .ifPresent(tender::socialReturn);
        sometimes(60, oneOf(List.of(ContractKind.values()))).ifPresent(tender::kind);
        sometimes(60, DAY.minusDays(random.nextInt(1500))).ifPresent(tender::publication);
        sometimes(50, DAY.plusDays(random.nextInt(90))).ifPresent(tender::award);
        sometimes(70, new Term(DAY.plusDays(60), DAY.plusDays(90 + random.nextInt(1200))))
                .ifPresent(tender::term);
        sometimes(30, new Percentage(BigDecimal.valueOf(1 + random.nextInt(100))))
                .ifPresent(tender::labourShare);
        sometimes(30, euros(500_000)).ifPresent(tender::wageSum);
        sometimes(30, euros(900_000)).ifPresent(tender::invoiced);
        return chance(10) ? tender.subsidy().build() : tender.build();
    }

    private List<Bidder> bidders(Tender tender) {
        List<Bidder> bidders = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            Bidder bidder = Bidder.of(
                            "Bedrijf " + (char) ('A' + i), chance(90) ? String.format("%08d", 100 + i) : "12345678" + i)
                    .as(oneOf(List.of(BidderRole.values())));
            if (chance(30)) {
                bidder = bidder.within(
                        oneOf(List.of("Bomen", "Struiken")),
                        new Percentage(BigDecimal.valueOf(1 + random.nextInt(99))));
            }
            if (chance(60)) {
                bidder = bidder.on(tender.lots().stream()
                        .filter(lot -> chance(60))
                        .map(Lot::id)
                        .toList());
            }
            bidders.add(chance(40) ? bidder.bidding(euros(1_500_000)) : bidder);
        }
        return bidders;
    }

    private RegistryAnswers answers(List<KvkNumber> asked) {
        if (chance(5)) {
            return new RegistryAnswers.Unreachable(Unreachability.TIMED_OUT, "no answer");
        }
        SampleRegister register = SampleRegister.empty();
        int number = 1;
        for (KvkNumber holder : asked) {
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate from = DAY.minusDays(random.nextInt(900));
                String name = "A-" + number++;
                register.issued(
                        holder.digits(),
                        name,
                        oneOf(Grade.all()),
                        from.toString(),
                        from.plusYears(2).minusDays(1).toString(),
                        List.of());
                if (chance(15)) {
                    register.suspended(name, from.plusDays(random.nextInt(700)).toString());
                }
            }
        }
        return register.build().ask(asked);
    }

    private Dossier dossier(Policy policy, Tender tender, List<Bidder> bidders) {
        List<HumanDecision> decisions = new ArrayList<>();
        List<OtherRegistration> registrations = new ArrayList<>();
        List<Purchase> purchases = new ArrayList<>();
        List<Effort> efforts = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            String bidder = chance(95) ? oneOf(bidders).key() : "niemand";
            Optional<String> lot = tender.lots().isEmpty()
                    ? Optional.empty()
                    : sometimes(60, oneOf(tender.lots()).id());
            switch (random.nextInt(5)) {
                case 0 -> decisions.add(decision(bidder, lot.stream().toList()));
                case 1 ->
                    registrations.add(new OtherRegistration(
                            bidder,
                            oneOf(List.of("Code Sociale Ondernemingen", "Ander register")),
                            DAY.minusDays(random.nextInt(200)),
                            sometimes(50, DAY.plusDays(random.nextInt(400)))));
                case 2 -> purchases.add(purchase(bidder, lot));
                case 3 -> efforts.add(effort(policy, bidder, lot));
                default -> claims.add(new Claim(bidder, supplier()));
            }
        }
        return new Dossier(decisions, registrations, purchases, efforts, claims);
    }

    private HumanDecision decision(String bidder, List<String> lots) {
        Recorded recorded = new Recorded(
                "J. Jansen", Instant.parse("2026-11-10T10:00:00Z").plusSeconds(random.nextInt(100_000)), "besproken");
        return chance(50)
                ? new HumanDecision.EquivalentProof(
                        bidder, lots, "auditrapport", sometimes(70, oneOf(Grade.all())), recorded)
                : new HumanDecision.Choice(
                        bidder,
                        lots,
                        oneOf(List.of(Question.values())),
                        new ValuedEffect.PercentageReduction(Percentage.of("10")),
                        recorded);
    }

    private Purchase purchase(String bidder, Optional<String> lot) {
        return new Purchase(
                bidder,
                lot,
                supplier(),
                sometimes(40, oneOf(List.of("SW-bedrijf", "sociale firma"))),
                euros(40_000),
                DAY.plusDays(random.nextInt(300)));
    }

    private Effort effort(Policy policy, String bidder, Optional<String> lot) {
        String block = policy.fulfilment()
                .blocks()
                .filter(table -> chance(80))
                .map(table -> oneOf(table.blocks()).name())
                .orElse("Iets anders");
        return new Effort(bidder, lot, block, BigDecimal.valueOf(1 + random.nextInt(300), 2));
    }

    private KvkNumber supplier() {
        return KvkNumber.of("0000090" + random.nextInt(4));
    }

    private Money euros(int most) {
        return new Money(BigDecimal.valueOf(1 + random.nextInt(100 * most), 2));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> Optional<T> sometimes(int percent, T value) {
        return chance(percent) ? Optional.of(value) : Optional.empty();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Policy countingShares() {
        return SamplePolicy.east()
                .roles(List.of(
                        new RoleRule(BidderRole.CONSORTIUM_MEMBER, RoleRule.Counting.SHARE, SamplePolicy.SECONDARY),
                        new RoleRule(BidderRole.SUBCONTRACTOR, RoleRule.Counting.SHARE, SamplePolicy.SECONDARY)))
                .build();
    }
}
