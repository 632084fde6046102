package nl.tredewijzer.tender.jakarta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Phrase;
import nl.tredewijzer.tender.registry.NameCandidate;
import nl.tredewijzer.tender.registry.NamedBidders;

/** The numbers that somebody chose for names: the bidders with them, and what is said of it beside what was listed. */
final class ChosenNames {

    private final EvaluationQuestion question;

    ChosenNames(EvaluationQuestion question) {
        this.question = question;
    }

    /** The bidders of the question, with the numbers that were chosen. */
    List<Bidder> bidders() {
        List<Bidder> bidders = new ArrayList<>(question.bidders());
        question.chosen()
                .forEach((position, candidate) -> bidders.set(
                        position - 1,
                        bidders.get(position - 1).numbered(candidate.kvkNumber().digits())));
        return bidders;
    }

    /** The same answers about names, with the choices said before what the register was certain of. */
    NamedBidders told(NamedBidders named) {
        List<Bilingual> filledIn = new ArrayList<>();
        new TreeMap<>(question.chosen()).forEach((position, candidate) -> filledIn.add(said(position, candidate)));
        filledIn.addAll(named.filledIn());
        return new NamedBidders(named.bidders(), filledIn, named.questions(), named.unreachable());
    }

    private Bilingual said(int position, NameCandidate candidate) {
        return new Phrase(
                "Inschrijver {position}, \"{name}\", staat zonder nummer in de lijst. Gekozen is {organisation}: KvK-nummer"
                        + " {number}.",
                "Bidder {position}, \"{name}\", is listed without a number. {organisation} was chosen: KvK number"
                        + " {number}.",
                Map.of(
                        "position",
                        (long) position,
                        "name",
                        question.bidders().get(position - 1).name().orElse("?"),
                        "organisation",
                        candidate.name(),
                        "number",
                        candidate.kvkNumber().digits()));
    }
}
