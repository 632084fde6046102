package nl.tredewijzer.tender.formats.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.tender.Lot;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.Euros;
import nl.tredewijzer.tender.formats.source.InputRefused;

/** The lots of a release and their groups. */
final class OcdsLots {

    private final Map<String, OcdsNode> lots = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Euros euros;

    OcdsLots(Optional<OcdsNode> tender, Euros euros) {
        this.euros = euros;
        List<OcdsNode> all = tender.map(node -> node.nodes("lots")).orElse(List.of());
        if (all.size() > Tender.MOST_LOTS) {
            throw new InputRefused("Meer dan 10.000 percelen.", "More than 10,000 lots.");
        }
        Map<String, String> seen = new HashMap<>();
        for (OcdsNode lot : all) {
            Optional<String> id = lot.text("id").filter(text -> text.length() <= Lot.LONGEST_ID);
            if (id.isEmpty()) {
                lot.note(lot.text("id").orElse(""), OcdsCause.IDENTIFIER);
            } else if (seen.putIfAbsent(id.get().toUpperCase(Locale.ROOT), id.get()) != null) {
                lot.note(id.get(), OcdsCause.TWICE);
            } else {
                lots.put(id.get(), lot);
            }
        }
        tender.map(node -> node.nodes("lotGroups")).orElse(List.of()).forEach(group -> group.text("id")
                .ifPresent(id -> groups.put(id, group.texts("relatedLots"))));
    }

    /** The lots themselves, all or the one that was asked for. */
    List<OcdsNode> nodes(Optional<String> only) {
        if (only.isPresent() && !lots.containsKey(only.get())) {
            throw new InputRefused(
                    "Er is geen perceel \"" + only.get() + "\"; wel: " + Cut.text(String.join(", ", lots.keySet()), 500)
                            + ".",
                    "There is no lot \"" + only.get() + "\"; there are: "
                            + Cut.text(String.join(", ", lots.keySet()), 500) + ".");
        }
        return only.map(id -> List.of(lots.get(id))).orElseGet(() -> List.copyOf(lots.values()));
    }

    Lot lot(OcdsNode node) {
        String id = node.text("id").orElseThrow();
        Optional<Money> value =
                euros.of(node.amount("value"), "geraamde waarde van perceel " + id, "estimated value of lot " + id);
        return new Lot(id, node.text("title").map(title -> Cut.text(title, Tender.LONGEST_TITLE)), value);
    }

    /** The lots that something is for; a group stands for its lots. */
    List<String> related(OcdsNode node) {
        List<String> related = new ArrayList<>();
        for (String id : node.texts("relatedLots")) {
            groups.getOrDefault(id, List.of(id)).forEach(lot -> {
                if (lot.length() <= Lot.LONGEST_ID) {
                    related.add(lot);
                } else {
                    node.note(lot, OcdsCause.IDENTIFIER);
                }
            });
        }
        return related.stream().distinct().toList();
    }
}
