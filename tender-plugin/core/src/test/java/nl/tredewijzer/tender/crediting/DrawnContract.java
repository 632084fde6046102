package nl.tredewijzer.tender.crediting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.SamplePolicy;
import nl.tredewijzer.tender.SampleRegister;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.evidence.Dossier;
import nl.tredewijzer.tender.evidence.Effort;
import nl.tredewijzer.tender.evidence.Purchase;
import nl.tredewijzer.tender.policy.BuildingBlocks;
import nl.tredewijzer.tender.policy.Cap;
import nl.tredewijzer.tender.policy.CreditRule;
import nl.tredewijzer.tender.policy.Effect;
import nl.tredewijzer.tender.policy.Fulfilment;
import nl.tredewijzer.tender.policy.Grade;
import nl.tredewijzer.tender.policy.Penalty;
import nl.tredewijzer.tender.policy.PlainEffect;
import nl.tredewijzer.tender.policy.Policy;
import nl.tredewijzer.tender.policy.PurchaseRule;
import nl.tredewijzer.tender.policy.RoleRule;
import nl.tredewijzer.tender.policy.ValuedEffect;

/**
 * A contract of one bidder with a certificate, in whole numbers: cents, and ten thousandths of a percent. What is drawn
 * can be evaluated, and worked out anew by {@link CentReference}.
 *
 * @param lots the value of each lot; one alone is a contract without lots
 * @param socialReturn the percentage that is owed
 * @param share the share that the bidder has in the contract, a million where it bids alone
 * @param certificate what the certificate yields
 * @param suppliers what a purchase from each kind of supplier counts for, and in which category
 * @param blocks the value of each building block, and its category
 * @param caps how much each category can fill, or nothing where it has no cap
 * @param penalty hundredths of the multiplier, or nothing
 * @param realised purchases and efforts, in this order
 */
