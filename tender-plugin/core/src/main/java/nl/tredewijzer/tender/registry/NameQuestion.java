package nl.tredewijzer.tender.registry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;

/**
 * A bidder of whom it is not certain which organisation it is.
 *
 * @param position its place in the list, from 1
 * @param bidder the bidder, with a name and without a number
 * @param candidates whom the name may mean, the likeliest first; possibly none
 */
public record NameQuestion(int position, Bidder bidder, List<NameCandidate> candidates) implements Bilingual {

    private static final int SHOWN = 5;

    public NameQuestion {
        Objects.requireNonNull(bidder, "bidder");
        candidates = List.copyOf(candidates);
    }

    @Override
    public String dutch() {
        return said().dutch();
    }

    @Override
    public String english() {
        return said().english();
    }

    private Phrase said() {
        Map<String, Object> values = Map.of(
                "position",
                (long) position,
                "name",
                bidder.name().orElse("?"),
                "candidates",
                listed(candidate -> candidate.likeness().dutch()),
                "candidatesInEnglish",
                listed(candidate -> candidate.likeness().english()));
        if (candidates.isEmpty()) {
            return new Phrase(
                    "Inschrijver {position}, \"{name}\": niet in het register gevonden; zet het KvK-nummer erbij als u"
                            + " het weet.",
                    "Bidder {position}, \"{name}\": not found in the register; add the KvK number if you know it.",
                    values);
        }
        return new Phrase(
                "Inschrijver {position}, \"{name}\": welke organisatie is dit? {candidates}. Zet het KvK-nummer van de"
                        + " juiste erbij.",
                "Bidder {position}, \"{name}\": which organisation is this? {candidatesInEnglish}. Add the KvK number of"
                        + " the right one.",
                values);
    }

    private String listed(Function<NameCandidate, String> likeness) {
        return candidates.stream()
                .limit(SHOWN)
                .map(candidate ->
                        candidate.name() + " (KvK " + candidate.kvkNumber() + ", " + likeness.apply(candidate) + ")")
                .collect(Collectors.joining("; "));
    }
}
