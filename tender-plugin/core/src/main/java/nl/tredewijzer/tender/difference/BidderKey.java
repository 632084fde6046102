package nl.tredewijzer.tender.difference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.tender.Bidder;

/**
 * By what a bidder is known in two lists: its KvK number, or what stands in its place; and which of those, where a list
 * has several. The order of a list does not matter.
 *
 * @param number digits of the KvK number, or what was given instead
 * @param name the name, only where no number could be read
 * @param occurrence 0 for the first of its kind, in an order that follows from the bidders themselves
 */
record BidderKey(String number, String name, int occurrence) implements Comparable<BidderKey> {

    private static final Comparator<Bidder> BY_THEMSELVES = Comparator.comparing(
                    (Bidder bidder) -> bidder.lots().stream().sorted().toList().toString())
            .thenComparing(Bidder::role)
            .thenComparing(bidder -> bidder.amount().map(Object::toString).orElse(""))
            .thenComparing(bidder -> bidder.name().orElse(""))
            .thenComparing(Bidder::kvkNumberAsGiven);

    private static final Comparator<BidderKey> ORDER = Comparator.comparing(BidderKey::number)
            .thenComparing(BidderKey::name)
            .thenComparing(BidderKey::occurrence);

    /** The bidders of a list, each under its key. */
    static Map<BidderKey, Bidder> of(List<Bidder> bidders) {
        Map<BidderKey, Bidder> byKey = new TreeMap<>();
        places(bidders).forEach((key, place) -> byKey.put(key, bidders.get(place)));
        return byKey;
    }

    /** Where in the list each bidder stands, from 0. */
    static Map<BidderKey, Integer> places(List<Bidder> bidders) {
        List<Integer> places = java.util.stream.IntStream.range(0, bidders.size())
                .boxed()
                .sorted(Comparator.comparing(bidders::get, BY_THEMSELVES))
                .toList();
        Map<BidderKey, Integer> seen = new HashMap<>();
        Map<BidderKey, Integer> byKey = new TreeMap<>();
        for (int place : places) {
            BidderKey first = first(bidders.get(place));
            int occurrence = seen.merge(first, 1, Integer::sum) - 1;
            byKey.put(new BidderKey(first.number, first.name, occurrence), place);
        }
        return byKey;
    }

    /** The same list for every order of it. */
    static List<Bidder> inOrder(List<Bidder> bidders) {
        return List.copyOf(of(bidders).values());
    }

    private static BidderKey first(Bidder bidder) {
        return bidder.kvkNumber()
                .map(KvkNumber::digits)
                .map(digits -> new BidderKey(digits, "", 0))
                .orElseGet(() ->
                        new BidderKey(bidder.kvkNumberAsGiven(), bidder.name().orElse(""), 0));
    }

    @Override
    public int compareTo(BidderKey other) {
        return ORDER.compare(this, other);
    }
}
