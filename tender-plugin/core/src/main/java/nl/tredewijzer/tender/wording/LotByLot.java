package nl.tredewijzer.tender.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.crediting.BidderEvaluation;
import nl.tredewijzer.tender.crediting.LotCredit;
import nl.tredewijzer.tender.crediting.Obligation;

/** Words an answer once where that is true of all its lots together, else lot by lot. */
final class LotByLot {

    private LotByLot() {}

    static Bilingual of(BidderEvaluation answer, Function<BidderEvaluation, Bilingual> text) {
        if (isOneOfAll(answer)) {
            return text.apply(answer);
        }
        List<Phrase> parts = answer.lots().stream()
                .map(lot -> new Phrase(
                        "Perceel {lot}: {text}",
                        "Lot {lot}: {text}",
                        Map.of("lot", lot.lot(), "text", text.apply(answer.on(lot)))))
                .toList();
        return Labels.words(
                parts.stream().map(Phrase::dutch).collect(Collectors.joining(" ")),
                parts.stream().map(Phrase::english).collect(Collectors.joining(" ")));
    }

    private static boolean isOneOfAll(BidderEvaluation answer) {
        return answer.lots().stream()
                .allMatch(lot -> lot.outcome().equals(answer.outcome())
                        && lot.reasons().equals(answer.reasons())
                        && lot.decision().equals(answer.decision())
                        && percentage(lot).equals(percentage(answer.obligation())));
    }

    private static Optional<Percentage> percentage(LotCredit lot) {
        return percentage(lot.obligation());
    }

    private static Optional<Percentage> percentage(Obligation obligation) {
        return obligation instanceof Obligation.Owed owed ? Optional.of(owed.percentage()) : Optional.empty();
    }
}
