package nl.tredewijzer.tender.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.Said;

/**
 * Bidders of a list with their lots as the tender calls them: a list says {@code 2} where a notice says {@code LOT-0002}.
 * Only a number that is that of exactly one lot is taken for it; any other name stays as it is.
 *
 * @param bidders the bidders, in the same order
 * @param said which name was taken for which lot, none where all names were the same
 */
public record LotNames(List<Bidder> bidders, List<Bilingual> said) {

    private static final Pattern NUMBER = Pattern.compile("(?:LOT-)?0*([0-9]{1,9})");

    public LotNames {
        bidders = List.copyOf(bidders);
        said = List.copyOf(said);
    }

    /** The bidders of a list about this tender. */
    public static LotNames of(Tender tender, List<Bidder> bidders) {
        Objects.requireNonNull(bidders, "bidders");
        Map<String, List<String>> published =
                tender.lots().stream().map(Lot::id).collect(Collectors.groupingBy(LotNames::plain));
        Map<String, String> taken = new LinkedHashMap<>();
        for (Bidder bidder : bidders) {
            for (String name : bidder.lots()) {
                List<String> same = published.getOrDefault(plain(name), List.of());
                if (same.size() == 1 && !same.get(0).equalsIgnoreCase(name)) {
                    taken.put(name, same.get(0));
                }
            }
        }
        if (taken.isEmpty()) {
            return new LotNames(bidders, List.of());
        }
        List<Bidder> named = new ArrayList<>(bidders.size());
        for (Bidder bidder : bidders) {
            List<String> lots = bidder.lots().stream()
                    .map(name -> taken.getOrDefault(name, name))
                    .distinct()
                    .toList();
            named.add(lots.equals(bidder.lots()) ? bidder : bidder.on(lots));
        }
        String shown = taken.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining("; "));
        return new LotNames(
                named,
                List.of(Said.of(
                        "Percelen van de lijst, zoals de aanbesteding ze noemt: {lots}.",
                        "Lots of the list, as the tender calls them: {lots}.",
                        "lots",
                        shown)));
    }

    /** Whether two names are of the same lot. */
    static boolean isSame(String listed, String published) {
        return plain(listed).equals(plain(published));
    }

    private static String plain(String lot) {
        String upper = lot.toUpperCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(upper);
        return number.matches() ? number.group(1) : upper;
    }
}
