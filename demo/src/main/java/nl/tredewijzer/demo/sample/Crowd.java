package nl.tredewijzer.demo.sample;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Supplies organisations that nobody has met before; the same ones in the same order for the same seed. */
final class Crowd {

    private static final int FIRST_NUMBER = 2000;

    private final Random random;
    private final Names names;
    private int lastNumber = FIRST_NUMBER;

    Crowd(Random random) {
        this.random = random;
        this.names = new Names(random);
    }

    /** An organisation on its own, in one of the legal forms. */
    Organisation single() {
        Trade trade = any(Trade.values());
        String name = trade.word() + " " + names.next();
        String full =
                switch (random.nextInt(8)) {
                    case 0 -> "Stichting " + name;
                    case 1 -> "Coöperatie " + name + " U.A.";
                    case 2 -> name + " V.O.F.";
                    case 3 -> name + " N.V.";
                    default -> name + " B.V.";
                };
        Organisation organisation = Organisation.of(any(Body.values()), nextNumber(), full, trade, Place.any(random));
        return random.nextInt(4) == 0 ? withOtherNames(organisation, trade, name) : organisation;
    }

    /** A holding with one to five companies under it. */
    Organisation holding() {
        String name = names.next();
        Organisation holding = Organisation.of(
                any(Body.values()), nextNumber(), name + " Holding B.V.", any(Trade.values()), Place.any(random));
        int companies = 1 + random.nextInt(5);
        int first = random.nextInt(Trade.values().length);
        for (int i = 0; i < companies; i++) {
            Trade trade = Trade.values()[(first + i) % Trade.values().length];
            holding = holding.with(nextNumber(), name + " " + trade.word() + " B.V.", trade);
        }
        return holding;
    }

    private Organisation withOtherNames(Organisation organisation, Trade trade, String name) {
        String bare = name.substring(trade.word().length() + 1);
        return organisation.named(List.of(bare), List.of("Handelsonderneming " + names.next() + " B.V."));
    }

    private String nextNumber() {
        lastNumber += 1 + random.nextInt(11);
        return String.format(Locale.ROOT, "%08d", lastNumber);
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