record DrawnContract(
        List<Long> lots,
        long socialReturn,
        long share,
        Yield certificate,
        List<Counted> suppliers,
        List<Counted> blocks,
        List<Optional<Long>> caps,
        Optional<Long> penalty,
        List<Done> realised) {

    static final long WHOLE = 1_000_000;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Grade HELD = Grade.named("STEP_2").orElseThrow();
    private static final String KVK = "00000101";

    enum Kind {
        REDUCTION,
        POINTS,
        FIXED,
        FULL,
        NOTHING
    }

    record Yield(Kind kind, long number) {}

    record Counted(long number, Optional<Integer> category) {}

    /** @param number cents of an invoice, or ten thousandths of a block */
    record Done(boolean purchase, int lot, int which, long number) {}

    static DrawnContract of(long seed) {
        Random random = new Random(seed);
        List<Long> lots = several(1 + random.nextInt(3), () -> 1 + random.nextLong(5_000_000_000L));
        List<Counted> suppliers = several(3, () -> new Counted(part(random), category(random)));
        List<Counted> blocks = several(2, () -> new Counted(1 + random.nextLong(5_000_000), category(random)));
        List<Done> realised = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            realised.add(
                    new Done(true, random.nextInt(lots.size()), random.nextInt(3), 1 + random.nextLong(50_000_000)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            realised.add(new Done(false, random.nextInt(lots.size()), random.nextInt(2), 1 + random.nextLong(30_000)));
        }
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return new DrawnContract(
                lots,
                1 + random.nextLong(100_000),
                random.nextBoolean() ? WHOLE : part(random),
                new Yield(kind, kind == Kind.FIXED ? 1 + random.nextLong(100_000_000) : part(random)),
                suppliers,
                blocks,
                several(2, () -> random.nextBoolean() ? Optional.of(part(random)) : Optional.empty()),
                random.nextBoolean() ? Optional.of(1 + random.nextLong(1_000)) : Optional.empty(),
                realised);
    }

    BidderEvaluation evaluated() {
        Bidder bidder = Bidder.of("De Eik", KVK);
        if (share < WHOLE) {
            bidder = bidder.as(BidderRole.CONSORTIUM_MEMBER).within("Bomen", percentage(share));
        }
        boolean divided = lots.size() > 1;
        var tender = Tender.titled("Groenonderhoud").deadline(DAY).socialReturn(percentage(socialReturn));
        if (divided) {
            List<Lot> named = new ArrayList<>();
            for (int i = 0; i < lots.size(); i++) {
                named.add(Lot.of(lot(i), euros(lots.get(i))));
            }
            tender.lots(named);
            bidder = bidder.on(named.stream().map(Lot::id).toList());
        } else {
            tender.contractValue(euros(lots.get(0)));
        }
        SampleRegister register =
                SampleRegister.empty().issued(KVK, "A-1", HELD, "2026-01-01", "2027-12-31", List.of());
        return CreditingInput.of(
                        tender.build(),
                        List.of(bidder),
                        policy(),
                        register.build().ask(List.of(KvkNumber.of(KVK))),
                        ReferenceDate.given(DAY))
                .with(dossier(divided))
                .evaluate()
                .answers()
                .get(0);
    }

    private Policy policy() {
        List<CreditRule> rules = SamplePolicy.EAST.rules().stream()
                .map(rule -> rule.grade().equals(HELD)
                        ? new CreditRule(HELD, effect(), List.of(), SamplePolicy.SECONDARY, Optional.empty())
                        : rule)
                .toList();
        return SamplePolicy.east()
                .rules(rules)
                .roles(List.of(
                        new RoleRule(BidderRole.CONSORTIUM_MEMBER, RoleRule.Counting.SHARE, SamplePolicy.SECONDARY)))
                .fulfilment(fulfilment())
                .build();
    }

    private Effect effect() {
        return switch (certificate.kind()) {
            case REDUCTION -> new ValuedEffect.PercentageReduction(percentage(certificate.number()));
            case POINTS -> new ValuedEffect.PercentagePoints(percentage(certificate.number()));
            case FIXED -> new ValuedEffect.FixedAmount(euros(certificate.number()));
            case FULL -> PlainEffect.FULL_SATISFACTION;
            case NOTHING -> PlainEffect.NO_CREDIT;
        };
    }

    private Fulfilment fulfilment() {
        List<PurchaseRule> purchases = new ArrayList<>();
        for (int i = 0; i < suppliers.size(); i++) {
            purchases.add(new PurchaseRule(
                    new PurchaseRule.Recognised(name(i)),
                    Optional.of(percentage(suppliers.get(i).number())),
                    suppliers.get(i).category().map(DrawnContract::name),
                    SamplePolicy.SECONDARY,
                    Optional.empty()));
        }
        List<BuildingBlocks.Block> table = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            table.add(new BuildingBlocks.Block(
                    name(i),
                    euros(blocks.get(i).number()),
                    BuildingBlocks.Per.YEAR,
                    blocks.get(i).category().map(DrawnContract::name)));
        }
        List<Cap> limits = new ArrayList<>();
        for (int i = 0; i < caps.size(); i++) {
            String category = name(i);
            caps.get(i).ifPresent(most -> limits.add(new Cap(category, percentage(most), SamplePolicy.SECONDARY)));
        }
        return new Fulfilment(
                purchases,
                limits,
                penalty.map(times -> new Penalty(BigDecimal.valueOf(times, 2), SamplePolicy.SECONDARY)),
                Optional.of(new BuildingBlocks("1", "per jaar", table, SamplePolicy.SECONDARY)));
    }

    private Dossier dossier(boolean divided) {
        List<Purchase> purchases = new ArrayList<>();
        List<Effort> efforts = new ArrayList<>();
        for (Done done : realised) {
            Optional<String> lot = divided ? Optional.of(lot(done.lot())) : Optional.empty();
            if (done.purchase()) {
                purchases.add(new Purchase(
                        KVK,
                        lot,
                        KvkNumber.of("00000900"),
                        Optional.of(name(done.which())),
                        euros(done.number()),
                        DAY));
            } else {
                efforts.add(new Effort(KVK, lot, name(done.which()), BigDecimal.valueOf(done.number(), 4)));
            }
        }
        return new Dossier(List.of(), List.of(), purchases, efforts, List.of());
    }

    private static long part(Random random) {
        return 1 + random.nextLong(WHOLE);
    }

    private static Optional<Integer> category(Random random) {
        int drawn = random.nextInt(3);
        return drawn == 2 ? Optional.empty() : Optional.of(drawn);
    }

    private static <T> List<T> several(int times, java.util.function.Supplier<T> drawing) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            drawn.add(drawing.get());
        }
        return List.copyOf(drawn);
    }

    private static String name(int place) {
        return "Soort " + place;
    }

    private static String lot(int place) {
        return "perceel-" + place;
    }

    private static Money euros(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    private static Percentage percentage(long tenThousandths) {
        return new Percentage(BigDecimal.valueOf(tenThousandths, 4));
    }
}
